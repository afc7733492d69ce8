import ArgumentParser
import Countermand

/// Says why a pair is, or is not, a contradiction.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why a pair is, or is not, a contradiction: the first gate that stopped it.")

  @Argument(help: ArgumentHelp("One directive, by its place.", valueName: "path:line"))
  var first: String

  @Argument(help: ArgumentHelp("The other directive, by its place.", valueName: "path:line"))
  var second: String

  @OptionGroup var rules: RuleOptions
  @OptionGroup var reading: ReadingOptions

  @Flag(name: .long, help: "Let a body contradict itself.")
  var sameBody = false

  func run() async throws {
    let set = rules.load()
    var options = reading.checker
    options.comparison.includesSameBody = sameBody
    let explainer = Explainer(rules: set, options: options)
    let a = try await statement(at: first, explainer)
    let b = try await statement(at: second, explainer)
    let style = TextStyle()
    let reasons = explainer.text(a, b).split(separator: "\n", omittingEmptySubsequences: false)
    Terminal.write(
      "A  \(style.safe(a.text))\nB  \(style.safe(b.text))\n"
        + reasons.map { style.safe(String($0)) }.joined(separator: "\n"))
  }

  /// The statement that stands at a place of a file.
  private func statement(at place: String, _ explainer: Explainer) async throws -> Statement {
    guard let wanted = PlaceArgument(place) else {
      throw ValidationError("`\(place)` is no place; write PATH:LINE, or PATH:PAGE:LINE for a PDF")
    }
    let found = try await Run.reported { () async throws(CheckError) in
      try await explainer.statement(in: wanted.path, where: wanted.isIn)
    }
    guard let found else {
      Terminal.fail("countermand: no directive on \(wanted.words) of \(wanted.path)", code: 2)
    }
    return found
  }
}
