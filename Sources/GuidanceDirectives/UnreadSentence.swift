public import GuidanceIngest

/// A modal sentence in which no directive was read, and which nothing lets pass either.
public struct UnreadSentence: Sendable {
  /// Where it stands.
  public var span: Span
  /// Its words.
  public var text: String
  /// What stood in the way.
  public var obstacle: Obstacle
}
