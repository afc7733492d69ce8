import GuidanceDirectives
import GuidanceRules
import Testing

@testable import GuidanceContradictions

struct AlignmentTests {
  @Test("likeness is the same both ways, 1 for one text, 0 for texts without a word in common")
  func likeness() throws {
    let rules = try Passage.rules.get()
    func likeness(_ a: Directive, _ b: Directive) -> Double {
      Alignment(a, b, rules.lexicon, WordWeights([])).likeness
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
}
