import GuidanceDirectives
import GuidanceRules
import Testing

@testable import GuidanceContradictions

struct WordFinderTests {
  @Test("the steps show the words as they stand in the texts")
  func steps() throws {
    let rules = try Passage.rules.get()
    func directive(_ text: String) throws -> Directive {
      try #require(Passage(text, by: nil).issued(rules).extraction.directives.first)
    }
    let first = try directive("Nurses must open the ward Windows at noon.")
    let second = try directive("Nurses must close the ward windows at noon.")
    let alignment = Alignment(first, second, WordScale(rules.lexicon, WordWeights([])))
    var finder = WordFinder(rules)
    let steps = finder.steps(alignment, first, second)
    #expect(steps.contains(.opposites("open", "close")))
    guard case .sameAct(_, let words)? = steps.first else {
      Issue.record("no shared words")
      return
    }
    #expect(words.contains("Windows"))
    #expect(!words.contains("open"))
  }
}
