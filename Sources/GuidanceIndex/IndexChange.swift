/// What an update of an index did.
public struct IndexChange: Sendable, Hashable {
  /// Files that were not in it.
  public var added = 0
  /// Files that were in it with other content.
  public var changed = 0
  /// Files that are gone.
  public var removed = 0
  /// Files that are as they were.
  public var unchanged = 0
  /// Whether the file was written.
  public var isWritten = false

  /// Nothing yet.
  public init() {}
}
