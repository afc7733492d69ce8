import Testing

@testable import GuidanceReports

struct MarkedTextTests {
  @Test(
    "whole words are marked, whatever their capitals",
    arguments: [
      ("Keep the papers", ["papers"], "Keep the [papers]"),
      ("Papers, papers", ["papers"], "[Papers], [papers]"),
      ("Newspapers", ["papers"], "Newspapers"), ("at least 30 minutes", ["30"], "at least [30] minutes"),
      ("at least 300", ["30"], "at least 300"),
      ("tidy the hall", ["tidy the", "the hall"], "[tidy the hall]"),
      ("a b", [], "a b"), ("", ["x"], ""), ("£50 million", ["£50"], "[£50] million"),
      ("x", ["longer than"], "x"),
    ])
  func pieces(_ text: String, _ phrases: [String], _ wanted: String) {
    let pieces = MarkedText.pieces(text, marking: phrases)
    #expect(pieces.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined() == wanted)
    #expect(pieces.map(\.text).joined() == text)
  }
}
