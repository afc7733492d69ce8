import ArgumentParser
import Countermand

/// Reports contradictions; the gate.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report contradictions; the gate.",
    discussion: """
      Formats: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")). A `.countermand.yml` between the \
      working folder and the root of its repository gives what is always wanted; options go before it.
      """)

  @Argument(help: ArgumentHelp("Guidance: files or folders.", valueName: "path"))
  var paths: [String]

  @Option(
    name: .long,
    help: ArgumentHelp("Severity from which the gate fails (default: constraining).", valueName: "level"))
  var failOn: GateLevel?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: CheckOptions

  func run() async throws {
    output.check()
    options.acceptance.check()
    let progress = output.display.progressLine
    var report = try await options.check(
      paths, for: output.targets.map(\.format), keepingAllPlaces: options.acceptance.isGiven,
      telling: progress)
    options.acceptance.judge(&report)
    progress?.show(.writing)
    progress?.end()
    output.write(report)
    noteUnread(report)
    noteUnnamed(report)
    try conclude(report)
  }

  private func noteUnread(_ report: Report) {
    guard !output.display.isQuiet, !output.namesUnread else { return }
    for file in report.skipped { Terminal.note("countermand: \(file.path): \(file.reason)") }
    for finding in report.judgement.findings { Terminal.note("countermand: \(Wording.message(finding))") }
  }

  /// The machine-readable formats have no room for what is only counted.
  private func noteUnnamed(_ report: Report) {
    guard !output.display.isQuiet, let note = Wording.unnamedPlaces(report.contradictions) else { return }
    Terminal.note("countermand: \(note)")
  }

  private func conclude(_ report: Report) throws {
    if !report.isComplete, !options.reading.allowsUnreadable { throw ExitCode(3) }
    let level = failOn ?? Settings.current.choice("fail-on") ?? .constraining
    if let severity = level.severity, report.fails(from: severity) { throw ExitCode(1) }
  }
}
