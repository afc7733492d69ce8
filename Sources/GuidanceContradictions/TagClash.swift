public import GuidanceRules

/// Two tags, each with a polarity, that contradict each other whatever document they stand in.
public struct TagClash: Sendable {
  /// Polarity of the tag that was asked about.
  public var polarity: Polarity
  /// Number of the other tag.
  public var other: Int
  /// Polarity of the other tag.
  public var otherPolarity: Polarity
  /// Kind of contradiction.
  public var kind: Contradiction.Kind
  /// How badly they clash, exceptions and weak sides aside.
  public var severity: Severity
  /// The path that the effects were followed along; side A is the tag that was asked about.
  public var steps: [Step]
}
