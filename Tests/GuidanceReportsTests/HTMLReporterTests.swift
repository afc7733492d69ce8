import Foundation
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import Testing

@testable import GuidanceReports

struct HTMLReporterTests {
  @Test("the page holds all that a family has to say")
  func families() throws {
    let report = try PageSample.report()
    try #require(report.contradictions.count > 3)
    let page = ReportFormat.html.write(report)
    for item in report.contradictions {
      let entry = try #require(article(item.id, page))
      #expect(entry.contains("<h3>\(PageText.escape(Wording.title(item, report)))</h3>"))
      for side in [item.a, item.b] {
        let (document, directive) = report.passage(side)
        #expect(plain(entry).contains(PageText.escape(directive.text)))
        #expect(entry.contains("<cite>\(document.title)</cite>"))
        #expect(entry.contains("</i> \(document.body ?? "")</h4>"))
        #expect(entry.contains(PageText.escape(Wording.place(directive.span, in: document))))
      }
      for step in item.steps {
        #expect(entry.contains("<li>\(PageText.escape(Wording.step(step, report)))</li>"))
      }
      #expect(entry.contains(PageText.escape(Wording.capitalised(Wording.witness(item, report)))))
      #expect(entry.contains(PageText.escape(Wording.capitalised(Wording.precedence(item, report)))))
      #expect(entry.contains("confidence \(item.confidence)") && entry.contains(item.severity.rawValue))
      #expect(entry.contains("<mark>"))
    }
  }

  @Test("the page says what was read, what was not, and how much was understood")
  func glance() throws {
    let report = try PageSample.report()
    let page = ReportFormat.html.write(report)
    #expect(
      page.contains("<h1 id=\"headline\">\(report.contradictions.count) contradictions between 3 bodies</h1>")
    )
    #expect(page.contains("1 file could not be read"))
    #expect(page.contains("<code>broken.html</code> \(Wording.reason(.notMarkup))"))
    #expect(page.contains("<code>logo.png</code>"))
    #expect(page.contains(Wording.coverage(report.coverage)))
    for document in report.documents { #expect(page.contains("<code>\(document.path)</code></td></tr>")) }
  }

  @Test("the page asks for nothing and may run nothing but its own script")
  func selfContained() throws {
    for report in try Hostile.reports() + [PageSample.report()] {
      let page = ReportFormat.html.write(report)
      let markup = page.replacing(ReportPage.script, with: "").replacing(ReportPage.style, with: "")
      #expect(markup.matches(of: /<(script|style)/).count == 2)
      #expect(markup.matches(of: /<(link|img|iframe|object|embed|base|video|audio)\b/).isEmpty)
      #expect(markup.matches(of: /\s(src|srcset|style|on\w+|action)=/).isEmpty)
      #expect(ReportPage.style.matches(of: /@import|url\(/).isEmpty)
      #expect(ReportPage.script.matches(of: /fetch\(|XMLHttpRequest|eval\(|import\(/).isEmpty)
      for link in markup.matches(of: /href="([^"]*)"/) {
        #expect(link.1.hasPrefix("#") || link.1.hasPrefix("https://") || link.1.hasPrefix("http://"))
      }
      #expect(page.contains("default-src &#39;none&#39;; script-src &#39;sha256-"))
      #expect(!page.contains("unsafe"))
    }
  }

  @Test("a hostile document changes nothing but the words")
  func hostile() throws {
    let calm = try Sample.report("Nurses must tidy the hall.", "Nurses must scatter sand in the hall.")
    let wanted = tags(ReportFormat.html.write(calm))
    for report in try Hostile.reports() {
      let page = ReportFormat.html.write(report)
      #expect(!page.contains("<script>&amp;"))
      #expect(page.contains("&lt;script&gt;&amp;amp;&lt;/script&gt;"))
      #expect(Set(tags(page)).subtracting(wanted).isSubset(of: ["li"]))
    }
  }

  @Test("the same report is the same page")
  func determinism() throws {
    #expect(
      ReportFormat.html.write(try PageSample.report()) == ReportFormat.html.write(try PageSample.report()))
  }

  @Test("a page without room names what it leaves out, and keeps both passages")
  func room() throws {
    let report = try PageSample.large(30)
    let full = HTMLReporter().write(report, within: .max)
    let lean = HTMLReporter().write(report, within: full.utf8.count - 1)
    let bare = HTMLReporter().write(report, within: 0)
    #expect(
      full.contains("Before and after") && full.contains("Also in 1 other place")
        && !full.contains("left out,"))
    #expect(!lean.contains("Before and after") && lean.contains("linePlace") == false)
    #expect(lean.contains("are left out") && bare.contains("are left out"))
    #expect(bare.utf8.count < lean.utf8.count && lean.utf8.count < full.utf8.count)
    #expect(bare.contains("named in the CSV and JSON reports"))
    #expect(bare.matches(of: /<blockquote/).count == 60)
  }

  @Test("five thousand families stay under fifteen megabytes")
  func size() throws {
    let page = ReportFormat.html.write(try PageSample.large(5000))
    #expect(page.utf8.count < 15_000_000)
    #expect(page.matches(of: /<article id=/).count == 5000)
  }

  @Test("accepted and suppressed contradictions are told apart")
  func states() throws {
    var report = try PageSample.report()
    report.judge(baseline: report.accepted, suppressions: [], today: 20_250_101)
    let page = ReportFormat.html.write(report)
    #expect(page.contains("data-z=\"settled\"") && page.contains("name=\"state\""))
    #expect(!ReportFormat.html.write(try PageSample.report()).contains("name=\"state\""))
  }

  private func article(_ id: String, _ page: String) -> String? {
    guard let start = page.range(of: "<article id=\"\(id)\""),
      let end = page[start.upperBound...].range(of: "</article>")
    else { return nil }
    return String(page[start.lowerBound..<end.upperBound])
  }

  /// The text without the marks in it.
  private func plain(_ text: String) -> String {
    text.replacing("<mark>", with: "").replacing("</mark>", with: "")
  }

  /// Names of the elements of a page, in order of their beginnings.
  private func tags(_ page: String) -> [String] {
    page.replacing(ReportPage.script, with: "").matches(of: /<([a-z][a-z0-9]*)/).map { String($0.1) }
  }
}
