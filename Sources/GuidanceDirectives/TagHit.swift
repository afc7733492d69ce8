public import GuidanceRules

/// A tag that a directive was given, and the words that earned it.
public struct TagHit: Sendable, Hashable {
  /// Number of the tag in its rule set.
  public var tag: Int
  /// Whether the words speak for what the tag wants.
  public var polarity: Polarity
  /// The words.
  public var words: String

  /// A hit of nothing.
  package static let empty = TagHit(tag: 0, polarity: .for, words: "")
}
