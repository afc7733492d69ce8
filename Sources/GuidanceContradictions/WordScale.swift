import GuidanceRules

/// What words mean to each other and how much each says, shared by all comparisons of a search: a class, because
/// hundreds of thousands of them hold it.
final class WordScale: Sendable {
  let lexicon: Lexicon
  let weights: WordWeights

  init(_ lexicon: Lexicon, _ weights: WordWeights) {
    self.lexicon = lexicon
    self.weights = weights
  }

  /// How much it says that two directives share a term.
  func bits(_ term: UInt64) -> Double { weights.bits(term, isCommon: lexicon.isCommon(term)) }
}
