import BuiltinRules
import GuidanceDirectives
import GuidanceIngest
import Testing

@testable import GuidanceRules

/// Over a tag of three wordings, so that nothing depends on the shipped packs' themes.
struct TagReaderTests {
  private static let tag = """
    tag: tidy
    family: house
    stance: promote
    definition: Keep the place tidy.
    wants: {order: up}
    patterns:
      - sweep ~ floor
      - match: polish
        with: [brass]
        unless: [nails]
    against:
      - scatter ~ floor
    near-misses:
      - shop floor
    examples:
      match: [Nurses must sweep the floor.]
      near-miss: [Nurses must rest.]
    """

  @Test(
    "negation, rejection and the wording's own side settle the polarity",
    arguments: [
      ("Nurses must sweep the floor.", Polarity.for),
      ("Nurses must not sweep the floor.", .against),
      ("No nurse may sweep the floor.", .against),
      ("Nurses should stop sweeping the floor.", .against),
      ("Nurses must not stop sweeping the floor.", .for),
      ("Nurses should rest rather than sweep the floor.", .against),
      ("Nurses must scatter sand on the floor.", .against),
      ("Nurses must not scatter sand on the floor.", .for),
      ("Nurses must sweep the shop floor.", nil),
      ("If cleaners sweep the floor, nurses must rest.", nil),
      ("Nurses must polish the brass bell.", .for),
      ("Nurses must polish the bell.", nil),
      ("Nurses must polish their nails, not the brass.", nil),
      ("Nurses must rest.", nil),
    ] as [(String, Polarity?)])
  func polarity(_ text: String, _ polarity: Polarity?) throws {
    var extractor = DirectiveExtractor(try Self.rules())
    let directives = extractor.extract(Document(text: text, metadata: Metadata())).directives
    try #require(directives.count == 1)
    #expect(directives.flatMap(\.tags).first?.polarity == polarity)
  }

  @Test("a tag bears the words that earned it, once")
  func words() throws {
    var extractor = DirectiveExtractor(try Self.rules())
    let text = "Nurses must sweep the hall floor and sweep the ward floor."
    let directive = extractor.extract(Document(text: text, metadata: Metadata())).directives.first
    #expect(directive?.tags.map(\.words) == ["sweep the hall floor"])
  }

  /// The tag with the shipped cues and markers, and no shipped tag.
  private static func rules() throws -> RuleSet {
    let general = RuleFile.builtin.filter { $0.path.contains("/general/") }
    return try RuleSet.load(
      general + [
        RuleFile(path: "tidy.yml", text: tag),
        RuleFile(path: "order.yml", text: "variables: {order: order of things}\n"),
      ])
  }
}
