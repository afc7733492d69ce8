/// What a gate said of a pair.
public enum GateVerdict: Sendable, Hashable {
  /// The pair goes on; why.
  case passes(String)
  /// The pair is let go; why.
  case stops(String)

  /// Whether the pair goes on.
  var isPassed: Bool { if case .passes = self { true } else { false } }
}
