import GuidanceRules

/// What words mean to each other and how much each says, shared by all comparisons of a search: a class, because
/// hundreds of thousands of them hold it.
final class WordScale: Sendable {
  let lexicon: Lexicon
  let weights: WordWeights
  /// What each word says; nil where that hangs on guidance that is kept elsewhere.
  private let words: KeyTable<Word>?
  /// Tables of the lexicon by which two words are tied, by a key of both.
  private let ties: KeyTable<UInt8>

  private struct Word {
    var weight: Double
    var bits: Double
  }

  init(_ lexicon: Lexicon, _ weights: WordWeights) {
    self.lexicon = lexicon
    self.weights = weights
    words = weights.words.map { known in
      let all = known + lexicon.commonWords
      var table = KeyTable(blank: Word(weight: 0, bits: 0), minimumCapacity: all.count)
      for word in all {
        let isCommon = lexicon.isCommon(word)
        table.update(word) {
          $0 = Word(
            weight: (isCommon ? 0.5 : 1) * weights.weight(word), bits: weights.bits(word, isCommon: isCommon))
        }
      }
      return table
    }
    var ties = KeyTable(blank: 0 as UInt8)
    lexicon.forEachTie { left, right, tie in ties.update(WordScale.key(left, right)) { $0 |= tie } }
    self.ties = ties
  }

  private static func key(_ left: UInt64, _ right: UInt64) -> UInt64 {
    left ^ (right << 31 | right >> 33) &* 0xD6E8_FEB8_6659_FD93
  }

  /// Whether one word is a partner of the other in a table of the lexicon.
  func areTied(_ left: UInt64, _ right: UInt64, by tie: UInt8) -> Bool {
    guard let found = ties[WordScale.key(left, right)], found & tie != 0 else { return false }
    return lexicon.areTied(left, right, by: tie)
  }

  /// How much a word counts, 0 to 1: rare words more than common ones.
  func weight(_ word: UInt64) -> Double {
    guard let words else { return (lexicon.isCommon(word) ? 0.5 : 1) * weights.weight(word) }
    return words[word]?.weight ?? weights.weight(word)
  }

  /// How much it says that two directives share a term.
  func bits(_ word: UInt64) -> Double {
    guard let words else { return weights.bits(word, isCommon: lexicon.isCommon(word)) }
    return words[word]?.bits ?? weights.bits(word, isCommon: false)
  }
}
