import GuidanceDirectives

/// The values of which two directives make their acts depend.
struct ConditionValues {
  /// Whether no case meets both: both name a value of the same thing, and the values share nothing.
  ///
  /// "For loans under £1,000" and "for loans of £1,000 or more" part the cases between them.
  static func exclude(_ a: Directive, _ b: Directive) -> Bool {
    a.quantities.contains { first in
      b.quantities.contains { second in
        areOfOneThing(first, second) && !first.meets(second)
      }
    }
  }

  private static func areOfOneThing(_ first: Quantity, _ second: Quantity) -> Bool {
    guard first.role == .condition, second.role == .condition, first.dimension == second.dimension,
      first.thing == second.thing, first.per == second.per, !first.isRelease, !second.isRelease
    else { return false }
    // Lengths and times are of too many things to be taken for one without a word in common.
    return !Set(first.measure.prefix(6)).isDisjoint(with: second.measure.prefix(6))
  }
}
