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
    let checker = Checker(rules: set, options: reading.checker)
    var comparison = reading.checker.comparison
    comparison.includesSameBody = sameBody
    let a = try await directive(at: first, checker)
    let b = try await directive(at: second, checker)
    let explanation = ContradictionFinder(set, options: comparison).explain(a, b, among: [a.0, b.0])
    let report = Report(
      version: Checker.version, rules: set, documents: [alone(a), alone(b)], skipped: [], ignored: [],
      contradictions: explanation.clash.map { [$0] } ?? [])
    Terminal.write("A  \(a.1.text)\nB  \(b.1.text)\n")
    for (gate, verdict) in explanation.verdicts { Terminal.write("   " + Wording.line(gate, verdict) + "\n") }
    if explanation.clash == nil, case .passes? = explanation.verdicts.last?.verdict {
      Terminal.write("   no contradiction: nothing that the one wants is opposed by the other\n")
    }
    if explanation.clash != nil { Terminal.write(ReportFormat.text.write(report)) }
  }

  /// A document with one directive.
  private func alone(_ place: (IssuedDocument, Directive)) -> IssuedDocument {
    var document = place.0
    document.extraction.directives = [place.1]
    return document
  }

  /// The directive that stands on a line, `PATH:LINE`.
  private func directive(at place: String, _ checker: Checker) async throws -> (IssuedDocument, Directive) {
    guard let wanted = PlaceArgument(place) else {
      throw ValidationError("`\(place)` is no place; write PATH:LINE, or PATH:PAGE:LINE for a PDF")
    }
    let path = wanted.path
    let reading = try await Run.reported { () async throws(CheckError) in try await checker.read([path]) }
    for document in reading.documents {
      for directive in document.extraction.directives where wanted.isIn(directive.span, document.places) {
        return (document, directive)
      }
    }
    Terminal.fail("countermand: no directive on \(wanted.words) of \(path)", code: 2)
  }
}
