import Foundation
import GuidanceIngest
import Testing

@Suite struct MarkdownReaderTests {
  @Test func `blocks of every kind`() throws {
    let document = try Fixture.document("beds.md")
    #expect(
      document.outline == [
        "1 Bed cleaning & care",
        "p Trusts must publish *their* plans & read this daily, even on code span days.",
        "p See https://beds.example/rules or now.", "q Quoted words go on here.", "2 Duties",
        "p Staff must not:",
        "i [1.] run in halls < Staff must not:", "i [2.] leave beds: < Staff must not:",
        "i wet < leave beds:",
        "i unmade < leave beds:", "p Use the form and the list.", "h Day", "h Rule", "c Monday ^ Day",
        "c Wash all hands | feet ^ Rule", "c Tuesday ^ Day", "c Rest ^ Rule", "p Wards must ring café staff.",
        "p first line second line", "f A footnote must be seen.",
      ])
    #expect(document.format == "markdown")
    #expect(document.placeUnit == .byte)
    let metadata = document.metadata
    #expect(metadata.title == "Bed cleaning")
    #expect(metadata.body == "Office of Beds")
    #expect(metadata.date?.description == "2024-05-01")
    #expect(metadata.status == .draft)
  }

  @Test(arguments: [
    ("Trusts ⟦must⟧ publish.", "must"), ("Trusts **⟦must⟧** publish.", "must"), ("A \\*⟦b\\*⟧ c", "b*"),
    ("Ann &amp; Bob ⟦must&nbsp;go⟧ now.", "must go"), ("Pay &#163;⟦5⟧ each", "5"),
    ("[x](http://a/must) ⟦must⟧ go", "must"),
    ("[x](http://a/(must) \"must )\") ⟦must⟧ go", "must"), ("![must](must.png) ⟦must⟧ go", "must"),
    ("<http://a/must> ⟦must⟧ go", "must"), ("~~must~~ ⟦must⟧ go", "must"),
    ("<b title=\"must\">⟦must⟧</b> go", "must"),
    ("> a\n> ⟦must\n> go⟧ on", "must go"), ("- a\n  ⟦must\n  go⟧ on", "must go"), ("🧊 é ⟦must 🧊⟧", "must 🧊"),
    ("| a |\n|---|\n| x ⟦must⟧ |", "must"), ("| a | b |\n|---|---|\n| must \\| no | ⟦may⟧ |", "may"),
    ("# ⟦Must⟧ #", "Must"), ("⟦Must⟧\n====", "Must"), ("`must not` ⟦must⟧", "must"), ("a  \n⟦must⟧", "must"),
    ("```\nx\n⟦must go⟧\n```", "must go"), ("1. a\n\n   b\n2. ⟦must⟧", "must"),
    ("<p>x</p>\n\n<div>\n<p>⟦caf&eacute;⟧</p></div>", "café"),
    ("---\ntitle: must\n---\nWe ⟦must⟧", "must"), ("a\r\nb ⟦must⟧\r\n", "must"),
    ("x[^1] y\n\n[^1]: it ⟦must⟧", "must"),
  ])
  func `a marked passage is found at its marks`(_ marked: String, _ words: String) throws {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let inner = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let document = try Fixture.page(parts[0] + inner.joined(), path: "a.md")
    let text = String(decoding: document.text, as: UTF8.self)
    // The passage is the last of its kind but where the text goes on.
    let found = try #require(text.range(of: words, options: [.literal, .backwards]))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let span = document.span(of: start..<start + words.utf8.count)
    #expect(span.startByte == parts[0].utf8.count)
    #expect(span.endByte == parts[0].utf8.count + inner[0].utf8.count)
  }

  @Test func `a number or a rule is no front matter`() throws {
    #expect(try Fixture.page("---\n\nGo: now.\n", path: "a.md").outline == ["p Go: now."])
    #expect(try Fixture.page("+++\ntitle = 'Go'\n+++\nWards must go.", path: "a.md").metadata.title == "Go")
  }

  @Test(arguments: ["", "\n\n", "[a]: http://b", "<!-- x -->", "![only](a.png)"])
  func `a file without words is refused`(_ text: String) {
    #expect(throws: IngestError.self) { try Fixture.page(text, path: "a.md") }
  }

  /// Nothing of this may take more than moments, or end the program.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: ["> ", "- ", "[", "![", "*a ", "_", "`", "<", "&", "| ", "[^1]", "1. ", "\\", "<a ", "]("])
  func `hostile repetition is read or refused`(_ piece: String) {
    _ = try? Fixture.page(String(repeating: piece, count: 20_000) + "\n\nGo.", path: "a.md")
  }
}
