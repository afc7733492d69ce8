import GuidanceDirectives
import GuidanceIngest
import Testing

struct SurroundingsTests {
  @Test(
    "the sentences around a directive are those that a reader sees",
    arguments: [
      ("It rains. Trusts must act. It pours.", "It rains.", "It pours."),
      ("Trusts must act. It pours.", nil, "It pours."),
      ("It rains. Trusts must act.", "It rains.", nil), ("Trusts must act.", nil, nil),
    ] as [(String, String?, String?)])
  func text(_ text: String, _ before: String?, _ after: String?) throws {
    let document = Document(text: text, metadata: Metadata())
    #expect(try around(document) == [Surroundings(before: before, after: after)])
  }

  @Test("they may stand in other blocks, and are never a heading")
  func blocks() throws {
    let document = try Reading.page(
      "<h1>Rain</h1><p>It rains.</p><h2>Acts</h2><ul><li>Trusts must act.</li><li>Trusts must rest.</li></ul>"
    )
    #expect(
      try around(document) == [
        Surroundings(before: "It rains.", after: "Trusts must rest."),
        Surroundings(before: "Trusts must act."),
      ])
  }

  private func around(_ document: Document) throws -> [Surroundings?] {
    var extractor = DirectiveExtractor(try Reading.shipped.get())
    let directives = extractor.extract(document).directives
    let found = extractor.surroundings(of: directives, in: document)
    return directives.indices.map { found[$0] }
  }
}
