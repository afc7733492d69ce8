import Testing

@testable import GuidanceRules

struct PatternReachTests {
  @Test(
    "a pattern is covered by one that matches all that it matches, and by no other",
    arguments: [
      ("cut cost", "cut .. cost", true), ("cut .. cost", "cut cost", false), ("cut cost", "cut cost", true),
      ("cut ..2 cost", "cut ..3 cost", true), ("cut ..4 cost", "cut ..3 cost", false),
      ("cut|trim cost", "cut|trim|halve cost", true), ("cut|trim cost", "cut cost", false),
      ("price? cap", "price? cap|limit", true), ("price? cap", "price cap", false),
      ("cut ~ cost", "cut|trim ~ cost|price", true), ("cut cost", "cost ~ cut", true),
      ("cost cut", "cut .. cost", false), ("\"cut\" cost", "cut cost", true),
      ("cut cost", "\"cut\" cost", false),
      ("\"PbR\" tariff", "pbr tariff", true), ("<down> cost", "cut|trim cost", true),
      ("<down> cost", "cut cost", false), ("trim cost", "<down> cost", true),
      ("cut big cost", "cut .. cost", true),
      ("# bed", "#|ten bed", true), ("#% cost", "# cost", false), ("cut the cost", "cut cost", false),
    ])
  func cover(_ narrow: String, _ broad: String, _ isCovered: Bool) throws {
    let rules = try RuleProbe([narrow, broad], terms: ["down": ["cut", "trim"]]).rules
    #expect(PatternReach(rules).isCovered(0, by: 1) == isCovered)
  }

  @Test(
    "a pattern that adds nothing, or that a near miss always cancels, is named with the other",
    arguments: [
      ("[paint gate, paint .. gate]", "", 0, "paint gate", "paint .. gate"),
      ("[paint .. gate, paint gate]", "", 1, "paint gate", "paint .. gate"),
      ("[paint gate, paint gate]", "", 1, "paint gate", "paint gate"),
      ("[{match: paint gate, with: [red]}, paint gate]", "", 0, "paint gate", "paint gate"),
      ("[paint gate, {match: paint gate, with: [red]}]", "", 1, "paint gate", "paint gate"),
      ("[paint gate]", "near-misses: [paint .. gate]", 0, "paint gate", "paint .. gate"),
    ])
  func obstacles(_ patterns: String, _ misses: String, _ number: Int, _ text: String, _ by: String) throws {
    let rules = try RuleSet.load([Self.file(patterns, misses)])
    let errors = rules.unreachable()
    try #require(errors.count == 1)
    let wordings = rules.uses.indices.filter { if case .tag = rules.uses[$0] { true } else { false } }
    let source = rules.sources[wordings[number]]
    #expect(errors[0].line == source.line && errors[0].column == source.column)
    let isMiss = !misses.isEmpty
    #expect(
      errors[0].fact
        == (isMiss ? .cancelled(pattern: text, by: by, line: 6) : .covered(pattern: text, by: by, line: 5)))
    #expect(rules.unreachable { _ in false }.isEmpty)
  }

  @Test(
    "patterns that add something are left alone",
    arguments: [
      ("[paint gate, paint door]", ""), ("[paint gate, {match: paint .. gate, unless: [red]}]", ""),
      ("[paint gate]", "against: [paint .. gate]"), ("[paint gate]", "near-misses: [paint red gate]"),
      ("[paint gate]", "near-misses: [{match: paint gate, with: [red]}]"),
    ])
  func reachable(_ patterns: String, _ rest: String) throws {
    #expect(try RuleSet.load([Self.file(patterns, rest)]).unreachable().isEmpty)
  }

  private static func file(_ patterns: String, _ rest: String) -> RuleFile {
    RuleFile(
      path: "paint-gates.yml",
      text: """
        tag: paint-gates
        family: gates
        stance: require
        definition: Paint gates.
        patterns: \(patterns)
        \(rest)
        examples: {match: [Councils must paint gates.], near-miss: [Councils must open gates.]}
        """)
  }
}
