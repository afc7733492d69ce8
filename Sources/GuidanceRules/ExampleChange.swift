/// A change to a rule's example that the rule must notice.
public enum ExampleChange: Sendable, Hashable {
  /// A negation was put in or taken out.
  case polarity
  /// A word of direction became its opposite.
  case direction(from: String, to: String)
  /// A limit became another: a figure, or "at least" and "at most".
  case limit(from: String, to: String)
  /// The words of the rule's wordings were taken out.
  case wordsDropped
  /// Words of one pattern were taken out, and it still matches in every example; the pattern.
  case patternDropped(String)
}
