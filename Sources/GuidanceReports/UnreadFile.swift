/// A file that was not read, and why.
public struct UnreadFile: Sendable, Hashable {
  /// Its path.
  public var path: String
  /// The reason, in words.
  public var reason: String

  /// A file with its reason.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }
}
