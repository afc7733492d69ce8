/// A theme that rules give to directives, and what it does in the model of effects.
public struct Tag: Sendable {
  /// Its id, the name of its file.
  public var id: String
  /// The heading it is listed under.
  public var family: String
  /// The tag whose effects it inherits.
  public var parent: String?
  /// What a directive with this tag does to its theme.
  public var stance: Stance
  /// One sentence.
  public var definition: String
  /// Variables it wants moved.
  public var wants: [String: Direction]
  /// Variables whose movement it pays for (`up`) or penalises (`down`).
  public var pays: [String: Direction]
  /// Scarce things it uses.
  public var needs: [String]
  /// Its patterns, as written.
  public var patterns: [String]
  /// Sentences that test it.
  public var examples: TagExamples
  /// File it stands in.
  public var file: String

  /// What a directive of a tag does to its theme.
  public enum Stance: String, Sendable, Hashable, CaseIterable {
    case require, promote, permit, restrict, prohibit, reduce, reward, penalise
  }
}
