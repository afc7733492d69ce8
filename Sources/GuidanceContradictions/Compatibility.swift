/// Why two directives that all gates let through do not contradict each other, as far as that can be said.
public enum Compatibility: Sendable, Hashable {
  /// One figure in two forms: "four in five answered" and "one in five unanswered".
  case sameValue(String, String)
  /// The figures differ and share values.
  case compatibleRanges(String, String)
  /// Both are floors, or both ceilings: who meets the stricter meets both.
  case stricter(Step.Party, String, String)
  /// The figures are of different things, named by the words that only one side has.
  case otherMeasure([String], [String])
  /// One act word is said of different things.
  case otherSense(word: String, [String], [String])
  /// The two are about different things.
  case otherTopic([String], [String])
  /// Both speak of one thing, and nothing that the one wants is opposed by the other.
  case nothingOpposed
}
