/// The sentences that a tag is tested with.
public struct TagExamples: Sendable {
  /// Sentences that must get the tag, for its want.
  public var match: [Example] = []
  /// Sentences that must get the tag, against its want.
  public var against: [Example] = []
  /// Sentences that must not get it.
  public var nearMiss: [Example] = []

  /// A sentence and where it stands in its rule file.
  public struct Example: Sendable, Hashable {
    /// The sentence.
    public var sentence: String
    /// Line, from 1.
    public var line: Int
    /// Column, from 1.
    public var column: Int
  }
}
