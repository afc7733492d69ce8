import BuiltinRules
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules
import Testing

struct CommonWordTests {
  @Test("a word that more directives have than are looked through is named, one at the limit is not")
  func limit() throws {
    #expect(try words(of: CommonWord.limit) == [])
    #expect(
      try words(of: CommonWord.limit + 1) == [CommonWord(word: "trolley", directives: CommonWord.limit + 1)])
  }

  /// The common words of two texts of which `count` sentences name a trolley and as many do not.
  private func words(of count: Int) throws -> [CommonWord] {
    let rules = try RuleSet.load()
    var extractor = DirectiveExtractor(rules)
    let documents = ["North Board", "South Board"].enumerated().map { number, body in
      var metadata = Metadata()
      metadata.body = body
      // Made-up names, each in one sentence alone.
      let sentences = (0..<count).map { index in
        index % 2 == number
          ? "Porters must push trolley \(name(index))." : "Porters must push \(name(index))."
      }
      let document = Document(text: sentences.joined(separator: " "), metadata: metadata, path: body)
      return IssuedDocument(document, extractor.extract(document), rules: rules)
    }
    return ContradictionFinder(rules).search(documents).commonWords
  }

  private func name(_ index: Int) -> String {
    "zo"
      + String(index).map {
        ["ba", "ke", "di", "fo", "gu", "la", "me", "ni", "po", "ru"][Int(String($0)) ?? 0]
      }.joined()
  }
}
