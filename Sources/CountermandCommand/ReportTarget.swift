import ArgumentParser
import Countermand

/// Where a report goes: `FORMAT` to standard output, `FORMAT=FILE` into a file.
struct ReportTarget: ExpressibleByArgument, CustomStringConvertible {
  /// How it is written.
  let format: ReportFormat
  /// The file; nil for standard output.
  let file: String?

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat(rawValue: String(parts[0])), parts.last?.isEmpty == false else {
      return nil
    }
    self.format = format
    file = parts.count > 1 ? String(parts[1]) : nil
  }

  /// A report to standard output.
  init(_ format: ReportFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }

  var description: String { format.rawValue + (file.map { "=" + $0 } ?? "") }
}
