/// Two tags that a rule declares opposed, because the effects cannot derive it.
public struct Opposition: Sendable {
  /// One tag.
  public var a: String
  /// The other.
  public var b: String
  /// Kind of contradiction it makes.
  public var kind: String
  /// How badly the two clash.
  public var severity: String
  /// Why, in half a sentence.
  public var why: String
  /// Wordings of which one must occur in either sentence, as a company number; nil when none is asked.
  package var company: Int?
}
