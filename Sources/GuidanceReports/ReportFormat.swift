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
    switch self {
    case .text: TextReporter(style: style).write(report)
    case .json: JSONReporter().write(report)
    case .jsonl: JSONReporter().writeLines(report)
    case .sarif: SarifReporter(base: base).write(report)
    case .html: HTMLReporter().write(report)
    case .markdown: MarkdownReporter(base: base, limit: MarkdownReporter.commentLimit).write(report)
    case .csv: CSVReporter().write(report)
    case .junit: JUnitReporter(base: base).write(report)
    case .gitlab: GitLabReporter(base: base).write(report)
    case .github: GitHubReporter(base: base).write(report)
    case .githubSummary: MarkdownReporter(base: base, limit: MarkdownReporter.summaryLimit).write(report)
    }
  }

  /// Results that the format has no room for; 0 where all are written.
  public func leftOut(of report: Report) -> Int {
    guard self == .sarif else { return 0 }
    let room = SarifReporter.resultLimit - report.judgement.findings.count
    return max(0, Alert.all(in: report).count - room)
  }
}
