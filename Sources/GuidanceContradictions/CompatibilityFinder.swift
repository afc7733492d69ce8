import GuidanceDirectives
import GuidanceRules

/// Says why two directives do not contradict each other, where their words tell.
///
/// Figures are looked at first, then what the acts are about. Used for one pair at a time.
struct CompatibilityFinder {
  private let rules: RuleSet
  private let values: ValueComparison

  init(_ rules: RuleSet) {
    self.rules = rules
    values = ValueComparison(rules, includesDivergences: true)
  }

  /// The reason, most telling first.
  func find(_ a: Directive, _ b: Directive, _ alignment: Alignment) -> Compatibility {
    var finder = WordFinder(rules)
    let left = finder.words(alignment.unshared.left, in: a)
    let right = finder.words(alignment.unshared.right, in: b)
    return figures(a, b, alignment, left, right) ?? topic(a, alignment, left, right, &finder)
  }

  private func figures(
    _ a: Directive, _ b: Directive, _ alignment: Alignment, _ left: [String], _ right: [String]
  ) -> Compatibility? {
    var isOfOtherThing = false
    for first in a.quantities {
      for second in b.quantities where values.areOfOneMeasure(first, second, a, b) {
        guard values.areSupported(first, a, second, b, alignment) else {
          isOfOtherThing = true
          continue
        }
        if let found = relation(first, second) { return found }
      }
    }
    return isOfOtherThing && !left.isEmpty && !right.isEmpty ? .otherMeasure(left, right) : nil
  }

  private func relation(_ first: Quantity, _ second: Quantity) -> Compatibility? {
    let (one, other) = values.levelled(first, second)
    if one.equals(other) { return .sameValue(first.words, second.words) }
    guard one.meets(other) else { return nil }
    if one.isFloor, other.isFloor, let least = one.lower, let most = other.lower {
      return .stricter(least > most ? .a : .b, first.words, second.words)
    }
    if one.isCeiling, other.isCeiling, let most = one.upper, let least = other.upper {
      return .stricter(most < least ? .a : .b, first.words, second.words)
    }
    return .compatibleRanges(first.words, second.words)
  }

  private func topic(
    _ a: Directive, _ alignment: Alignment, _ left: [String], _ right: [String], _ finder: inout WordFinder
  ) -> Compatibility {
    guard !left.isEmpty, !right.isEmpty else { return .nothingOpposed }
    let shared = alignment.same.first { $0.left.role == .verb && $0.right.role == .verb }
    if let shared, let word = finder.words([shared.left], in: a).first {
      return .otherSense(word: word, left, right)
    }
    return alignment.likeness < CompatibilityFinder.oneTopic ? .otherTopic(left, right) : .nothingOpposed
  }

  /// Share of words in common from which two acts are about one thing.
  private static let oneTopic = 0.6
}
