/// One variable moves another.
public struct EffectEdge: Sendable, Hashable {
  /// The variable that moves first.
  public var from: String
  /// The variable that follows.
  public var to: String
  /// Whether it follows the same way.
  public var isSame: Bool
  /// Movements of the first that travel; both when nil.
  public var when: Direction?
}
