import Testing

@testable import GuidanceContradictions
@testable import GuidanceRules

struct TagComparisonTests {
  @Test(
    "the gravest clash counts, milder for an exception or a weak side",
    arguments: [
      ("Growers must plant the trees.", "Growers must fell the trees.", Severity.counteracting),
      (
        "Growers must plant the trees.", "Growers must fell the trees unless a bird nests there.",
        .constraining
      ),
      ("Growers may plant the trees.", "Growers must fell the trees.", .constraining),
      ("Growers must not plant the trees.", "Growers must plant the trees.", .cancelling),
      ("Growers must plant the trees.", "Growers must keep the wall dry.", .constraining),
      ("Growers must plant the trees.", "Growers must keep the wall dry and fell the trees.", .counteracting),
      ("Growers must plant the trees.", "Growers must shelter bees.", nil),
      ("Growers must plant the trees.", "Growers must keep the lawn.", nil),
    ] as [(String, String, Severity?)])
  func severities(_ first: String, _ second: String, _ severity: Severity?) throws {
    let rules = try Orchard.rules.get()
    let a = Passage(first, by: "North Board").issued(rules)
    let b = Passage(second, by: "South Board").issued(rules)
    for pair in [[a, b], [b, a]] {
      let found = ContradictionFinder(rules).find(in: pair)
      #expect(found.map(\.severity) == (severity.map { [$0] } ?? []))
    }
  }

  @Test("the rule is named after both tags, in order")
  func rule() throws {
    let rules = try Orchard.rules.get()
    let a = Passage("Growers must plant the trees.", by: "North Board").issued(rules)
    let b = Passage("Growers must fell the trees.", by: "South Board").issued(rules)
    #expect(ContradictionFinder(rules).find(in: [a, b]).map(\.rule) == ["fell+plant"])
    #expect(ContradictionFinder(rules).find(in: [b, a]).map(\.rule) == ["fell+plant"])
  }
}
