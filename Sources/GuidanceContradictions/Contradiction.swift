/// A pair of directives that cannot both be followed, or that pull against each other.
public struct Contradiction: Sendable {
  /// Identity that survives line moves, other texts' changes and the renumbering of rules.
  public var id: String
  /// What kind of clash it is.
  public var kind: Kind
  /// How badly the two clash.
  public var severity: Severity
  /// From 0 to 1.
  public var confidence: Double
  /// Id of the rule that found it.
  public var rule: String
  /// Whether both sides are one body's.
  public var isSameBody: Bool
  /// Whether both can be followed, the stricter one alone.
  public var isDivergence: Bool
  /// What its confidence was worked out from, for clashes that follow from words alone.
  public var evidence: Evidence?
  /// The reasoning, step by step.
  public var steps: [Step]
  /// Which side would prevail.
  public var precedence: Precedence
  /// One side.
  public var a: Side
  /// The other side.
  public var b: Side
  /// The other members of the family, the gravest first.
  public var places: [Place]
  /// Members beyond `ContradictionFinder.Options.placeLimit`, which are counted only.
  public var morePlaces: Int

  /// Kinds of clash.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case deontic, value, opposition, incentive, resource
  }

  /// One directive of a pair.
  public struct Side: Sendable, Hashable {
    /// Number of the document among those compared.
    public var document: Int
    /// Number of the directive in its document.
    public var directive: Int
  }

  /// Another pair of the same family.
  public struct Place: Sendable, Hashable {
    /// One side.
    public var a: Side
    /// The other side.
    public var b: Side
  }
}
