import Testing

@testable import GuidanceRules

@Suite struct SpellingTests {
  private static let names = ["patterns", "parent", "needs", "terms", "edges"]

  @Test(arguments: [
    ("paterns", "patterns"), ("pattern", "patterns"), ("patterns", "patterns"), ("parnet", "parent"),
    ("need", "needs"), ("egdes", nil), ("edge", "edges"), ("colour", nil), ("x", nil), ("", nil),
    ("wednesday", nil),
  ])
  func `the name most like a word is found, if any is`(_ word: String, _ name: String?) {
    #expect(Spelling.nearest(to: word, among: Self.names) == name)
  }

  @Test func `of names equally near the first is taken, and among none there is none`() {
    #expect(Spelling.nearest(to: "cart", among: ["card", "care"]) == "card")
    #expect(Spelling.nearest(to: "cart", among: []) == nil)
  }
}
