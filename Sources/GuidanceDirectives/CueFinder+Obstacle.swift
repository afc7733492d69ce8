import GuidanceRules

extension CueFinder {
  /// What kept the first modal cue of the sentence from being the cue of a statement; nil where there is none.
  func obstacle(_ words: borrowing WordTable) -> Obstacle? {
    let cues = matches.of(.cue).filter { match in
      guard case .cue(let number) = rules.uses[match.pattern] else { return false }
      return rules.cues[number].modality.isOfCoverage
        && !Self.isDate(match.tokens, sentence.tokens, words)
    }
    guard let first = cues.map(\.tokens.lowerBound).min() else { return nil }
    if isRelative(first, words) { return .relative }
    return clauses.isSubordinate(first) ? .clause : .wording
  }
}
