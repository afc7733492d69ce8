import BuiltinRules
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import Testing

@testable import GuidanceReports
@testable import GuidanceRules

/// A small report over two tags of a house.
enum Sample {
  static let rules = Result {
    try RuleSet.load(
      RuleFile.builtin.filter { $0.path.contains("/general/") || $0.path.hasSuffix("/bearers.yml") } + [
        tag("tidy", "wants: {order: up}", "tidy the hall", "Nurses must tidy the hall."),
        tag("scatter", "wants: {order: down}", "scatter ~ hall", "Nurses must scatter sand in the hall."),
        tag("bounty", "pays: {order: down}", "receive ~ bounty", "Nurses receive a bounty."),
        tag("broom", "needs: [brooms]", "use ~ broom", "Nurses must use a broom."),
        tag("sell", "wants: {brooms: down}", "sell ~ stock", "Nurses must sell the stock."),
        RuleFile(path: "house.yml", text: "variables: {order: order of things, brooms: brooms in hand}\n"),
      ])
  }

  /// A document of one paragraph of which everything is known.
  static func document(
    _ text: String, by body: String, title: String, path: String, known: Bool = true
  ) throws -> IssuedDocument {
    var metadata = Metadata()
    metadata.body = body
    metadata.title = title
    if known {
      metadata.date = IssueDate(parsing: "2025-05-01")
      metadata.audience = "Nurses"
      metadata.language = "en"
    }
    let rules = try rules.get()
    let document = Document(text: text, metadata: metadata, path: path)
    var extractor = DirectiveExtractor(rules)
    return IssuedDocument(document, extractor.extract(document), rules: rules)
  }

  /// A report on two texts of two boards.
  static func report(_ first: String, _ second: String) throws -> Report {
    try report([
      document(first, by: "North Board", title: "Halls", path: "north.html"),
      document(second, by: "South Board", title: "Sand", path: "south.html"),
    ])
  }

  /// A report on documents.
  static func report(_ documents: [IssuedDocument], skipped: [UnreadFile] = []) throws -> Report {
    let rules = try rules.get()
    return Report(
      version: "9.9", rules: rules, documents: documents, skipped: skipped,
      ignored: [UnreadFile(path: "logo.png", reason: "no format that is read")],
      contradictions: ContradictionFinder(rules).find(in: documents))
  }

  private static func tag(_ id: String, _ effect: String, _ pattern: String, _ match: String) -> RuleFile {
    RuleFile(
      path: "\(id).yml",
      text: """
        tag: \(id)
        family: house
        stance: promote
        definition: A tag of the house.
        \(effect)
        patterns: ["\(pattern)"]
        examples: {match: ["\(match)"], near-miss: [Nurses must rest.]}
        """)
  }
}
