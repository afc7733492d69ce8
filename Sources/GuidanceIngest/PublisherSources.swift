/// Where one publisher, or one vocabulary, keeps what its documents say of themselves.
///
/// A source is a name of `MetadataHarvest`; `?` at its end makes it count only when its value is one of
/// `names`.
public struct PublisherSources: Sendable {
  /// Hosts of its addresses; subdomains count.
  public var hosts: [String] = []
  /// Names, or `name=value`, whose presence in a file shows that it is this publisher's.
  public var marks: [String] = []
  /// Sources of each field, best first.
  public var fields: [MetadataField: [String]] = [:]
  /// Names, in lower case, that are a platform and never the issuing body.
  public var platforms: Set<String> = []
  /// What a code or address stands for, keys in lower case: `com` for European Commission.
  public var names: [String: String] = [:]
  /// The issuing body of a document that names none.
  public var fallback: String?
  /// Countries in which its documents hold that say nothing of it.
  public var territory: String?
  /// Keys of its JSON whose strings are HTML text, and those that are headings.
  public var jsonTexts: [String] = []
  /// Keys of its JSON whose strings are headings.
  public var jsonHeadings: [String] = []

  /// Nothing known.
  public init() {}

  /// Whether it holds for every document.
  var isGeneral: Bool { hosts.isEmpty && marks.isEmpty }

  /// Whether a file with this harvest, published at these addresses, is its own.
  func matches(_ harvest: MetadataHarvest, addresses: [String]) -> Bool {
    marks.contains { mark in
      let parts = mark.split(separator: "=", maxSplits: 1).map(String.init)
      guard let values = harvest.values[parts[0]] else { return false }
      return parts.count == 1 || values.contains { $0.lowercased() == parts[1].lowercased() }
    }
      || addresses.contains { address in hosts.contains { PublisherSources.host(of: address, isUnder: $0) } }
  }

  private static func host(of address: String, isUnder host: String) -> Bool {
    guard let start = address.firstRange(of: "://")?.upperBound else { return false }
    let found = address[start...].prefix { !"/:?#".contains($0) }.lowercased()
    return found == host || found.hasSuffix("." + host)
  }
}
