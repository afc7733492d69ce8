/// Where one publisher keeps what its documents say of themselves; described in `rules/general/publishers.yml`.
public struct Publisher: Sendable, Hashable {
  /// Name for people.
  public var name: String
  /// Hosts of its addresses.
  public var hosts: [String] = []
  /// Names whose presence shows that a file is its own.
  public var marks: [String] = []
  /// Sources by field (`title`, `superseded-by`), best first.
  public var fields: [String: [String]] = [:]
  /// Names, in lower case, that are never the issuing body.
  public var platforms: [String] = []
  /// What codes stand for, keys in lower case.
  public var names: [String: String] = [:]
  /// Issuing body of its documents that name none.
  public var fallback: String?
  /// Countries in which its documents hold that say nothing of it.
  public var territory: String?
  /// Keys of its JSON that hold HTML text.
  public var jsonTexts: [String] = []
  /// Keys of its JSON that hold headings.
  public var jsonHeadings: [String] = []

  /// Fields that may have sources.
  public static let fieldNames = [
    "title", "body", "date", "from", "until", "status", "withdrawn", "superseded-by", "audience", "extent",
    "type", "language", "identifier", "address",
  ]
}
