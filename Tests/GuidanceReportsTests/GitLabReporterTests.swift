import Foundation
import GuidanceContradictions
import Testing

@testable import GuidanceReports

struct GitLabReporterTests {
  @Test("an issue has the keys that GitLab reads, and the other side in its description")
  func shape() throws {
    for report in try Hostile.reports() {
      let data = Data(ReportFormat.gitlab.write(report).utf8)
      let issues = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
      let issue = try #require(issues.first)
      #expect(Set(issue.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
      #expect(issue["severity"] as? String == "major")
      let text = try #require(issue["description"] as? String)
      #expect(text.contains("scatter sand") && text.contains("tidy the hall") && !text.contains("\n"))
      let location = try #require(issue["location"] as? [String: Any])
      #expect([Hostile.path, "south.html"].contains(location["path"] as? String))
      #expect((location["lines"] as? [String: Int]) == ["begin": 1])
    }
  }

  @Test("fingerprints differ")
  func fingerprints() throws {
    let report = try Sample.report(
      "Nurses must tidy the hall. Nurses must wear a blue tunic.",
      "Nurses must scatter sand in the hall. Nurses must not wear a blue tunic.")
    let alerts = Alert.all(in: report)
    #expect(alerts.count == 2)
    #expect(Set(alerts.map(\.fingerprint)).count == 2)
  }
}
