import GuidanceContradictions
import Testing

@testable import GuidanceReports

struct ReportFormatTests {
  @Test("nothing in a document steers a terminal, whatever the format", arguments: ReportFormat.allCases)
  func controls(_ format: ReportFormat) throws {
    for report in try Hostile.reports() {
      try #require(report.contradictions.count == 1)
      let text = format.write(report)
      #expect(!Hostile.steers(text))
      #expect(text.contains("tidy the hall") || format == .github || format == .text)
      #expect(text.utf8.last == UInt8(ascii: "\n"))
      #expect(text == format.write(report))
    }
  }

  @Test("an empty report is written in every format", arguments: ReportFormat.allCases)
  func empty(_ format: ReportFormat) throws {
    let document = try Sample.document("It rains.", by: "North Board", title: "Rain", path: "a.html")
    let text = format.write(try Sample.report([document]))
    #expect(text.isEmpty == (format == .jsonl || format == .github))
  }
}
