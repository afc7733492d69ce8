import GuidanceDirectives

/// What a clash of two directives rests on, as the numbers its confidence is worked out from.
public struct Evidence: Sendable, Hashable {
  /// How the two exclude each other.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    /// One act under modalities that cannot both hold.
    case modality
    /// Acts of which one undoes the other.
    case opposite
    /// Outcomes of which only one can be.
    case exclusive
    /// Names of which only one can be meant, in the same place of the same act.
    case name
    /// Two acts each of which is to come before the other.
    case order
    /// A duty and a choice, or always and only sometimes.
    case weaker
    /// Figures that share no value.
    case value
    /// Opposite movements of one thing, both in so many words.
    case opposed
    /// A movement of a thing against an act that takes it for granted.
    case unspoken
    /// A payment for what the other turns down.
    case payment
    /// A means taken away that the other needs.
    case means
  }

  /// How the two exclude each other.
  public var ground: Ground
  /// Share of words in common, 0 to 1.
  public var likeness: Double
  /// How much more the two share than chance brings together, in bits.
  public var surplus: Double
  /// Weight of the words that only the side with fewer of them has.
  public var least: Double
  /// Weight of the words that only the side with more of them has.
  public var most: Double
  /// Words that name different people or things.
  public var apart: Double
  /// Share of the words that stand on both sides in the same form, 0 to 1.
  public var verbatim: Double
  /// Words that near copies have instead of each other's, 0 where the two are no near copies.
  public var swapped: Double
  /// 1 when the verbs mean the same or are opposites, 0.5 when near, 0 when neither.
  public var verbs: Double
  /// 1 when a side holds only in a case that the other does not name.
  public var condition: Double
  /// Share of verb and object that both have, 0 to 1.
  public var direct: Double
  /// Share of verb and object of each side that the other has anywhere in its act; the lesser share, 0 to 1.
  public var reach: Double
  /// 1 when what excludes each other stands with the verb on both sides.
  public var pivot: Double
  /// Phrases of one kind that both have and that have nothing in common, at most 2.
  public var differences: Double
  /// 1 when two parties are named that nothing says to be the same.
  public var strangers: Double
  /// The weaker of the two strengths, 1 to 5.
  public var strength: Double

  /// Share of equal words from which one text is taken for a copy of the other with a change.
  static let nearCopy = 0.6

  /// The features of a comparison.
  init(_ ground: Ground, _ alignment: Alignment, _ a: Directive, _ b: Directive) {
    self.ground = ground
    likeness = alignment.likeness
    surplus = alignment.surplus
    least = min(alignment.left, alignment.right)
    most = max(alignment.left, alignment.right)
    apart = Double(alignment.apart.count + (ground == .name ? 0 : alignment.names.count))
    verbs = alignment.verbs
    verbatim = alignment.verbatim
    direct = alignment.direct
    reach = alignment.reach
    pivot = alignment.isPivotDirect ? 1 : 0
    differences = Double(min(alignment.differences, 2))
    strangers = Evidence.areStrangers(a, b) ? 1 : 0
    swapped = verbatim >= Evidence.nearCopy ? Double(min(alignment.swapped, 3)) : 0
    let first = a.frame.has(.condition)
    let second = b.frame.has(.condition)
    condition = first == second ? 0 : 1
    strength = Double(min(a.strength, b.strength))
  }

  /// Whether both name who must act, at least one by words that no rule knows, and share none of them.
  private static func areStrangers(_ a: Directive, _ b: Directive) -> Bool {
    guard [a, b].allSatisfy({ $0.bearer.origin == .stated }), a.bearer.kinds.isEmpty || b.bearer.kinds.isEmpty
    else { return false }
    return a.bearer.spellings.isDisjoint(with: b.bearer.spellings)
  }

  /// Names of the features, in the order of the weights.
  public static let names = [
    "likeness", "surplus", "least", "most", "verbatim", "swapped", "verbs", "condition", "strength", "direct",
    "reach", "pivot", "differences", "strangers",
  ]

  /// The features in the order of the weights.
  public var values: [Double] {
    [
      likeness, Evidence.limited(surplus: surplus), min(least, 6), min(most, 8), verbatim, swapped, verbs,
      condition, strength, direct, reach, pivot, differences,
      strangers,
    ]
  }

  /// A surplus as the model takes it: beyond a point more says no more.
  static func limited(surplus: Double) -> Double { max(-3, min(surplus / 8, 2)) }

  /// The most that each feature can be, in the order of the weights; nil for those that take one look at the words.
  /// None of the others is below 0.
  static let greatest: [Double?] = [nil, nil, nil, nil, 1, 3, 1, 1, nil, 1, 1, 1, 2, 1]
}
