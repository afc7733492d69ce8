public import GuidanceContradictions

/// A file of published guidance as an update finds it.
public struct IndexedSource: Sendable {
  /// Its path.
  public var path: String
  /// Hash of all that its reading depends on besides the rules.
  public var digest: UInt64
  /// What became of it.
  public var content: Content

  /// What became of a file.
  public enum Content: Sendable {
    /// It is as it was when it was last read.
    case unchanged
    /// Its documents.
    case read([IssuedDocument])
    /// It was not read, and why; whether that is harmless.
    case unread(reason: String, isIgnored: Bool)
  }

  /// A file.
  public init(path: String, digest: UInt64, content: Content) {
    self.path = path
    self.digest = digest
    self.content = content
  }
}
