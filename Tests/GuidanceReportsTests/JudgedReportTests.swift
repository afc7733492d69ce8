import Foundation
import GuidanceContradictions
import Testing

@testable import GuidanceReports
@testable import GuidanceRules

struct JudgedReportTests {
  private func report() throws -> Report {
    try Sample.report("Nurses must tidy the hall.", "Nurses must scatter sand in the hall.")
  }

  @Test("only what is neither accepted nor suppressed fails, from its severity on")
  func fails() throws {
    var report = try report()
    #expect(report.fails(from: .constraining) && report.fails(from: .counteracting))
    #expect(!report.fails(from: .cancelling))
    report.judge(baseline: report.accepted, suppressions: [], today: 20_260_101)
    #expect(!report.fails(from: .constraining))
  }

  @Test("the text report counts what is accepted and names what is suppressed, with its reason")
  func text() throws {
    var report = try report()
    report.judge(baseline: report.accepted, suppressions: [], today: 20_260_101)
    let accepted = ReportFormat.text.write(report)
    #expect(accepted.contains("pairs: 0 new, 0 changed, 1 unchanged, 0 gone"))
    #expect(!accepted.contains("tidy the hall"))
    report.judge(baseline: nil, suppressions: [suppression(report)], today: 20_260_101)
    let hidden = ReportFormat.text.write(report)
    #expect(hidden.contains("1 pair: Known. (Board, until 2026-01-01)"))
    report.judge(baseline: nil, suppressions: [suppression(report)], today: 20_260_102)
    let expired = ReportFormat.text.write(report)
    #expect(expired.contains("s.yml:2:5: the suppression of") && expired.contains("expired on 2026-01-01"))
    #expect(expired.contains("tidy the hall"))
  }

  @Test("the JSON report tells the state of each pair, and the decision that hides it")
  func json() throws {
    var report = try report()
    let plain = ReportFormat.json.write(report)
    #expect(!plain.contains("\"state\"") && plain.contains("\"pairKey\""))
    report.judge(baseline: report.accepted, suppressions: [], today: 20_260_101)
    #expect(ReportFormat.json.write(report).contains("\"state\" : \"unchanged\""))
    report.judge(baseline: nil, suppressions: [suppression(report)], today: 20_260_101)
    let hidden = ReportFormat.json.write(report)
    #expect(hidden.contains("\"state\" : \"suppressed\"") && hidden.contains("\"owner\" : \"Board\""))
  }

  @Test("lines of JSON are the contradictions of the whole, one a line")
  func lines() throws {
    let lines = ReportFormat.jsonl.write(try Hostile.report()).split(separator: "\n")
    #expect(lines.count == 1)
    let item = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
    #expect(item?["rule"] as? String == "scatter+tidy")
  }

  private func suppression(_ report: Report) -> Suppression {
    Suppression(
      finding: report.contradictions[0].id, rule: nil, documents: [], reason: "Known.", owner: "Board",
      until: 20_260_101, file: "s.yml", line: 2, column: 5)
  }
}
