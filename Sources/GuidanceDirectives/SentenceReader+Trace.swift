import GuidanceIngest
import GuidanceRules

extension SentenceReader {
  /// How the sentence is read, step by step.
  func trace(_ document: Document, _ words: borrowing WordTable) -> SentenceTrace {
    let clauses = ClauseParser(rules: rules, tokens: sentence.tokens, matches: matches).parse(words)
    let cues = CueFinder(
      rules: rules, sentence: sentence, matches: matches, clauses: clauses, issuer: standing.issuer
    ).find(words)
    var trace = SentenceTrace(
      text: document.string(sentence.range), words: sentence.tokens.map(\.range),
      keys: sentence.tokens.map { words[$0.word].key }, statements: [], contexts: [], movements: [],
      turns: [])
    for cue in cues {
      trace.statements.append(statement(cue, clauses.parts(of: cue.segment), document, words))
    }
    for (place, token) in sentence.tokens.enumerated()
    where ["only", "strictly", "solely"].contains(words[token.word].spelling) {
      trace.turns.append(place..<place + 1)
    }
    for match in matches {
      switch rules.uses[match.pattern] {
      case .context(let reason):
        trace.contexts.append(.init(pattern: match.pattern, reason: reason, tokens: match.tokens))
      case .marker(let marker) where [.up, .down, .more, .less].contains(marker):
        trace.movements.append(.init(marker: marker, tokens: match.tokens))
      case .marker(let marker) where SentenceTrace.turning.contains(marker):
        trace.turns.append(match.tokens)
      default: break
      }
    }
    return trace
  }

  private func statement(
    _ cue: FoundCue, _ clauses: Clauses, _ document: Document, _ words: borrowing WordTable
  ) -> SentenceTrace.Statement {
    let reader = TagReader(rules: rules, sentence: sentence, matches: matches, clauses: clauses, cue: cue)
    let reason = reasonAgainst(cue, words)
    let directive = reason == nil ? directive(cue, clauses, document, words) : nil
    return SentenceTrace.Statement(
      modality: cue.modality, strength: cue.strength,
      isNegative: reader.isNegative, cue: cue.tokens, isExplicit: cue.isExplicit,
      subject: cue.subject, act: cue.predicate, bearer: directive?.bearer ?? .unknown,
      quantities: directive?.quantities ?? [], reason: reason,
      wordings: reader.trace(words), tags: directive?.tags ?? [])
  }
}
