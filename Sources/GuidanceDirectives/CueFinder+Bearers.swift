import GuidanceRules

// Statutes often name who is bound behind the words that bind: "nothing in this Act requires a court to ...",
// "it is an offence for a driver to ...", "a duty to inspect applies to every landlord".

extension CueFinder {
  /// The cue with its bearer taken out of what stands behind it; nil where the cue asks for one and none is
  /// there.
  func bound(_ cue: FoundCue, namesBearer: Bool, _ words: borrowing WordTable) -> FoundCue? {
    switch cue.form {
    case .opening: boundBehind(cue, namesBearer: namesBearer, words)
    case .closing where namesBearer: boundAtEnd(cue)
    case .verb: ownVerb(cue)
    default: cue
    }
  }

  /// Whether a cue that names its bearer behind it has none there: "the law requires a lamp".
  func lacksBearer(_ cue: Cue, _ tokens: Range<Int>, _ words: borrowing WordTable) -> Bool {
    guard cue.namesBearer, cue.form == .opening else { return false }
    let start = tokens.upperBound
    return joint(from: start, mainEnd(start), words) == nil
  }

  /// "... *for a driver to* refuse": the bearer stands between the cue and the verb's "to".
  private func boundBehind(_ cue: FoundCue, namesBearer: Bool, _ words: borrowing WordTable) -> FoundCue? {
    let otherwise = namesBearer ? nil : cue
    guard let first = cue.predicate.first else { return otherwise }
    let isOpen = spelling(first, words) == "for"
    let isNamed = namesBearer || isOpen || spelling(first - 1, words) == "for"
    let start = isOpen ? first + 1 : first
    guard isNamed, let joint = joint(from: start, cue.predicate.upperBound, words), joint > start else {
      return otherwise
    }
    var cue = cue
    cue.bearer = start..<joint
    cue.predicate = joint + 1..<cue.predicate.upperBound
    return cue
  }

  /// The "to" or "from" that leads on to an active verb, behind at most so many words.
  private func joint(from start: Int, _ end: Int, _ words: borrowing WordTable) -> Int? {
    let last = min(end, start + CueFinder.longestBearer) - 1
    guard start < last else { return nil }
    for place in start..<last where ["to", "from"].contains(spelling(place, words)) {
      switch spelling(place + 1, words) {
      case "whom", "which", "whose", "the", "a", "an", "any": continue
      case "be": return nil
      default: return place
      }
    }
    return nil
  }

  private static let longestBearer = 16

  /// "A duty to inspect *applies to every landlord*": of the words of such a cue only the last two bind; the
  /// act stands before them.
  private func boundAtEnd(_ cue: FoundCue) -> FoundCue? {
    guard !cue.predicate.isEmpty else { return nil }
    var cue = cue
    cue.tokens = max(cue.tokens.lowerBound, cue.tokens.upperBound - 2)..<cue.tokens.upperBound
    cue.subject = cue.subject.lowerBound..<cue.tokens.lowerBound
    cue.bearer = cue.predicate
    cue.predicate = cue.tokens.upperBound..<cue.tokens.upperBound
    return cue
  }

  /// The verb is part of the act: nothing stands between it and its subject.
  private func ownVerb(_ cue: FoundCue) -> FoundCue {
    var cue = cue
    cue.predicate = cue.tokens.lowerBound..<max(cue.predicate.upperBound, cue.tokens.upperBound)
    cue.tokens = cue.tokens.lowerBound..<cue.tokens.lowerBound
    cue.negation = cue.tokens
    return cue
  }
}
