import Testing

@testable import GuidanceReports

struct SourceLinkTests {
  @Test(
    "addresses of the web lead there, others nowhere",
    arguments: [
      ("https://www.example.org/a?b=c#d", "https://www.example.org/a?b=c#d"),
      ("HTTP://Example.org", "http://Example.org"), ("https://example.org/ü", "https://example.org/%C3%BC"),
      ("https://example.org/\"x", "https://example.org/%22x"), ("javascript:alert(1)", nil),
      ("data:text/html,x", nil), ("//example.org", nil), ("file:///etc/passwd", nil), ("https://", nil),
      ("https://bank.example@evil.example/", nil), ("https://exa mple.org", nil),
      ("https://example.org/\u{202E}x", nil), ("https://ex\u{430}mple.org/", nil),
      (" https://example.org", nil),
      (nil, nil),
    ] as [(String?, String?)])
  func address(_ text: String?, _ wanted: String?) {
    #expect(SourceLink(text)?.address == wanted)
  }

  @Test(
    "a sentence is looked for by its own first words",
    arguments: [
      ("Nurses must tidy the hall, now or later.", "#:~:text=Nurses%20must%20tidy%20the%20hall%2C%20now"),
      ("Nurses must: tidy-up the hall", "#:~:text=tidy%2Dup%20the%20hall"), ("", ""),
    ])
  func sentence(_ text: String, _ ending: String) throws {
    let link = try #require(SourceLink("https://example.org/a"))
    #expect(link.address(ofSentence: text) == "https://example.org/a" + ending)
    let part = try #require(SourceLink("https://example.org/a#b"))
    #expect(part.address(ofSentence: text) == "https://example.org/a#b")
  }
}
