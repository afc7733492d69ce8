/// Whether words speak for what a tag wants or against it.
public enum Polarity: String, Sendable, Hashable, Codable {
  case `for`, against

  /// The other one.
  public var reversed: Polarity { self == .for ? .against : .for }
}
