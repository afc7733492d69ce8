import GuidanceContradictions
import GuidanceDirectives
public import GuidanceIngest
import GuidanceReports
public import GuidanceRules

/// Says of two statements why they are, or are not, a contradiction.
public struct Explainer: Sendable {
  private let rules: RuleSet
  private let checker: Checker
  private let finder: ContradictionFinder

  /// An explainer that reads and compares as a check with these options does.
  public init(rules: RuleSet, options: CheckerOptions = CheckerOptions()) {
    self.rules = rules
    checker = Checker(rules: rules, options: options)
    finder = ContradictionFinder(rules, options: options.comparison)
  }

  /// The first statement of a file of which `isWanted` holds: a directive where there is one, else a sentence that
  /// was passed over; nil where there is neither.
  ///
  /// - Throws: `CheckError` when the path is missing or no guidance.
  public func statement(
    in path: String, where isWanted: (Span, PlaceScheme) -> Bool
  ) async throws(CheckError) -> Statement? {
    let documents = try await checker.read([path]).documents
    for document in documents {
      for directive in document.extraction.directives where isWanted(directive.span, document.places) {
        return .directive(document, directive)
      }
    }
    for document in documents {
      for sentence in document.extraction.passed where isWanted(sentence.span, document.places) {
        return .passed(sentence)
      }
    }
    return nil
  }

  /// The reasoning, a line for each step, up to the first that stopped the pair or to the contradiction.
  public func text(_ a: Statement, _ b: Statement) -> String {
    var lines: [String] = []
    for (party, statement) in [(Step.Party.a, a), (.b, b)] {
      if case .passed(let sentence) = statement { lines.append(Wording.line(party, sentence)) }
    }
    guard case .directive(let first, let left) = a, case .directive(let second, let right) = b else {
      return indented(lines)
    }
    let explanation = finder.explain((first, left), (second, right), among: [first, second])
    lines += explanation.verdicts.map { Wording.line($0.gate, $0.verdict) }
    if let compatibility = explanation.compatibility { lines.append(Wording.line(compatibility)) }
    guard let clash = explanation.clash else { return indented(lines) }
    return indented(lines) + report([first.with(left), second.with(right)], clash)
  }

  private func indented(_ lines: [String]) -> String { lines.map { "   " + $0 + "\n" }.joined() }

  private func report(_ documents: [IssuedDocument], _ clash: Contradiction) -> String {
    ReportFormat.text.write(
      Report(
        version: Checker.version, rules: rules, documents: documents, skipped: [], ignored: [],
        contradictions: [clash]))
  }
}

extension IssuedDocument {
  /// The same with one directive alone.
  fileprivate func with(_ directive: Directive) -> IssuedDocument {
    var document = self
    document.extraction.directives = [directive]
    return document
  }
}
