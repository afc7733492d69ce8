import ArgumentParser
import Countermand

/// What is told on the way.
struct DisplayOptions: ParsableArguments {
  @Option(name: .long, help: "When to show progress, on standard error.")
  var progress: ProgressChoice?

  @Flag(name: .shortAndLong, help: "Write nothing but the report.")
  var quiet = false

  /// Whether nothing but the report is written.
  var isQuiet: Bool { quiet || Settings.current.flag("quiet") ?? false }

  /// What tells how far the work has come; nil when nobody wants to know.
  var progressLine: ProgressLine? {
    let choice = progress ?? Settings.current.choice("progress") ?? .auto
    return isQuiet || choice == .never ? nil : ProgressLine(isAlways: choice == .always)
  }

  /// What was given on the command line, by key.
  var given: [String: String] {
    var given: [String: String] = [:]
    given["progress"] = progress?.rawValue
    given["quiet"] = quiet ? "true" : nil
    return given
  }
}
