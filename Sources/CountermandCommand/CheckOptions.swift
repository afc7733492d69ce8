import ArgumentParser
import Countermand

/// The options that `check` and `baseline` share.
struct CheckOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Published guidance: files, folders or an index; the paths are then drafts (repeatable).",
      valueName: "path"))
  var against: [String] = []

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var acceptance: AcceptanceOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var reading: ReadingOptions

  private var published: [String] { against.isEmpty ? Settings.current.texts("against") ?? [] : against }

  /// Checks guidance and tells on the way how far it has come.
  ///
  /// - Parameters:
  ///   - formats: what the report will be written in, so that only what they show is kept.
  ///   - keepsAllPlaces: whether each place of a family is kept, as it must be to be held against what was accepted.
  func check(
    _ paths: [String], for formats: [ReportFormat] = [], keepingAllPlaces keepsAllPlaces: Bool,
    telling progress: ProgressLine?
  ) async throws -> Report {
    var options = reading.checker
    options.keepsSurroundings = formats.contains(.html)
    options.keepsPassed = false
    comparison.apply(to: &options)
    if keepsAllPlaces { options.comparison.placeLimit = nil }
    if let progress { options.progress = { @Sendable step in progress.show(step) } }
    defer { progress?.end() }
    let checker = Checker(rules: rules.load(), options: options)
    return try await Run.reported { () async throws(CheckError) in
      published.isEmpty
        ? try await checker.check(paths) : try await checker.check(paths, against: published)
    }
  }

  /// What was given on the command line, by key.
  var given: [String: String] {
    let own = against.isEmpty ? [:] : ["against": against.joined(separator: ", ")]
    return [own, comparison.given, acceptance.given, rules.given, reading.given].reduce(into: [:]) {
      $0.merge($1) { one, _ in one }
    }
  }
}
