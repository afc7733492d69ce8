import GuidanceContradictions

/// The formats a report can be written in.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// One JSON object; `jsonl` one object a line for each contradiction.
  case json, jsonl
  /// Code scanning.
  case sarif
  /// A page for people.
  case html
  /// A comment on a pull request.
  case markdown
  /// One record for each pair.
  case csv
  /// Services that show tests.
  case junit
  /// GitLab Code Quality.
  case gitlab
  /// Annotations of GitHub, and the summary of one of its jobs.
  case github
  case githubSummary = "github-summary"

  /// The report in this format, ended by a line feed.
  ///
  /// - Parameters:
  ///   - style: how text is dressed for a terminal.
  ///   - base: how paths are told to services.
  public func write(_ report: Report, style: TextStyle = TextStyle(), base: PathBase = PathBase()) -> String {
    var text = ""
    write(report, style: style, base: base, to: &text)
    return text
  }

  /// Writes the report in this format, ended by a line feed; what lists all places goes out as it is written, and
  /// never stands in memory as a whole.
  ///
  /// - Parameters:
  ///   - style: how text is dressed for a terminal.
  ///   - base: how paths are told to services.
  ///   - output: where it goes.
  public func write(
    _ report: Report, style: TextStyle = TextStyle(), base: PathBase = PathBase(),
    to output: inout some TextOutputStream
  ) {
    switch self {
    case .text: TextReporter(style: style).write(report, to: &output)
    case .json: JSONReporter().write(report, to: &output)
    case .jsonl: JSONReporter().writeLines(report, to: &output)
    case .csv: CSVReporter().write(report, to: &output)
    case .sarif: output.write(SarifReporter(base: base).write(report))
    case .html: output.write(HTMLReporter().write(report))
    case .markdown:
      output.write(MarkdownReporter(base: base, limit: MarkdownReporter.commentLimit).write(report))
    case .junit: output.write(JUnitReporter(base: base).write(report))
    case .gitlab: output.write(GitLabReporter(base: base).write(report))
    case .github: output.write(GitHubReporter(base: base).write(report))
    case .githubSummary:
      output.write(MarkdownReporter(base: base, limit: MarkdownReporter.summaryLimit).write(report))
    }
  }

  /// Results that the format has no room for; 0 where all are written.
  public func leftOut(of report: Report) -> Int {
    guard self == .sarif else { return 0 }
    let room = SarifReporter.resultLimit - report.judgement.findings.count
    return max(0, Alert.all(in: report).count - room)
  }
}
