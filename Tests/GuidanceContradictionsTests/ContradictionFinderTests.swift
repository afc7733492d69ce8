import GuidanceDirectives
import GuidanceIngest
import Testing

@testable import GuidanceContradictions
@testable import GuidanceRules

struct ContradictionFinderTests {
  private static let texts = [
    "Growers must plant the trees by the wall.", "Growers must fell the trees by the pond.",
    "Growers must keep the wall dry.",
    "Growers receive a bounty.", "Nurses must wear a blue tunic.", "Nurses must not wear a blue tunic.",
    "Growers must put ladders away.", "Growers must use the heights.", "Open the hall at noon.",
    "Close the hall at noon.",
    "Do not plant the trees.", "Read the book.",
  ]

  @Test("the index finds the pairs that comparing all with all finds")
  func index() throws {
    let rules = try Orchard.rules.get()
    let documents = Passage.issued(Self.texts, rules)
    let finder = ContradictionFinder(rules)
    var wanted: Set<[Int]> = []
    for first in documents.indices {
      for second in documents.indices where second > first {
        for a in documents[first].extraction.directives {
          for b in documents[second].extraction.directives
          where finder.explain((documents[first], a), (documents[second], b), among: documents).clash != nil {
            wanted.insert([first, second])
          }
        }
      }
    }
    let found = finder.find(in: documents).flatMap { item in
      [[item.a, item.b]] + item.places.map { [$0.a, $0.b] }
    }
    #expect(Set(found.map { $0.map(\.document).sorted() }) == wanted)
    #expect(wanted.count >= 5)
  }

  @Test(
    "what is asked of a day is what was in force that day",
    arguments: [(20_190_601, 0), (20_240_601, 1), (20_260_601, 0)])
  func asOf(_ day: Int, _ count: Int) throws {
    let rules = try Orchard.rules.get()
    let a = Passage("Growers must plant the trees.", by: "North Board", on: "2020-01-01")
    let b = Passage("Growers must fell the trees.", by: "South Board", on: "2023-01-01").with {
      $0.inForceUntil = IssueDate(parsing: "2025-12-31")
    }
    var options = ContradictionFinder.Options()
    options.asOf = day
    let finder = ContradictionFinder(rules, options: options)
    #expect(finder.find(in: [a.issued(rules), b.issued(rules)]).count == count)
  }

  @Test("confidence is a share, and falls with the years between the two")
  func confidence() throws {
    let rules = try Orchard.rules.get()
    func confidence(_ date: String?) throws -> Double {
      let a = Passage("Growers must plant the trees.", by: "North Board", on: "2025-01-01")
      let b = Passage("Growers must fell the trees.", by: "South Board", on: date)
      let found = ContradictionFinder(rules).find(in: [a.issued(rules), b.issued(rules)])
      return try #require(found.first?.confidence)
    }
    let near = try confidence("2025-06-01")
    #expect((0...1).contains(near))
    #expect(try confidence("2024-06-01") == near)
    #expect(try confidence("2015-06-01") < near)
    #expect(try confidence("1995-06-01") <= (try confidence("2015-06-01")))
    #expect(try confidence(nil) < near)
  }

  @Test("the steps name both tags, the inference, and the gates on bearer and period")
  func steps() throws {
    let rules = try Orchard.rules.get()
    let documents = [
      Passage("Growers must plant the trees.", by: "North Board"),
      Passage("Growers must fell the trees.", by: "South Board"),
    ].map { $0.issued(rules) }
    let steps = ContradictionFinder(rules).find(in: documents).first?.steps ?? []
    #expect(
      Array(steps.prefix(4)) == [
        .tag(.a, id: "plant", polarity: .for, words: "plant the trees"),
        .tag(.b, id: "fell", polarity: .for, words: "fell the trees"),
        .wants(.a, variable: "trees", .up), .wants(.b, variable: "trees", .down),
      ])
    let gates = steps.compactMap { if case .passed(let gate, _) = $0 { gate } else { nil } }
    #expect(gates == [.bearer, .period])
  }

  @Test("no documents, one document and documents without directives contradict nothing")
  func nothing() throws {
    let rules = try Orchard.rules.get()
    let finder = ContradictionFinder(rules)
    let plant = Passage("Growers must plant the trees.", by: "North Board").issued(rules)
    let idle = Passage("It rains.", by: "South Board").issued(rules)
    #expect(finder.find(in: []).isEmpty)
    #expect(finder.find(in: [plant]).isEmpty)
    #expect(finder.find(in: [plant, idle]).isEmpty)
  }
}
