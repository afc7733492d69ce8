import ArgumentParser
import Countermand
import Foundation

/// What was accepted before.
struct AcceptanceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Contradictions accepted before; only new and changed ones fail.", valueName: "file"))
  var baseline: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Contradictions let be for a time, each with a reason and an end date.", valueName: "file"))
  var suppressions: String?

  /// Whether anything was accepted before.
  var isGiven: Bool {
    let settings = Settings.current
    return [baseline, suppressions, settings.text("baseline"), settings.text("suppressions")].contains {
      $0 != nil
    }
  }

  /// Holds a report against what was accepted before.
  ///
  /// - Parameter other: a baseline to take instead of the one named.
  func judge(_ report: inout Report, against other: Baseline? = nil) {
    let settings = Settings.current
    report.judge(
      baseline: other ?? (baseline ?? settings.text("baseline")).map(AcceptanceOptions.read),
      suppressions: (suppressions ?? settings.text("suppressions")).map(AcceptanceOptions.suppressions) ?? [],
      today: AcceptanceOptions.today)
  }

  /// Refuses files that cannot be used, before any work is done.
  func check() {
    let settings = Settings.current
    if let file = baseline ?? settings.text("baseline") { _ = AcceptanceOptions.read(file) }
    if let file = suppressions ?? settings.text("suppressions") { _ = AcceptanceOptions.suppressions(file) }
  }

  /// What was given on the command line, by key.
  var given: [String: String] {
    var given: [String: String] = [:]
    given["baseline"] = baseline
    given["suppressions"] = suppressions
    return given
  }

  /// The baseline in a file.
  static func read(_ file: String) -> Baseline {
    guard let data = FileManager.default.contents(atPath: file) else {
      Terminal.fail(
        "countermand: \(file): cannot be read; `countermand baseline PATH... -o \(file)` writes it", code: 2)
    }
    do throws(BaselineError) {
      return try Baseline([UInt8](data))
    } catch {
      Terminal.fail("countermand: \(file): \(Wording.reason(error))", code: 2)
    }
  }

  private static func suppressions(_ file: String) -> [Suppression] {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      Terminal.fail("countermand: \(file): cannot be read as UTF-8", code: 2)
    }
    do throws(RuleError) {
      return try SuppressionList(text: text, file: file).suppressions
    } catch {
      Terminal.fail("countermand: " + Wording.message(error), code: 2)
    }
  }

  /// The day of the run, by universal time, as year, month, day in one number.
  private static var today: Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return (parts.year ?? 0) * 10_000 + (parts.month ?? 0) * 100 + (parts.day ?? 0)
  }
}
