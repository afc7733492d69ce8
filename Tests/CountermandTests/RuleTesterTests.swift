import Countermand
import Testing

struct RuleTesterTests {
  @Test("every example of every shipped tag passes")
  func shipped() throws {
    var tester = RuleTester(try Corpus.rules.get())
    #expect(tester.failures().isEmpty)
    #expect(tester.exampleCount > 2000)
  }

  @Test("only the tags asked for are tested")
  func selection() throws {
    var tester = RuleTester(try Corpus.rules.get())
    let failures = tester.failures { _ in false }
    #expect(failures.isEmpty)
    let (coverage, mutations) = (tester.coverage { _ in false }, tester.mutations { _ in false })
    #expect(coverage.count == 0 && mutations.count == 0)
    #expect(tester.exampleCount > 400)
  }

  @Test("patterns and near misses that no example fires are named at their places, fired ones are not")
  func coverage() throws {
    var tester = RuleTester(
      try Self.rules(
        patterns: "[sweep ~ floor, polish brass, {match: dust, with: [shelf]}]",
        rest: "near-misses: [shop floor, sea floor]",
        match: "Nurses must sweep the floor.", miss: "Nurses must sweep the shop floor."))
    let result = tester.coverage { $0.id == "tidy" }
    #expect(result.count == 5)
    #expect(
      result.failures.map(\.fact) == [
        .untested(rule: "tidy", pattern: "polish brass"), .untested(rule: "tidy", pattern: "dust"),
        .untested(rule: "tidy", pattern: "sea floor"),
      ])
    #expect(result.failures.map(\.line) == [6, 6, 7])
    #expect(result.failures.first?.column == 27)
  }

  @Test(
    "a change that a rule passes over fails it, one that it notices does not",
    arguments: [
      ("[sweep floor]", "Nurses must sweep floors.", []),
      ("[sweep floor, not sweep floor]", "Nurses must sweep floors.", [.polarity]),
      ("[reduce ~ dust]", "Nurses must reduce dust.", []),
      ("[reduce|increase ~ dust]", "Nurses must reduce dust.", [.direction(from: "reduce", to: "increase")]),
      ("[dust]", "Nurses must reduce dust.", []),
    ] as [(String, String, [ExampleChange])])
  func mutations(_ patterns: String, _ match: String, _ changes: [ExampleChange]) throws {
    var tester = RuleTester(
      try Self.rules(patterns: patterns, rest: "", match: match, miss: "Nurses must rest."))
    let result = tester.mutations { $0.id == "tidy" }
    let found = result.failures.compactMap { failure -> ExampleChange? in
      guard case .unnoticed(_, let change, _) = failure.fact else { return nil }
      return change
    }
    #expect(found == changes)
    #expect(result.count > changes.count && result.failures.allSatisfy { $0.line == 8 })
  }

  /// The general pack and one tag.
  private static func rules(patterns: String, rest: String, match: String, miss: String) throws -> RuleSet {
    let tag = RuleFile(
      path: "tidy.yml",
      text: """
        tag: tidy
        family: house
        stance: promote
        definition: Keep the place tidy.
        wants: {}
        patterns: \(patterns)
        \(rest)
        examples: {match: [\(match)], near-miss: [\(miss)]}
        """)
    return try RuleSet.load(RuleFile.builtin.filter { $0.path.contains("/general/") } + [tag])
  }
}
