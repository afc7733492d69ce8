extension RuleSet {
  /// Whether a word sets a bound beside a number: "least", "most", "more", "below", "before".
  package func isBound(_ word: String) -> Bool {
    let bounds: MeasureTraits = [
      .upward, .downward, .floor, .ceiling, .least, .most, .minimum, .maximum, .before, .after,
    ]
    return !vocabulary.measures.word(word.lowercased()).traits.isDisjoint(with: bounds)
  }

  /// Single words that the antonyms oppose to a concept, as written and in file order.
  package var opposites: [UInt64: [String]] {
    let stemmer = Stemmer()
    var opposites: [UInt64: [String]] = [:]
    for group in antonyms {
      let words = group.filter { !$0.contains(" ") }
      for word in words {
        let key = lexicon.concept(WordTable.key(of: stemmer.stem(word.lowercased())))
        opposites[key, default: []] += words.filter { $0 != word }
      }
    }
    return opposites
  }
}
