import GuidanceContradictions
import Testing

@testable import GuidanceReports

struct GitHubReporterTests {
  @Test("every line is one command of its own, whatever a document says")
  func commands() throws {
    for report in try Hostile.reports() {
      let lines = ReportFormat.github.write(report).split(separator: "\n")
      #expect(lines.count == 1 + report.skipped.count)
      for line in lines {
        let match = try #require(line.wholeMatch(of: /::(error|warning|notice) ([^:]*)::(.*)/), "\(line)")
        let fields = match.2.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1)[0] }
        #expect(Set(fields).isSubset(of: ["file", "line", "endLine", "col", "endColumn", "title"]))
        #expect(!match.3.contains("\r"))
      }
    }
  }

  @Test(
    "a message is kept on one line, and a property is kept from ending",
    arguments: [
      ("a%0Ab", "a%250Ab", "a%250Ab"), ("a\nb\rc", "a%0Ab%0Dc", "a%0Ab%0Dc"), ("a:b,c", "a:b,c", "a%3Ab%2Cc"),
      ("plain", "plain", "plain"),
    ])
  func escaping(_ text: String, _ data: String, _ property: String) {
    #expect(GitHubReporter.data(text) == data)
    #expect(GitHubReporter.property(text) == property)
  }

  @Test("ten annotations of a level are shown, and the last line tells how many more there are")
  func limit() throws {
    let orders = (0..<12).map { "Nurses must wear a blue tunic of size \($0)." }
    let bans = (0..<12).map { "Nurses must not wear a blue tunic of size \($0)." }
    let report = try Sample.report(orders.joined(separator: " "), bans.joined(separator: " "))
    let alerts = Alert.all(in: report).count
    try #require(alerts > 10)
    let lines = ReportFormat.github.write(report).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines.last == "::notice::\(alerts - 10) more in the report")
  }

  @Test("what was accepted is not shown")
  func accepted() throws {
    var report = try Sample.report("Nurses must tidy the hall.", "Nurses must scatter sand in the hall.")
    #expect(!ReportFormat.github.write(report).isEmpty)
    report.judge(baseline: report.accepted, suppressions: [], today: 20_260_101)
    #expect(ReportFormat.github.write(report).isEmpty)
  }
}
