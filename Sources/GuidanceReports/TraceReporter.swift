public import GuidanceDirectives
public import GuidanceIngest
public import GuidanceRules

/// Shows how a sentence was read: cue, bearer and act, the wordings that matched and what became of them, and
/// the tags that resulted.
public struct TraceReporter {
  private let rules: RuleSet
  private let style: TextStyle

  /// A reporter over the rules that read the sentence.
  public init(_ rules: RuleSet, style: TextStyle) {
    self.rules = rules
    self.style = style
  }

  /// The readings of a document's sentences.
  public func text(_ traces: [SentenceTrace], in document: Document) -> String {
    guard !traces.isEmpty else { return Wording.noTrace + "\n" }
    return traces.map { lines($0, document).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func lines(_ trace: SentenceTrace, _ document: Document) -> [String] {
    var lines = [style.bold(style.safe(trace.text))]
    for context in trace.contexts {
      let words = quoted(context.tokens, trace, document)
      lines.append("  \(context.reason.rawValue)  \(words)  \(style.dim(place(context.pattern)))")
    }
    if trace.statements.isEmpty { lines.append("  " + Wording.noStatement) }
    for statement in trace.statements { lines += self.lines(statement, trace, document) }
    return lines
  }

  private func lines(_ statement: SentenceTrace.Statement, _ trace: SentenceTrace, _ document: Document)
    -> [String]
  {
    let kinds = statement.bearer.kinds.map { rules.bearers.bearers[$0].id }.joined(separator: ", ")
    let facts = [
      ("cue", statement.cue.isEmpty ? Wording.bareOrder : quoted(statement.cue, trace, document)),
      ("modality", "\(statement.modality.rawValue), strength \(statement.strength)"),
      ("subject", quoted(statement.subject, trace, document)),
      ("bearer", kinds.isEmpty ? "none" : "\(kinds) (\(statement.bearer.origin.rawValue))"),
      ("act", quoted(statement.act, trace, document)),
      ("passed over", statement.reason?.rawValue ?? ""),
    ]
    var lines = facts.filter { !$0.1.isEmpty }.map { "  \(style.dim($0.0 + ":")) \($0.1)" }
    lines += statement.wordings.flatMap { self.lines($0, trace, document) }
    let tags = statement.tags.map { rules.tags[$0.tag].id + " (\($0.polarity.rawValue))" }
    return lines + ["  \(style.dim("tags:")) \(tags.isEmpty ? "none" : tags.joined(separator: ", "))"]
  }

  private func lines(_ wording: TracedWording, _ trace: SentenceTrace, _ document: Document) -> [String] {
    let pattern = rules.sources[wording.pattern]
    let rule = rules.tags[wording.tag].id + " " + Wording.side(wording.side)
    return [
      "  \(rule)  \(quoted(wording.tokens, trace, document))  \(Wording.outcome(wording.outcome, rules))",
      "    " + style.dim("\(place(wording.pattern)): \(style.safe(folded(pattern.text)))"),
    ]
  }

  private func quoted(_ tokens: Range<Int>, _ trace: SentenceTrace, _ document: Document) -> String {
    let words = trace.string(tokens, in: document)
    return words.isEmpty ? "" : "“\(style.safe(words))”"
  }

  private func place(_ pattern: Int) -> String { Wording.place(of: pattern, rules) }

  private func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
