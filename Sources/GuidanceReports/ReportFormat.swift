/// The formats a report can be written in.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text, json

  /// The report in this format, ended by a line feed.
  public func write(_ report: Report, style: TextStyle = TextStyle()) -> String {
    switch self {
    case .text: TextReporter(style: style).write(report)
    case .json: JSONReporter().write(report)
    }
  }
}
