import Foundation
import GuidanceContradictions
import GuidanceIngest
import Testing

@testable import GuidanceReports
@testable import GuidanceRules

struct SarifReporterTests {
  private static let tidy = "Nurses must tidy the hall."
  private static let scatter = "Nurses must scatter sand in the hall."

  @Test("a result has its rule, level, region and fingerprints, and links the other side from its message")
  func result() throws {
    let run = try run(Sample.report(Self.tidy, Self.scatter))
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    let rules = try #require(
      ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    #expect(result["level"] as? String == "warning")
    let message = try #require((result["message"] as? [String: Any])?["text"] as? String)
    #expect(message.contains("](1)"))
    let related = try #require(result["relatedLocations"] as? [[String: Any]])
    #expect(related.map { $0["id"] as? Int } == [1])
    let region = try #require(
      ((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])?["region"]
        as? [String: Any])
    #expect(region["startLine"] as? Int == 1 && region["endColumn"] as? Int == Self.scatter.count + 1)
    let prints = try #require(result["partialFingerprints"] as? [String: String])
    #expect(prints["primaryLocationLineHash"]?.contains(/^[0-9a-f]{16}:1$/) == true)
    #expect(Set(prints.keys) == ["primaryLocationLineHash", "pairKey/v1", "pairValue/v1"])
    #expect(((result["codeFlows"] as? [Any])?.isEmpty == false))
    #expect(result["baselineState"] == nil)
  }

  @Test("a scan of drafts does not replace one of all that is published")
  func category() throws {
    func category(_ report: Report) throws -> String? {
      try (run(report)["automationDetails"] as? [String: Any])?["id"] as? String
    }
    var report = try Sample.report(Self.tidy, Self.scatter)
    #expect(try category(report) == "countermand/guidance/")
    report.against = PublishedSize(drafts: 1, documents: 1, directives: 1)
    #expect(try category(report) == "countermand/drafts/")
  }

  @Test("a draft is the side that is shown, then the later text, then the later path")
  func primary() throws {
    func shown(_ change: (inout [IssuedDocument]) -> Void) throws -> String? {
      var documents = [
        try Sample.document(Self.tidy, by: "North Board", title: "Halls", path: "north.html"),
        try Sample.document(Self.scatter, by: "South Board", title: "Sand", path: "south.html"),
      ]
      change(&documents)
      return Alert.all(in: try Sample.report(documents)).first.map { documents[$0.primary.document].path }
    }
    #expect(try shown { _ in } == "south.html")
    #expect(try shown { $0[0].metadata.date = IssueDate(parsing: "2025-06-01") } == "north.html")
    #expect(try shown { $0[1].metadata.date = IssueDate(parsing: "2025-06-01") } == "south.html")
    #expect(
      try shown {
        $0[0].metadata.status = .draft
        $0[1].metadata.date = IssueDate(parsing: "2025-06-01")
      } == "north.html")
  }

  @Test("one place against many is one result with as many links, at most nine")
  func places() throws {
    let many = (0..<12).map { "Nurses must tidy the hall number \($0)." }.joined(separator: " ")
    let run = try run(Sample.report(many, Self.scatter))
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 1)
    #expect((results[0]["relatedLocations"] as? [Any])?.count == 9)
    #expect(((results[0]["message"] as? [String: Any])?["text"] as? String)?.contains("And 3 more.") == true)
  }

  @Test("what was not read is told as a notification, and the run as not successful")
  func unread() throws {
    let run = try run(try Hostile.report())
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
  }

  @Test("what is suppressed is left out, what is accepted stays and says so")
  func states() throws {
    var report = try Sample.report(Self.tidy, Self.scatter)
    report.judge(baseline: report.accepted, suppressions: [], today: 20_260_101)
    let kept = try #require(try run(report)["results"] as? [[String: Any]])
    #expect(kept.map { $0["baselineState"] as? String } == ["unchanged"])
    let suppression = Suppression(
      finding: report.contradictions[0].id, rule: nil, documents: [], reason: "R", owner: "O",
      until: 20_260_101, file: "s.yml", line: 2, column: 5)
    report.judge(baseline: nil, suppressions: [suppression], today: 20_260_101)
    #expect((try run(report)["results"] as? [Any])?.isEmpty == true)
    report.judge(baseline: nil, suppressions: [suppression], today: 20_260_102)
    let rules = try #require(try run(report)["results"] as? [[String: Any]]).map { $0["ruleId"] as? String }
    #expect(rules == ["scatter+tidy", "suppression"])
  }

  @Test("brackets, braces and backslashes of a text are no links and no placeholders")
  func escaping() {
    #expect(SarifText.plain("a [b](c) {0} \\d\n") == "a \\[b\\](c) {{0}} \\\\d\u{FFFD}")
    #expect(SarifText.link("x]", to: 2) == "[x\\]](2)")
  }

  private func run(_ report: Report) throws -> [String: Any] {
    let data = Data(ReportFormat.sarif.write(report).utf8)
    let log = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }
}
