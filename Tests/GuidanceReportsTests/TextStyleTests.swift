import Testing

@testable import GuidanceReports

struct TextStyleTests {
  @Test(
    "lines are broken between words at the width, and set in",
    arguments: [
      ("one two three four five six", 0, 2, ["  one two three four five six"]),
      ("one two three four five six", 30, 2, ["  one two three four five six"]),
      ("one two three four five six seven", 30, 2, ["  one two three four five six", "  seven"]),
      ("one two three four five six seven", 23, 2, ["  one two three four", "  five six seven"]),
      ("abcdefghijklmnopqrstuvwxyzabcdef end", 25, 0, ["abcdefghijklmnopqrstuvwxyzabcdef", "end"]),
      ("too narrow to be of any use", 10, 4, ["    too narrow to be of any use"]),
      ("", 30, 2, ["  "]),
    ])
  func wrapping(_ text: String, _ width: Int, _ indent: Int, _ lines: [String]) {
    #expect(TextStyle(width: width).wrap(text, indent: indent) == lines.joined(separator: "\n"))
  }

  @Test(
    "characters that steer a terminal are replaced, letters of every script are not",
    arguments: [
      ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\nb\tc", "a\u{FFFD}b\u{FFFD}c"), ("a\u{9B}b", "a\u{FFFD}b"),
      ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{2069}b", "a\u{FFFD}b"), ("é ü ł 漢 “q” – ’s", "é ü ł 漢 “q” – ’s"),
      ("", ""),
    ])
  func safety(_ text: String, _ safe: String) {
    #expect(TextStyle().safe(text) == safe)
  }

  @Test("colour is written only where it is allowed")
  func colour() {
    let plain = TextStyle()
    let painted = TextStyle(isColoured: true)
    #expect(plain.bold("a") + plain.dim("b") + plain.severity("c", degree: 3) == "abc")
    #expect(painted.bold("a") == "\u{1B}[1ma\u{1B}[0m")
    let severities = (1...3).map { painted.severity("c", degree: $0) }
    #expect(Set(severities).count == 3)
  }
}
