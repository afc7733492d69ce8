/// Which way a variable is pushed.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  case up, down

  /// The other way.
  public var reversed: Direction { self == .up ? .down : .up }
}
