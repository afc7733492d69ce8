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

  /// What the figures that have no equal on the other side say of each other, else what the equal ones do.
  private func figures(
    _ a: Directive, _ b: Directive, _ alignment: Alignment, _ left: [String], _ right: [String]
  ) -> Compatibility? {
    var isOfOtherThing = false
    var same: Compatibility?
    for first in a.quantities {
      for second in b.quantities where values.areOfOneMeasure(first, second, a, b) {
        let isSupported = values.areSupported(first, a, second, b, alignment)
        guard let found = relation(first, second, a, b) else {
          isOfOtherThing = isOfOtherThing || !isSupported
          continue
        }
        switch found {
        case .sameValue: same = same ?? (isSupported ? found : nil)
        default:
          if isSupported { return found }
          isOfOtherThing = true
        }
      }
    }
    return isOfOtherThing && !left.isEmpty && !right.isEmpty ? .otherMeasure(left, right) : same
  }

  private func relation(
    _ first: Quantity, _ second: Quantity, _ a: Directive, _ b: Directive
  ) -> Compatibility? {
    let (one, other) = values.levelled(first, second, a, b)
    if one.equals(other) || isBound(one, of: other) || isBound(other, of: one) {
      return .sameValue(first.words, second.words)
    }
    guard one.meets(other) else { return nil }
    if one.isFloor, other.isFloor, let least = one.lower, let most = other.lower {
      return .stricter(least > most ? .a : .b, first.words, second.words)
    }
    if one.isCeiling, other.isCeiling, let most = one.upper, let least = other.upper {
      return .stricter(most < least ? .a : .b, first.words, second.words)
    }
    return .compatibleRanges(first.words, second.words)
  }

  /// "Four in five answered" is the bound of "no more than 20 % unanswered".
  private func isBound(_ point: Quantity, of range: Quantity) -> Bool {
    guard point.isPoint, !range.isPoint, let value = point.lower else { return false }
    return [range.lower, range.upper].contains { $0.map { abs($0 - value) < 1e-9 } ?? false }
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
