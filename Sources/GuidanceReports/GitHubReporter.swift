import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes GitHub's workflow commands, which show what counts at the gate beside the lines of a change.
///
/// A step shows ten annotations of each level and drops the rest without a word, so the gravest come first and
/// the last notice tells how many there are more.
struct GitHubReporter {
  let base: PathBase

  /// Annotations of one level that a step shows.
  static let limit = 10

  /// One command a line.
  func write(_ report: Report) -> String {
    var counts: [Level: Int] = [:]
    var lines: [String] = []
    for alert in Alert.all(in: report, where: \.isOpen) {
      let level = Level(alert.item.severity)
      counts[level, default: 0] += 1
      // The last notice needs a place of its own.
      let limit = level == .note ? GitHubReporter.limit - 1 : GitHubReporter.limit
      if counts[level, default: 0] <= limit { lines.append(command(alert, level, report)) }
    }
    lines += report.skipped.prefix(max(0, GitHubReporter.limit - (counts[.error] ?? 0))).map { file in
      command("error", ["file": base.path(file.path), "title": "Not read"], file.reason)
    }
    let room = max(0, GitHubReporter.limit - (counts[.warning] ?? 0))
    lines += report.judgement.findings.prefix(room).map { finding in
      command(
        "warning",
        [
          "file": base.path(finding.suppression.file), "line": "\(finding.suppression.line)",
          "title": "Suppression",
        ],
        Wording.fact(finding))
    }
    let total = counts.values.reduce(0, +) + report.skipped.count + report.judgement.findings.count
    if total > lines.count {
      lines.append(command("notice", [:], Wording.moreInReport(total - lines.count)))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func command(_ alert: Alert, _ level: Level, _ report: Report) -> String {
    let (document, directive) = report.passage(alert.primary)
    let span = directive.span
    var fields = [
      "file": base.path(document.path), "title": Excerpt.of(Wording.title(alert.item, report), limit: 200),
    ]
    if document.places.unit == .byte {
      fields["line"] = "\(span.line)"
      fields["endLine"] = "\(span.endLine)"
      if span.line == span.endLine {
        fields["col"] = "\(span.column)"
        fields["endColumn"] = "\(span.endColumn)"
      }
    }
    let message = Wording.account(alert, report).map { TextStyle().safe($0) }.joined(separator: "\n")
    return command(level == .note ? "notice" : level.rawValue, fields, message, isSafe: true)
  }

  private func command(
    _ name: String, _ fields: [String: String], _ message: String, isSafe: Bool = false
  ) -> String {
    let order = ["file", "line", "endLine", "col", "endColumn", "title"]
    let properties = order.compactMap { key in
      fields[key].map { "\(key)=\(GitHubReporter.property(TextStyle().safe($0)))" }
    }
    let head = properties.isEmpty ? "::\(name)::" : "::\(name) \(properties.joined(separator: ","))::"
    return head + GitHubReporter.data(isSafe ? message : TextStyle().safe(message))
  }

  /// A message on one line.
  static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// A property, which ends at a comma or colon.
  static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
