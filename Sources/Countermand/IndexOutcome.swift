public import GuidanceIndex
public import GuidanceReports

/// What bringing an index up to date came to.
public struct IndexOutcome: Sendable {
  /// What was done to the index.
  public var change: IndexChange
  /// Guidance that could not be read.
  public var skipped: [UnreadFile] = []
  /// Files of no supported kind.
  public var ignored: [UnreadFile] = []

  init(_ change: IndexChange, _ sources: [IndexedSource]) {
    self.change = change
    for source in sources {
      guard case .unread(let reason, let isIgnored) = source.content else { continue }
      let file = UnreadFile(path: source.path, reason: reason)
      if isIgnored { ignored.append(file) } else { skipped.append(file) }
    }
  }
}
