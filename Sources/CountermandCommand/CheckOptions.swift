import ArgumentParser
import Countermand

/// The options that `check` and `baseline` share.
struct CheckOptions: ParsableArguments {
  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var acceptance: AcceptanceOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var reading: ReadingOptions

  /// Checks guidance and tells on the way how far it has come.
  func check(_ paths: [String], telling progress: ProgressLine?) async throws -> Report {
    var options = reading.checker
    comparison.apply(to: &options)
    if let progress { options.progress = { @Sendable step in progress.show(step) } }
    defer { progress?.end() }
    let checker = Checker(rules: rules.load(), options: options)
    return try await Run.reported { () async throws(CheckError) in
      try await checker.check(paths)
    }
  }

  /// What was given on the command line, by key.
  var given: [String: String] {
    [comparison.given, acceptance.given, rules.given, reading.given].reduce(into: [:]) {
      $0.merge($1) { one, _ in one }
    }
  }
}
