import GuidanceRules

/// Which of the people are meant.
extension FrameReader {
  /// Concepts in front of a word for people and in the "with" phrase behind it: "pregnant women", "adults with
  /// diabetes", "men at high risk".
  func group(_ words: borrowing WordTable) -> Set<UInt64> {
    var concepts: Set<UInt64> = []
    let movements = movementTokens
    for match in matches.of(.people) {
      concepts.formUnion(modifiers(before: match.tokens.lowerBound, movements, words))
      concepts.formUnion(attribute(behind: match.tokens.upperBound, words))
    }
    return concepts
  }

  /// Up to three content words right in front, as far as they are part of the noun phrase.
  private func modifiers(
    before place: Int, _ movements: TokenSet, _ words: borrowing WordTable
  ) -> Set<UInt64> {
    var found: Set<UInt64> = []
    let verb = cue.predicate.first { concept(at: $0, words) != nil }
    for other in (max(0, place - 3)..<place).reversed() {
      guard sentence.tokens[other + 1].before.isDisjoint(with: Self.limits), other != verb,
        !cue.tokens.contains(other), !movements.contains(other), let key = concept(at: other, words),
        !isPeople(other)
      else { break }
      found.insert(rules.lexicon.concept(key))
    }
    return found
  }

  /// What "with" or "at" a few words behind the noun adds.
  private func attribute(behind place: Int, _ words: borrowing WordTable) -> Set<UInt64> {
    let end = min(place + 7, sentence.tokens.count)
    guard place < end else { return [] }
    let opening = (place..<end).first { spelling($0, words) == "with" || spelling($0, words) == "at" }
    guard let opening, !(place..<opening).contains(where: { isPeople($0) || cue.tokens.contains($0) }),
      (place..<opening + 1).allSatisfy({ sentence.tokens[$0].before.isDisjoint(with: Self.limits) })
    else { return [] }
    var found: Set<UInt64> = []
    for other in opening + 1..<max(opening + 1, min(opening + 8, sentence.tokens.count)) {
      guard sentence.tokens[other].before.isDisjoint(with: Self.limits), !cue.tokens.contains(other),
        case .word = words[sentence.tokens[other].word].kind,
        !isPreposition(other) || spelling(other, words) == "of"
      else { break }
      if let key = concept(at: other, words) { found.insert(rules.lexicon.concept(key)) }
    }
    return found
  }

  private static let limits: Punctuation = [.comma, .openBracket, .closeBracket, .colon, .semicolon, .stop]

  private func isPeople(_ place: Int) -> Bool {
    matches.of(.people).contains { $0.tokens.contains(place) }
  }
}
