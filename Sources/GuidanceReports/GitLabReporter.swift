import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes GitLab's Code Quality report: the other side stands in the description, the only text it shows.
struct GitLabReporter {
  let base: PathBase

  /// The report as one JSON array, ended by a line feed.
  func write(_ report: Report) -> String {
    let issues = Alert.all(in: report).map { issue($0, report) } + report.judgement.findings.map(issue)
    return JSONText.encode(issues) + "\n"
  }

  private struct Issue: Encodable {
    var description: String
    var checkName: String
    var fingerprint: String
    var severity: String
    var location: Location

    struct Location: Encodable {
      var path: String
      var lines: Lines
    }

    struct Lines: Encodable { var begin: Int }

    private enum CodingKeys: String, CodingKey {
      case description, fingerprint, severity, location
      case checkName = "check_name"
    }
  }

  private func issue(_ alert: Alert, _ report: Report) -> Issue {
    let (document, directive) = report.passage(alert.primary)
    let text = ([Wording.title(alert.item, report) + "."] + Wording.account(alert, report))
      .joined(separator: " · ")
    return Issue(
      description: TextStyle().safe(text), checkName: alert.item.rule, fingerprint: alert.fingerprint,
      severity: GitLabReporter.severity(alert.item.severity),
      location: .init(
        path: base.path(document.path),
        lines: .init(begin: document.places.unit == .byte ? directive.span.line : 1)))
  }

  private func issue(_ finding: SuppressionFinding) -> Issue {
    let place = finding.suppression
    var hash = StableHash()
    for part in [place.finding ?? place.rule ?? ""] + place.documents { hash.add(part) }
    return Issue(
      description: TextStyle().safe(Wording.fact(finding)), checkName: SarifRules.suppression,
      fingerprint: hash.digits, severity: "minor",
      location: .init(path: base.path(place.file), lines: .init(begin: place.line)))
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .cancelling: "critical"
    case .counteracting: "major"
    case .constraining: "minor"
    }
  }
}
