/// What a directive is compared by: word keys of its parts, synonyms taken together.
package struct Frame: Sendable {
  /// Words of the act and its object, without bearer, condition, exception, purpose and reason.
  package var act: Set<UInt64> = []
  /// Words of the bearer and of those the act is done to.
  package var subject: Set<UInt64> = []
  /// The main verb.
  package var verb: UInt64?
  /// Words of the condition.
  package var condition: Set<UInt64> = []
  /// Whether the condition is a negated one ("unless" in front counts as exception instead).
  package var conditionIsNegated = false
  /// Words of the exception.
  package var exception: Set<UInt64> = []
  /// Ages of those it is about, in years.
  package var ages: ClosedRange<Double>?
  /// Whether the act itself is a negated one: "without consent", "not previously postponed".
  package var isActNegated = false
  /// Whether it holds only under its condition: "only if".
  package var isRestricted = false
  /// Figures of the act, as written.
  package var figures: Set<String> = []
  /// Companies of words that stand in the sentence.
  package var companies: Set<Int> = []
  /// Whether the sentence weighs two aims against each other.
  package var isBalanced = false
  /// First and last day the statement itself names, as year, month, day in one number.
  package var period: ClosedRange<Int>?
  /// Number of the words in `act`, for speed.
  package var size: Int { act.count }
}
