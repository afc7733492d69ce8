public import GuidanceRules

/// A number with its unit, as the set of values it allows, and what part it plays in its sentence.
///
/// The set is that of the values which satisfy the words as they stand: "must not be less than 5" allows 5
/// and more. Bounds are in the dimension's base unit.
public struct Quantity: Sendable, Hashable {
  /// What is counted or measured. Values of different dimensions are never compared.
  public typealias Dimension = GuidanceRules.Dimension

  /// What is counted or measured.
  public var dimension: Dimension
  /// Smallest allowed value; nil when there is none.
  public var lower: Double?
  /// Largest allowed value; nil when there is none.
  public var upper: Double?
  /// The words it was read from.
  public var words: String
  /// What part it plays.
  public var role = Role.measure
  /// Whether `lower` itself is left out, as by "more than".
  public var excludesLower = false
  /// Whether `upper` itself is left out, as by "less than".
  public var excludesUpper = false
  /// How the unit's size is known.
  public var scale = Scale.exact
  /// The event a length of time is counted from.
  public var anchor: Anchor?
  /// Whether a negation turned its bound round, so that the set is what a prohibition leaves open.
  public var isTurned = false
  /// Whether "until" stands in front: the act is open from then on only.
  public var isRelease = false
  /// Whether "after" stands in front: how long one waits.
  package var isDelay = false
  /// Key of what is counted; 0 for a count of nothing named, and for every other dimension.
  package var thing: UInt64 = 0
  /// Key of what one such quantity is allowed for ("a day", "per nurse"); 0 for none.
  package var per: UInt64 = 0
  /// Word keys that say what is measured, the nearest first.
  package var measure: [UInt64] = []
  /// Keys of words of which a measure word is the complement, as "answered" for "unanswered".
  package var complements: [UInt64] = []

  /// Word keys of the phrases that say of what and for what it is, and of the subject's head.
  package var slots = Slots()

  /// Word keys of the phrases around a quantity, each empty when there is none.
  package struct Slots: Sendable, Hashable {
    /// "of letters" right behind the figure.
    package var whole: [UInt64] = []
    /// "for copper".
    package var aim: [UInt64] = []
    /// The subject up to its first preposition.
    package var subject: [UInt64] = []
  }

  /// What part a quantity plays in its sentence.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// A limit or value of the act itself.
    case measure
    /// When the act is due: "if it is above 38", "for loans under £1,000".
    case condition
    /// Whom the act concerns: "adults aged 40 and over".
    case population
    /// For which time it holds: "by March 2026", "in the first six weeks".
    case period
    /// A name: "type 2", "section 5".
    case label
  }

  /// How exactly the size of a unit is known.
  public enum Scale: Sendable, Hashable, CaseIterable {
    case exact
    /// Months and years differ in length.
    case calendar
    /// Working days: weekends and holidays lie between them.
    case working
  }

  /// On which side of an event a length of time lies.
  public enum Anchor: Sendable, Hashable, CaseIterable { case before, after }

  /// A set of values.
  public init(dimension: Dimension, lower: Double?, upper: Double?, words: String) {
    self.dimension = dimension
    self.lower = lower
    self.upper = upper
    self.words = words
  }

  /// Whether only one value is allowed.
  public var isPoint: Bool { lower != nil && lower == upper }
  /// Whether there is a smallest value and no largest.
  public var isFloor: Bool { lower != nil && upper == nil }
  /// Whether there is a largest value and no smallest.
  public var isCeiling: Bool { lower == nil && upper != nil }

  /// Whether two sets of one dimension share a value; units of differing size are given some room.
  public func meets(_ other: Quantity) -> Bool {
    Quantity.follows(self, other) && Quantity.follows(other, self)
  }

  /// Whether two sets are the same.
  public func equals(_ other: Quantity) -> Bool {
    // Ages are whole years: "over 69" and "70 and over" are the same people.
    let isOnePast = dimension == .age && excludesLower != other.excludesLower
    func same(_ left: Double?, _ right: Double?) -> Bool {
      guard let left, let right else { return left == nil && right == nil }
      if isOnePast, abs(left - right) == 1 { return true }
      return abs(left - right) <= max(abs(left), abs(right)) * max(Quantity.room(self, other), 1e-9)
    }
    return same(lower, other.lower) && same(upper, other.upper)
  }

  /// Whether one set's largest value reaches the other's smallest.
  private static func follows(_ low: Quantity, _ high: Quantity) -> Bool {
    guard let upper = low.upper, let lower = high.lower else { return true }
    let room = max(abs(upper), abs(lower)) * Quantity.room(low, high)
    if room == 0, low.excludesUpper || high.excludesLower {
      return lower < upper - 1e-9 * max(abs(upper), 1)
    }
    return lower <= upper + room + 1e-9 * max(abs(upper), 1)
  }

  /// Share by which two units may miss each other.
  private static func room(_ a: Quantity, _ b: Quantity) -> Double {
    if a.scale == b.scale { return 0 }
    return a.scale == .working || b.scale == .working ? 0.3 : 0.02
  }
}
