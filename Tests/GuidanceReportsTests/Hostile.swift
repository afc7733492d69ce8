import Foundation
import GuidanceContradictions
import GuidanceIngest

@testable import GuidanceReports

/// A report on documents that are full of what formats take for their own.
enum Hostile {
  /// Text of a document, all in one sentence.
  static let text =
    "Nurses must tidy the hall \"now\", 'so', `x` ``` | ]]> ::error::x %0A %25 🧹👩‍⚕️ \u{1B}[31m \u{9B}1m \u{7F} "
    + "\u{202E}flip <script>&amp;</script> @all #1 [a](http://b) {0} \\ =1+1 $x$ ~ *b* _c_, --> end."
  static let body = "=North, \"Board\"|`@x`]]> ::set-output name=a::b %0A\n::error::c \u{1B}[2J"
  static let title = "A [title](1) {0} 100% \\ <b>, it's; \u{9B}1m\r\nnext"
  static let path = "a b/ü#%?\"<x>,:`|'é.html"

  /// The report; one document is hostile, the other is calm.
  static func report() throws -> Report {
    try Sample.report(
      [
        Sample.document(text, by: body, title: title, path: path),
        Sample.document(
          "Nurses must scatter sand in the hall.", by: "South Board", title: "Sand", path: "south.html"),
      ],
      skipped: [UnreadFile(path: "bro\u{1B}ken,]]>:.html", reason: "empty: ]]> :: %0A\n::error::x")])
  }

  /// The report, and the same with the hostile document shown first.
  static func reports() throws -> [Report] {
    let calm = try Sample.document(
      "Nurses must scatter sand in the hall.", by: "South Board", title: "Sand", path: "a.html")
    var late = try Sample.document(text, by: body, title: title, path: path)
    late.metadata.date = IssueDate(parsing: "2026-01-01")
    return [try report(), try Sample.report([calm, late])]
  }

  /// Whether a text has a character that steers a terminal, line ends aside.
  static func steers(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
