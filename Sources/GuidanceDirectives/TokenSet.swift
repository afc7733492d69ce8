import GuidanceRules

/// Tokens of a sentence, as bits.
struct TokenSet {
  private var words: [UInt64]

  /// No token of a sentence of so many.
  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  /// The tokens of some markers in a sentence of so many tokens.
  init(_ matches: SentenceMatches, _ markers: [Marker], count: Int) {
    self.init(count: count)
    for marker in markers {
      for match in matches.of(marker) { formUnion(match.tokens) }
    }
  }

  /// Adds the tokens of a range that lies in the sentence.
  mutating func formUnion(_ range: Range<Int>) {
    for place in range { words[place / 64] |= 1 << UInt64(place % 64) }
  }

  /// Whether a token is in it.
  func contains(_ place: Int) -> Bool {
    place >= 0 && place / 64 < words.count && words[place / 64] & 1 << UInt64(place % 64) != 0
  }
}
