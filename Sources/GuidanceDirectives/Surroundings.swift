/// What stands before and after a directive's sentence in its document.
public struct Surroundings: Sendable, Hashable {
  /// The sentence before; nil at the beginning.
  public var before: String?
  /// The sentence after; nil at the end.
  public var after: String?

  /// Two sentences, or fewer.
  public init(before: String? = nil, after: String? = nil) {
    self.before = before
    self.after = after
  }
}
