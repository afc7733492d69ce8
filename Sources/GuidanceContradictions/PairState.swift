/// How a pair stands to what was accepted before.
public enum PairState: Sendable, Hashable {
  /// Not accepted before.
  case new
  /// About the same as an accepted pair, and says something else or clashes worse.
  case changed
  /// Accepted as it is.
  case unchanged
  /// Hidden by the suppression of this number.
  case suppressed(Int)

  /// Whether it counts at the gate.
  public var isOpen: Bool { self == .new || self == .changed }
}
