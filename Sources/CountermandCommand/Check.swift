public import ArgumentParser
import Countermand

/// Reports contradictions; the gate.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Report contradictions; the gate.")

  @Argument(help: ArgumentHelp("Guidance: files or folders.", valueName: "path"))
  var paths: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Published guidance: files, folders or an index; the paths are then drafts (repeatable).",
      valueName: "path"))
  var against: [String] = []

  @Option(name: .long, help: ArgumentHelp("How to write the report.", valueName: "text|json"))
  var format: ReportFormat = .text

  @Option(name: .long, help: ArgumentHelp("Severity from which the gate fails.", valueName: "level"))
  var failOn: GateLevel = .constraining

  @Option(name: .long, help: ArgumentHelp("Only contradictions at least this sure, 0 to 1.", valueName: "x"))
  var minConfidence: Double = 0.4

  @Flag(name: .long, help: "Also report a body contradicting itself.")
  var sameBody = false

  @Flag(name: .long, help: "Also report pairs of which the stricter side satisfies both.")
  var divergences = false

  @Option(name: .long, help: ArgumentHelp("Only what was in force that day (YYYY-MM-DD).", valueName: "date"))
  var asOf: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var reading: ReadingOptions

  @Option(name: .long, help: "When to colour.")
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Write nothing but the report.")
  var quiet = false

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is a number from 0 to 1")
    }
    if let asOf, IssueDate(parsing: asOf)?.day == nil {
      throw ValidationError("--as-of is a day, as 2026-05-01")
    }
  }

  func run() async throws {
    var options = reading.checker
    options.comparison.includesSameBody = sameBody
    options.comparison.includesDivergences = divergences
    options.comparison.minConfidence = minConfidence
    options.comparison.asOf = asOf.flatMap { IssueDate(parsing: $0) }?.earliest
    let report = try await Run.reported { () async throws(CheckError) in
      let checker = Checker(rules: rules.load(), options: options)
      return against.isEmpty
        ? try await checker.check(paths) : try await checker.check(paths, against: against)
    }
    Terminal.write(
      format.write(report, style: TextStyle(isColoured: color.isColoured, width: Terminal.width)))
    noteUnread(report)
    try conclude(report)
  }

  private func noteUnread(_ report: Report) {
    guard !quiet, format != .text else { return }
    for file in report.skipped {
      Terminal.note("countermand: \(TextStyle().safe(file.path)): \(TextStyle().safe(file.reason))")
    }
  }

  private func conclude(_ report: Report) throws {
    if !report.isComplete, !reading.allowUnreadable { throw ExitCode(3) }
    if report.contradictions.contains(where: { !$0.isDivergence && failOn.fails($0.severity) }) {
      throw ExitCode(1)
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}
