import GuidanceRules

/// What is known of a sentence before its quantities are read: which parts are conditions, and where the
/// verb of the act begins.
struct QuantityContext {
  /// Clauses that say when the act is due or not due.
  var conditions: [Range<Int>] = []
  /// First token of the modal verb; what stands before it is the subject.
  var cue: Int?
  /// Tells words that say what a sentence is about from those that do not; nil keeps all.
  var lexicon: Lexicon?

  /// The context of a directive's parts.
  init(_ clauses: Clauses? = nil, cue: Range<Int>? = nil, lexicon: Lexicon? = nil) {
    conditions = clauses.map { $0.conditions + $0.exceptions } ?? []
    self.cue = cue?.lowerBound
    self.lexicon = lexicon
  }
}
