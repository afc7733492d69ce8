import GuidanceContradictions
import Testing

@testable import GuidanceReports

struct MarkdownReporterTests {
  @Test("both texts stand in blocks that nothing in them can end, and nothing else is markup")
  func blocks() throws {
    for report in try Hostile.reports() {
      let text = ReportFormat.markdown.write(report)
      let fences = text.split(separator: "\n").filter { $0.hasPrefix("```") }
      #expect(fences.map(String.init).sorted() == ["```", "````", "````text", "```text"])
      let outside = text.split(separator: "\n").filter { !$0.hasPrefix("Nurses must") }.joined(
        separator: "\n")
      #expect(!outside.contains("<b>") && !outside.contains("<script") && !outside.contains("@x"))
      #expect(!outside.contains("](1)"))
    }
  }

  @Test(
    "signs of markup, mentions and HTML are words inside a line",
    arguments: [
      ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("<b> & x", "&lt;b&gt; &amp; x"), ("a|b", "a\\|b"),
      ("[x](y)", "\\[x\\]\\(y\\)"), ("@all", "\\@\u{200B}all"), ("#1", "\\#\u{200B}1"),
      ("plain, text.", "plain, text."),
    ])
  func inline(_ text: String, _ wanted: String) {
    #expect(MarkdownText.inline(text) == wanted)
  }

  @Test(
    "a fence is longer than any in its text",
    arguments: [("a", "```"), ("``` x", "````"), ("a ````` b", "``````")])
  func fence(_ text: String, _ fence: String) {
    #expect(MarkdownText.block(text) == "\(fence)text\n\(text)\n\(fence)")
  }

  @Test("what has no room is counted", arguments: [8_000, 20_000])
  func limit(_ limit: Int) throws {
    let orders = (0..<40).map { "Nurses must wear a blue tunic of size \($0)." }
    let bans = (0..<40).map { "Nurses must not wear a blue tunic of size \($0)." }
    let report = try Sample.report(orders.joined(separator: " "), bans.joined(separator: " "))
    let text = MarkdownReporter(base: PathBase(), limit: limit).write(report)
    #expect(text.utf8.count <= limit)
    let shown = text.split(separator: "\n").count { $0.hasPrefix("### ") }
    #expect(shown > 0 && shown < report.contradictions.count)
    #expect(text.contains("\(report.contradictions.count - shown) more in the report"))
  }
}
