/// Words by which metadata is told in a text.
public struct MetadataWords: Sendable {
  /// Openings of lines that show metadata, lower case, by what they show (`published`).
  public var labels: [String: [String]] = [:]
  /// Words of each status other than in force (`withdrawn`, `superseded`, `draft`), lower case.
  public var statuses: [String: [String]] = [:]
  /// A type's name by the publisher's word for it, lower case.
  public var types: [String: String] = [:]

  /// Lines that can be shown to readers.
  static let labelNames = [
    "published", "updated", "extent", "audience", "body", "type", "identifier", "status", "superseded-by",
    "period",
  ]
  /// Names of the types of document.
  static let typeNames = [
    "statute", "statutoryGuidance", "guidance", "consultation", "letter", "standard", "paymentRules", "news",
  ]
}
