import Foundation
import FoundationXML
import GuidanceContradictions
import Testing

@testable import GuidanceReports

struct JUnitReporterTests {
  @Test("the file is well formed and counts what it holds, whatever a document says")
  func shape() throws {
    for report in try Hostile.reports() {
      let root = try #require(
        try XMLDocument(xmlString: ReportFormat.junit.write(report)).rootElement())
      let suites = root.elements(forName: "testsuite")
      #expect(suites.count == 2 + report.skipped.count)
      let cases = suites.flatMap { $0.elements(forName: "testcase") }
      let failures = cases.flatMap { $0.elements(forName: "failure") }
      #expect(root.attribute(forName: "tests")?.stringValue == "\(cases.count)")
      #expect(root.attribute(forName: "failures")?.stringValue == "1")
      #expect(root.attribute(forName: "errors")?.stringValue == "\(report.skipped.count)")
      let text = try #require(failures.first?.stringValue)
      #expect(text.contains("]]>") && text.contains("<script>&amp;</script>"))
    }
  }

  @Test("what was accepted counts as skipped, and a document without contradictions passes")
  func accepted() throws {
    var report = try Sample.report("Nurses must tidy the hall.", "Nurses must scatter sand in the hall.")
    report.judge(baseline: report.accepted, suppressions: [], today: 20_260_101)
    let text = ReportFormat.junit.write(report)
    #expect(
      text.contains("<testsuites name=\"countermand\" tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"1\">")
    )
  }

  @Test(
    "what XML has no sign for is replaced",
    arguments: [
      ("a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;"), ("]]>", "]]&gt;"),
      ("a\u{1B}\u{0}\u{FFFF}b", "a\u{FFFD}\u{FFFD}\u{FFFD}b"),
      ("🧹é", "🧹é"), ("a\nb", "a&#10;b"),
    ])
  func escaping(_ text: String, _ wanted: String) {
    #expect(XMLText.escape(text) == wanted)
  }
}
