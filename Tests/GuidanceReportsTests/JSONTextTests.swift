import Foundation
import Testing

@testable import GuidanceReports

struct JSONTextTests {
  /// The escapes, scalar by scalar.
  private static func plain(_ json: String) -> String {
    json.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: return String(scalar)
      }
    }.joined()
  }

  @Test(
    "characters that steer a terminal are escaped, their neighbours are not",
    arguments: [
      "", "plain", "a\u{7F}b", "\u{7E}\u{7F}\u{80}\u{9F}\u{A0}\u{A3}", "\u{2029}\u{202A}\u{202E}\u{202F}",
      "\u{2065}\u{2066}\u{2069}\u{206A}", "é – “x” €\u{202D}", "\u{E2}\u{C2}", "😀\u{85}", "\u{202A}",
      "\u{80}",
    ])
  func harmless(_ text: String) {
    #expect(String(decoding: JSONText.harmless(Array(text.utf8)), as: UTF8.self) == Self.plain(text))
  }

  @Test("every character up to the second plane is treated as one by one")
  func everyScalar() {
    let text = String(String.UnicodeScalarView((0..<0x1_1000).lazy.compactMap { Unicode.Scalar(UInt32($0)) }))
    #expect(String(decoding: JSONText.harmless(Array(text.utf8)), as: UTF8.self) == Self.plain(text))
  }

  private struct Shelf: Encodable {
    var name = "\"books\" : [\n\n  ]"
    var books: [Book]
    var after: [Int] = []
  }

  private struct Book: Encodable {
    var title: String
    var pages: [Int]
  }

  @Test("a list written element by element is the list written whole", arguments: [0, 1, 2, 9])
  func list(_ count: Int) {
    let books = (0..<count).map { Book(title: "line\nand \"mark\" \($0)", pages: Array(0..<$0)) }
    var text = ""
    JSONText.encode(Shelf(books: []), list: "books", books, to: &text)
    #expect(text == JSONText.encode(Shelf(books: books)))
  }

  @Test("a report is what its parts are when they are written whole")
  func report() throws {
    let report = try PageSample.large(40)
    let reporter = JSONReporter()
    var whole = reporter.frame(report)
    whole.contradictions = report.contradictions.indices.map { reporter.contradiction($0, report) }
    #expect(ReportFormat.json.write(report) == JSONText.encode(whole) + "\n")
    #expect(whole.contradictions.count == 40)
  }
}
