import GuidanceRules

/// The words that make a sentence a directive, found at their place.
struct FoundCue {
  var modality: Modality
  var strength: Int
  var form: Cue.Form
  /// Tokens of the cue; empty at the first word of an imperative.
  var tokens: Range<Int>
  /// Tokens from the first to the last word of negation that the modality rests on; empty when none.
  var negation: Range<Int>
  /// A verb of refusal under the negation, which turned the modality back: "must not *refuse*".
  var refusal: Int?
  /// Whether the statement says that nobody has a duty to do the act, or turns an act down whose modality has
  /// no negative ("we will no longer pay").
  var deniesDuty = false
  /// First word of the cue, lower case.
  var word: String
  /// Whether a modal word stands there (an imperative has none).
  var isExplicit: Bool
  /// Tokens of the statement; a sentence may hold several.
  var segment: Range<Int>
  /// Tokens of the main clause in front of the cue.
  var subject: Range<Int>
  /// Tokens of the main clause behind it.
  var predicate: Range<Int>
  /// Tokens of who is bound, where they stand behind the cue.
  var bearer: Range<Int>?

  /// Tokens from the subject to the end of the predicate.
  var act: Range<Int> {
    let start = segment.contains(subject.lowerBound) ? subject.lowerBound : predicate.lowerBound
    return min(start, predicate.lowerBound)..<max(predicate.upperBound, tokens.upperBound)
  }
}
