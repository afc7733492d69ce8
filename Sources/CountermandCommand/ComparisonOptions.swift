import ArgumentParser
import Countermand

/// What is compared, and what of it is reported.
struct ComparisonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Only contradictions at least this sure, 0 to 1 (default: 0.4).", valueName: "x"))
  var minConfidence: Double?

  @Flag(name: .long, inversion: .prefixedNo, help: "Also report a body contradicting itself.")
  var sameBody: Bool?

  @Flag(
    name: .long, inversion: .prefixedNo, help: "Also report pairs of which the stricter side satisfies both.")
  var divergences: Bool?

  @Option(name: .long, help: ArgumentHelp("Only what was in force that day (YYYY-MM-DD).", valueName: "date"))
  var asOf: String?

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is a number from 0 to 1")
    }
    if let asOf, IssueDate(parsing: asOf)?.day == nil {
      throw ValidationError("--as-of is a day, as 2026-05-01")
    }
  }

  /// Puts them into the options of a checker.
  func apply(to options: inout CheckerOptions) {
    let settings = Settings.current
    options.comparison.includesSameBody = sameBody ?? settings.flag("same-body") ?? false
    options.comparison.includesDivergences = divergences ?? settings.flag("divergences") ?? false
    options.comparison.minConfidence = minConfidence ?? settings.number("min-confidence") ?? 0.4
    options.comparison.asOf = asOf.flatMap { IssueDate(parsing: $0) }?.earliest
  }

  /// What was given on the command line, by key.
  var given: [String: String] {
    var given: [String: String] = [:]
    given["min-confidence"] = minConfidence.map { "\($0)" }
    given["same-body"] = sameBody.map { "\($0)" }
    given["divergences"] = divergences.map { "\($0)" }
    return given
  }
}
