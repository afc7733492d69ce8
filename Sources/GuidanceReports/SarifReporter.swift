import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes SARIF 2.1.0 for code scanning.
///
/// A result stands at the place that its author can change; the other side is a related location that the
/// message links to. Suppressed pairs are left out, as services show them as open; accepted ones stay, as a
/// result that goes missing counts as mended.
struct SarifReporter {
  let base: PathBase
  /// Results that code scanning keeps of one run.
  static let resultLimit = 5000
  /// Related locations of one result, below the ten that are shown.
  static let locationLimit = 9

  /// The report as one log, ended by a line feed.
  func write(_ report: Report) -> String {
    let alerts = Alert.all(in: report)
    let shown = Array(alerts.prefix(SarifReporter.resultLimit - report.judgement.findings.count))
    let rules = SarifRules(shown, report)
    let results =
      shown.map { result($0, rules, report) } + report.judgement.findings.map { finding($0, rules) }
    let driver = SarifLog.Driver(
      semanticVersion: report.version, properties: ["rulesDigest": report.rules.digest], rules: rules.rules)
    // What was scanned, so that uploads of other scans do not replace this one.
    let category = report.against == nil ? "guidance" : "drafts"
    let run = SarifLog.Run(
      tool: .init(driver: driver), automationDetails: .init(id: "countermand/\(category)/"),
      invocations: [invocation(report, cut: alerts.count - shown.count)],
      results: report.judgement.hasBaseline ? results : results.map(SarifReporter.withoutState))
    return JSONText.encode(SarifLog(runs: [run])) + "\n"
  }

  private static func withoutState(_ result: SarifLog.Result) -> SarifLog.Result {
    var result = result
    result.baselineState = nil
    return result
  }

  // MARK: - Results

  private func result(_ alert: Alert, _ rules: SarifRules, _ report: Report) -> SarifLog.Result {
    let fingerprint = Fingerprint(of: alert.pair, in: alert.item, report.documents)
    return SarifLog.Result(
      ruleId: alert.item.rule, ruleIndex: rules.number(of: alert.item.rule),
      level: Level(alert.item.severity).rawValue, rank: alert.rank,
      message: .init(text: message(alert, report)), locations: [location(alert.primary, report)],
      relatedLocations: related(alert, report), codeFlows: codeFlow(alert, report).map { [$0] },
      partialFingerprints: [
        "primaryLocationLineHash": alert.fingerprint, "pairKey/v1": fingerprint.pairKey,
        "pairValue/v1": fingerprint.pairValue,
      ],
      baselineState: alert.state == .new ? "new" : alert.state == .changed ? "updated" : "unchanged",
      properties: .init(
        findingId: alert.item.id, kind: alert.item.kind.rawValue, severity: alert.item.severity.rawValue,
        confidence: alert.item.confidence))
  }

  private func message(_ alert: Alert, _ report: Report) -> String {
    var parts = [SarifText.plain(Wording.title(alert.item, report) + ".")]
    for (number, side) in alert.others.prefix(SarifReporter.locationLimit).enumerated() {
      parts.append(
        (number == 0 ? "Against it stands " : "Also ")
          + SarifText.link(Wording.passage(side, report), to: number + 1) + ".")
    }
    let more = alert.others.count - SarifReporter.locationLimit
    if more > 0 { parts.append("And \(more) more.") }
    parts.append(SarifText.plain(Wording.capitalised(Wording.witness(alert.item, report)) + "."))
    parts.append(SarifText.plain(Wording.capitalised(Wording.precedence(alert.item, report)) + "."))
    return parts.joined(separator: " ")
  }

  private func related(_ alert: Alert, _ report: Report) -> [SarifLog.Location] {
    alert.others.prefix(SarifReporter.locationLimit).enumerated().map { number, side in
      location(side, report, id: number + 1, message: Wording.passage(side, report))
    }
  }

  private func codeFlow(_ alert: Alert, _ report: Report) -> SarifLog.CodeFlow? {
    guard alert.isHead, !alert.item.steps.isEmpty else { return nil }
    let steps = alert.item.steps.prefix(1000).map { step in
      let side = step.party.map { $0 == .a ? alert.item.a : alert.item.b } ?? alert.primary
      return SarifLog.Step(
        location: location(side, report, message: Wording.step(step, report), isBrief: true))
    }
    return .init(message: .init(text: "How it was found."), threadFlows: [.init(locations: steps)])
  }

  // MARK: - Places

  private func location(
    _ side: Contradiction.Side, _ report: Report, id: Int? = nil, message: String? = nil,
    isBrief: Bool = false
  ) -> SarifLog.Location {
    let (document, directive) = report.passage(side)
    let headings = directive.headingPath.map { TextStyle().safe($0) }.joined(separator: "/")
    return SarifLog.Location(
      id: id,
      physicalLocation: .init(
        artifactLocation: .init(uri: base.uri(document.path)), region: region(directive, document, isBrief)),
      logicalLocations: isBrief || headings.isEmpty
        ? nil : [.init(fullyQualifiedName: Excerpt.of(headings, limit: 300))],
      message: message.map { .init(text: SarifText.plain($0)) })
  }

  private func region(_ directive: Directive, _ document: IssuedDocument, _ isBrief: Bool) -> SarifLog.Region
  {
    let span = directive.span
    let text = Excerpt.of(TextStyle().safe(directive.text), limit: 600)
    let snippet = isBrief || text.isEmpty ? nil : SarifLog.Message(text: text)
    guard document.places.unit == .byte else {
      return .init(byteOffset: span.startByte, byteLength: span.endByte - span.startByte, snippet: snippet)
    }
    return .init(
      startLine: span.line, startColumn: span.column, endLine: span.endLine, endColumn: span.endColumn,
      snippet: snippet)
  }

  // MARK: - The run

  private func finding(_ finding: SuppressionFinding, _ rules: SarifRules) -> SarifLog.Result {
    let place = finding.suppression
    var hash = StableHash()
    for part in [place.finding ?? place.rule ?? ""] + place.documents { hash.add(part) }
    return SarifLog.Result(
      ruleId: SarifRules.suppression, ruleIndex: rules.number(of: SarifRules.suppression), level: "warning",
      rank: 0, message: .init(text: SarifText.plain(Wording.capitalised(Wording.fact(finding)) + ".")),
      locations: [
        .init(
          physicalLocation: .init(
            artifactLocation: .init(uri: base.uri(place.file)),
            region: .init(
              startLine: place.line, startColumn: place.column, endLine: place.line, endColumn: place.column))
        )
      ],
      partialFingerprints: ["primaryLocationLineHash": hash.digits + ":1"], baselineState: "new")
  }

  private func invocation(_ report: Report, cut: Int) -> SarifLog.Invocation {
    var notifications = report.skipped.map { file in
      SarifLog.Notification(
        level: "error", message: .init(text: SarifText.plain("\(file.path): \(file.reason)")),
        locations: [.init(physicalLocation: .init(artifactLocation: .init(uri: base.uri(file.path))))])
    }
    if cut > 0 {
      notifications.append(.init(level: "warning", message: .init(text: Wording.leftOut(results: cut))))
    }
    return .init(executionSuccessful: report.isComplete, toolExecutionNotifications: notifications)
  }
}
