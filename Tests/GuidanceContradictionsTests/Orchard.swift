import BuiltinRules
import Testing

@testable import GuidanceContradictions
@testable import GuidanceRules

/// A little field of its own: tags of which each wants, pays for or needs one thing of an orchard.
enum Orchard {
  static let rules = Result { try RuleSet.load(general + tags + [model]) }

  /// The sense of a tag.
  static func sense(_ id: String, _ polarity: Polarity = .for) throws -> TagSense {
    let rules = try rules.get()
    let number = try #require(rules.tagNumber(id), "\(id)")
    return TagSense(rules.tags[number], polarity, inheriting: nil)
  }

  /// The clash of two tags, each for what it wants unless `!` stands in front.
  static func relation(_ a: String, _ b: String) throws -> TagRelation? {
    func named(_ name: String) throws -> TagSense {
      try name.hasPrefix("!") ? sense(String(name.dropFirst()), .against) : sense(name)
    }
    return EffectModel(try rules.get()).relation(try named(a), try named(b))
  }

  private static let general = RuleFile.builtin.filter {
    $0.path.contains("/general/") || $0.path.hasSuffix("/bearers.yml")
  }

  private static let tags = [
    tag("plant", "wants: {trees: up}", "plant ~ trees", "Plant the trees."),
    tag("fell", "wants: {trees: down}", "fell ~ trees", "Close the road and fell the trees."),
    tag("sun", "wants: {shade: down}", "let sun in", "Let sun in."),
    tag("shelter", "wants: {shade: up}", "shelter bees", "Keep to the rule and shelter bees."),
    tag("dry", "wants: {moss: down}", "keep ~ dry", "Keep the wall dry."),
    tag("no-slugs", "wants: {slugs: down}", "keep ~ slugs", "Keep slugs out."),
    tag("save", "wants: {cost: down}", "save ~ money", "Save the money."),
    tag("splash", "wants: {cost: up}", "spend ~ freely", "Spend the fund freely."),
    tag("bounty", "pays: {trees: up}", "receive ~ bounty", "Growers receive a bounty."),
    tag("fine", "pays: {trees: down}", "pay ~ fine", "Pay the fine."),
    tag("shade-bounty", "pays: {shade: up}", "receive ~ crown", "Growers receive a crown."),
    tag("climb", "needs: [ladders]", "use ~ heights", "Use the heights."),
    tag("sell-ladders", "wants: {ladders: down}", "put ladders away", "Put ladders away."),
    tag("buy-ladders", "wants: {ladders: up}", "buy ladders", "Buy ladders."),
    tag("song", "wants: {song: up}", "open ~ hall", "Open the hall."),
    tag("hush", "wants: {quiet: up}", "keep ~ hush", "Keep a hush."),
    tag("lawn", "wants: {trees: down}", "keep ~ lawn", "Keep the lawn."),
  ]

  private static let model = RuleFile(
    path: "orchard.yml",
    text: """
      variables: {trees: trees, shade: shade, moss: moss, slugs: slugs, cost: cost, ladders: ladders,
        song: song, quiet: quiet}
      edges:
        - {from: trees, to: shade, sign: same, when: up}
        - {from: shade, to: moss, sign: same, when: both}
        - {from: moss, to: slugs, sign: same, when: both}
        - {from: trees, to: cost, sign: same, when: both}
      oppositions:
        - {a: song, b: hush, kind: deontic, severity: cancelling, why: nobody can sing in a hush}
      compatible:
        - {a: plant, b: lawn, why: trees stand around the lawn}
      """)

  private static func tag(_ id: String, _ effect: String, _ pattern: String, _ match: String) -> RuleFile {
    RuleFile(
      path: "\(id).yml",
      text: """
        tag: \(id)
        family: orchard
        stance: promote
        definition: A tag of the orchard.
        \(effect)
        patterns: ["\(pattern)"]
        examples: {match: ["\(match)"], near-miss: [Read the book.]}
        """)
  }
}
