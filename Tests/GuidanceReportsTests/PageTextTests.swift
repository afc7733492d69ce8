import Testing

@testable import GuidanceReports

struct PageTextTests {
  @Test(
    "nothing in a text is markup, whatever stands beside it",
    arguments: [
      ("plain", "plain"), ("a<b>c", "a&lt;b&gt;c"), ("\"x\" & 'y'", "&quot;x&quot; &amp; &#39;y&#39;"),
      // With an accent on it a quotation mark is another character, and still a quotation mark to a browser.
      ("\"\u{301} onclick=", "&quot;\u{301} onclick="), ("<\u{338}", "&lt;\u{338}"),
      ("&\u{20DD}", "&amp;\u{20DD}"),
      ("\u{202E}flip\u{2066}", "\u{FFFD}flip\u{FFFD}"), ("a\r\nb", "a\u{FFFD}\u{FFFD}b"),
      ("\u{0}", "\u{FFFD}"),
      ("🧹👩‍⚕️", "🧹👩‍⚕️"),
    ])
  func escape(_ text: String, _ wanted: String) {
    #expect(PageText.escape(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
  }
}
