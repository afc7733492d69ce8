import GuidanceRules

/// Which side of a number is allowed, and the words that say so.
struct Bound {
  var side = Side.point
  /// Whether the number itself is left out.
  var isStrict = false
  var isApproximate = false
  /// Whether a negation away from the bound turned it round.
  var isTurned = false
  /// First token of the bound's words.
  var start: Int
  /// One past the last token of the bound's words behind the number.
  var end: Int
  /// Whether the bound is a word of place in time: "before", "until", "by".
  var isTemporal = false

  enum Side { case floor, ceiling, point }

  /// The bound under a negation: "not more than" allows up to.
  mutating func turn() {
    guard side != .point else { return }
    side = side == .floor ? .ceiling : .floor
    isStrict.toggle()
  }
}
