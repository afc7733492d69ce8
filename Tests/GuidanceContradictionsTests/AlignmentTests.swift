import GuidanceDirectives
import GuidanceRules
import Testing

@testable import GuidanceContradictions

struct AlignmentTests {
  @Test("likeness is the same both ways, 1 for one text, 0 for texts without a word in common")
  func likeness() throws {
    let rules = try Passage.rules.get()
    func likeness(_ a: Directive, _ b: Directive) -> Double {
      Alignment(a, b, WordScale(rules.lexicon, WordWeights([]))).likeness
    }
    let texts = [
      "Nurses must wear a blue tunic on the ward.", "Nurses must not wear a blue tunic outside.",
      "Anglers should mend torn nets.",
    ]
    let directives = texts.compactMap {
      Passage($0, by: nil).issued(rules).extraction.directives.first
    }
    try #require(directives.count == texts.count)
    for one in directives {
      #expect(likeness(one, one) == 1)
      for other in directives {
        #expect(likeness(one, other) == likeness(other, one))
      }
    }
    #expect(likeness(directives[0], directives[2]) == 0)
    #expect((0.01..<1).contains(likeness(directives[0], directives[1])))
  }

  /// The two first directives of two texts side by side.
  private func alignment(_ a: String, _ b: String) throws -> Alignment {
    let rules = try Passage.rules.get()
    func directive(_ text: String) throws -> Directive {
      try #require(Passage(text, by: nil).issued(rules).extraction.directives.first)
    }
    return Alignment(try directive(a), try directive(b), WordScale(rules.lexicon, WordWeights([])))
  }

  @Test(
    "each word is paired once, by what it has to do with the other side's",
    arguments: [
      ("Nurses must open the ward windows.", "Nurses must open the ward windows.", [3, 0, 0]),
      ("Nurses must open the ward windows.", "Nurses must close the ward windows.", [2, 1, 0]),
      ("The beds must face north.", "The beds must face south.", [2, 0, 1]),
      ("The bell must ring at noon.", "The soup must boil slowly.", [0, 0, 0]),
    ])
  func pairs(_ a: String, _ b: String, _ counts: [Int]) throws {
    let found = try alignment(a, b)
    #expect([found.same.count, found.opposite.count, found.exclusive.count] == counts)
  }

  @Test("near copies are told from texts that say the same in other words")
  func verbatim() throws {
    let copy = try alignment("Nurses must open the ward windows.", "Nurses must not open the ward windows.")
    #expect(copy.verbatim == 1)
    let other = try alignment("Nurses must start the round early.", "Nurses must not begin the round early.")
    #expect(other.verbatim < 1)
    #expect(other.likeness == 1)
  }

  @Test("the more is compared, the more two must share")
  func chance() throws {
    let rules = try Passage.rules.get()
    let texts = (0..<300).map { "Nurses must count box \($0) of the ward store." }
    let documents = texts.map { Passage($0, by: "North Board").issued(rules) }
    #expect(WordWeights(documents).bitsOfChance > WordWeights(Array(documents.prefix(2))).bitsOfChance)
  }
}
