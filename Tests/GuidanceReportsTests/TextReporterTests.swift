import Foundation
import GuidanceContradictions
import GuidanceIngest
import Testing

@testable import GuidanceReports

struct TextReporterTests {
  private static let tidy = "Nurses must tidy the hall."
  private static let scatter = "Nurses must scatter sand in the hall."

  @Test("a family names both bodies, quotes both texts, and says where, why and the rule")
  func family() throws {
    let text = ReportFormat.text.write(try Sample.report(Self.tidy, Self.scatter))
    for part in [
      "North Board", "South Board", Self.tidy, Self.scatter, "north.html:1:1", "south.html:1:1",
      "scatter+tidy", "counteracting opposition", "order of things", "“tidy the hall”",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.hasSuffix("\n"))
  }

  @Test("nothing found is said in one line")
  func nothing() throws {
    let report = try Sample.report(Self.tidy, "Nurses must rest.")
    let last = ReportFormat.text.write(report).split(separator: "\n").last
    #expect(
      last
        == "no contradictions in 2 documents of 2 bodies, 2 directives, coverage 100 % of 2 modal sentences")
  }

  @Test("what was not read stands in the report with its reason")
  func unread() throws {
    let document = try Sample.document(Self.tidy, by: "North Board", title: "Halls", path: "a.html")
    let skipped = [UnreadFile(path: "b.html", reason: "empty: nothing there")]
    let text = ReportFormat.text.write(try Sample.report([document], skipped: skipped))
    #expect(text.contains("not read  b.html: empty: nothing there"))
    #expect(text.contains("ignored   logo.png: no format that is read"))
    #expect(text.contains(", 1 not read"))
  }

  @Test("of many places the first are shown, the others counted, and those that no report names told apart")
  func manyPlaces() throws {
    let one = try Sample.report(Self.tidy, Self.scatter)
    var item = try #require(one.contradictions.first)
    func lines(_ places: Int, _ more: Int) -> [String] {
      item.places = [Contradiction.Place](repeating: item.pairs[0], count: places)
      item.morePlaces = more
      let report = Report(
        version: "9.9", rules: one.rules, documents: one.documents, skipped: [], ignored: [],
        contradictions: [item])
      return ReportFormat.text.write(report).split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    #expect(lines(20, 0).contains("also in 20 other places"))
    #expect(!lines(20, 0).contains { $0.hasPrefix("and ") })
    #expect(lines(20, 0).count == lines(26, 0).count - 1)
    #expect(lines(26, 0).contains("and 6 more, in the CSV and JSON reports"))
    #expect(lines(26, 70).contains("also in 96 other places"))
    #expect(lines(26, 70).contains("and 76 more, of which the CSV and JSON reports name the first 26"))
  }

  @Test("words that no pair was sought by are named with how many directives have them")
  func commonWords() throws {
    var report = try Sample.report(Self.tidy, Self.scatter)
    #expect(!ReportFormat.text.write(report).contains("no pair was sought"))
    report.commonWords =
      [CommonWord(word: "ward", directives: 900), CommonWord(word: nil, directives: 500)]
      + (0..<8).map { CommonWord(word: "w\($0)", directives: 401) }
    let text = ReportFormat.text.write(report)
    #expect(text.contains("more than 400 directives have: “ward” (900), a phrase (500), “w0” (401)"))
    #expect(text.contains("“w5” (401), and 2 more\n"))
    #expect(ReportFormat.json.write(report).contains("\"directives\" : 900,\n        \"word\" : \"ward\""))
  }

  @Test(
    "control characters of a document never reach the terminal",
    arguments: ["\u{1B}[2J", "\u{7}", "\r", "\u{9B}1m", "\u{202E}", "\u{2066}", "\u{8}", "\u{7F}"])
  func controls(_ harm: String) throws {
    let documents = [
      try Sample.document(
        Self.tidy, by: "North\(harm) Board", title: "Ha\(harm)lls", path: "no\(harm)rth.html"),
      try Sample.document(Self.scatter, by: "South Board", title: "Sa\(harm)nd", path: "south.html"),
    ]
    let skipped = [UnreadFile(path: "b\(harm).html", reason: "bro\(harm)ken")]
    let report = try Sample.report(documents, skipped: skipped)
    try #require(report.contradictions.count == 1)
    let text = ReportFormat.text.write(report)
    let scalars = Set(
      harm.unicodeScalars.filter { !$0.properties.isAlphabetic && $0.value > 0x7E || $0.value < 0x20 })
    #expect(Set(text.unicodeScalars).isDisjoint(with: scalars))
    #expect(text.contains("\u{FFFD}"))
  }

  @Test("without colour no escape is written, with colour the words stay the same")
  func colour() throws {
    let report = try Sample.report(Self.tidy, Self.scatter)
    let plain = ReportFormat.text.write(report)
    let painted = ReportFormat.text.write(report, style: TextStyle(isColoured: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(painted.contains("\u{1B}["))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("at a narrow width quotations and reasons are broken between words", arguments: [40, 60, 80])
  func narrow(_ width: Int) throws {
    let long = "Nurses must tidy the hall, the stairs, the landing, the cellar and the yard at noon."
    let report = try Sample.report(long, Self.scatter)
    let wide = ReportFormat.text.write(report)
    let narrow = ReportFormat.text.write(report, style: TextStyle(width: width))
    #expect(words(narrow) == words(wide))
    let lines = narrow.split(separator: "\n")
    let body = lines.filter { $0.hasPrefix("    ") && !$0.contains(".html") }
    #expect(body.count > 8)
    #expect(body.allSatisfy { $0.count <= width }, "\(body.filter { $0.count > width })")
  }

  private func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" }
  }
}
