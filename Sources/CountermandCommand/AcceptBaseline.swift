import ArgumentParser
import Countermand
import Foundation

/// Accepts today's contradictions, so that only new ones fail the gate.
struct AcceptBaseline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Accept today's contradictions, so that only new ones fail.",
    discussion: """
      Writes a new file. One that is there grows only by --update, which accepts what is new and changed; --prune \
      takes out what is found no more, and nothing else. Suppressed contradictions are not accepted.
      """)

  @Argument(help: ArgumentHelp("Guidance: files or folders.", valueName: "path"))
  var paths: [String]

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The baseline.", valueName: "file"))
  var output: String

  @Flag(help: "Accept all that is found today.")
  var update = false

  @Flag(help: "Take out what is found no more.")
  var prune = false

  @OptionGroup var options: CheckOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if update, prune {
      throw ValidationError("--update takes out what is gone by itself; leave --prune away")
    }
    if options.acceptance.baseline != nil {
      throw ValidationError("the baseline is named by -o here, not by --baseline")
    }
  }

  func run() async throws {
    let old = try before()
    options.acceptance.check()
    let progress = display.progressLine
    var report = try await options.check(paths, keepingAllPlaces: true, telling: progress)
    for file in report.skipped { Terminal.note("countermand: \(file.path): \(file.reason)") }
    if !report.isComplete, !options.reading.allowsUnreadable {
      Terminal.fail("countermand: \(output): not written, as not all guidance was read", code: 3)
    }
    options.acceptance.judge(&report, against: old ?? Baseline(entries: []))
    try write(prune ? kept(old, report.judgement.gone) : report.accepted)
    guard !display.isQuiet else { return }
    Terminal.note("countermand: \(output): " + Wording.accepted(report.judgement, isPruned: prune))
  }

  /// The baseline that is there already.
  private func before() throws -> Baseline? {
    let isThere = FileManager.default.fileExists(atPath: output)
    if isThere, !update, !prune {
      throw ValidationError(
        "\(output) is there already; --update accepts what is found today, --prune takes out what is gone")
    }
    if prune, !isThere { throw ValidationError("\(output): there is no baseline to prune") }
    return isThere ? AcceptanceOptions.read(output) : nil
  }

  private func kept(_ old: Baseline?, _ gone: [BaselineEntry]) -> Baseline {
    var entries = old?.entries ?? []
    for entry in gone { if let index = entries.firstIndex(of: entry) { entries.remove(at: index) } }
    return Baseline(entries: entries)
  }

  private func write(_ baseline: Baseline) throws {
    do throws(ReportFiles.Failure) {
      try Interrupt.whole { () throws(ReportFiles.Failure) in
        try ReportFiles.write([(output, baseline.text)])
      }
    } catch {
      Terminal.fail("countermand: \(error.file): cannot be written: \(error.reason)", code: 2)
    }
  }
}
