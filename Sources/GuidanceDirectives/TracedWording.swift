package import GuidanceRules

/// A pattern of a tag that matched in a sentence, and what became of it.
public struct TracedWording: Sendable, Hashable {
  /// Number of the pattern.
  public var pattern: Int
  /// Number of the tag.
  public var tag: Int
  /// Which list of the tag it stands in.
  package var side: PatternUse.TagSide
  /// Tokens it covers.
  public var tokens: Range<Int>
  /// What became of it.
  public var outcome: Outcome

  /// What becomes of a wording.
  public enum Outcome: Sendable, Hashable {
    /// The tag is given for it.
    case counts
    /// It would count; one further left, or longer, goes before it.
    case follows
    /// A wording of the other side goes before it: the number of its pattern.
    case outdone(by: Int)
    /// A near miss overlaps it: the number of its pattern.
    case cancelled(by: Int)
    /// A near miss that overlaps a wording.
    case cancels
    /// A near miss beside every wording.
    case idle
    /// Words that it asks for in the sentence are not there.
    case lacksCompany
    /// Words that it rules out are there.
    case meetsExcluded
    /// It stands in another statement of the sentence.
    case elsewhere
    /// It stands in a condition, exception or reason.
    case subordinate

    /// Whether it is a near miss whose conditions hold.
    public var isMet: Bool { self == .cancels || self == .idle }

    /// Whether the wording was found sound: it counts, or would if another did not go before it.
    public var isSound: Bool {
      switch self {
      case .counts, .follows, .outdone: true
      default: false
      }
    }
  }
}
