import GuidanceDirectives
import GuidanceRules

/// Compares the quantities of two directives about the same thing.
struct ValueComparison {
  private let includesDivergences: Bool

  /// A comparison; divergences are pairs of which the stricter side satisfies both.
  init(includesDivergences: Bool) { self.includesDivergences = includesDivergences }

  /// Share of words in common from which two figures are taken to measure the same thing.
  private static let sameMeasure = 0.55

  /// A dimension that names its measure itself asks for fewer words in common.
  private func sameMeasure(_ dimension: Quantity.Dimension) -> Double {
    switch dimension {
    case .pressure: 0.25
    case .interval: 0.45
    default: Self.sameMeasure
    }
  }

  /// A clash of the two, or nil.
  func compare(_ a: Directive, _ b: Directive, _ alignment: Alignment) -> Clash? {
    let likeness = alignment.likeness
    guard a.isNegative == b.isNegative else { return nil }
    for first in a.quantities {
      for second in b.quantities
      where second.dimension == first.dimension && likeness >= sameMeasure(first.dimension) {
        if let clash = compare(first, second, alignment, a, b) { return clash }
      }
    }
    return nil
  }

  private func compare(
    _ first: Quantity, _ second: Quantity, _ alignment: Alignment, _ a: Directive, _ b: Directive
  ) -> Clash? {
    let likeness = alignment.likeness
    let evidence = Evidence(.value, alignment, a, b)
    let steps: [Step] = [.sameAct(likeness), .values(first.words, second.words)]
    let strong = min(a.strength, b.strength) >= 4
    if areDisjoint(first, second) {
      guard agreesElsewhere(a, b, first.dimension) else { return nil }
      return Clash(
        kind: .value, severity: strong ? .cancelling : .counteracting, confidence: Calibration.confidence(evidence),
        rule: "disjoint-values", evidence: evidence, steps: steps)
    }
    guard includesDivergences, first.lower != second.lower || first.upper != second.upper else { return nil }
    return Clash(
      kind: .value, severity: .constraining, confidence: 0.4 + 0.5 * likeness, rule: "stricter-value",
      isDivergence: true,
      steps: steps)
  }

  /// Two values that share nothing; two clinical thresholds at different points, since what lies between them
  /// is treated by the one and not by the other.
  private func areDisjoint(_ first: Quantity, _ second: Quantity) -> Bool {
    if case .pressure = first.dimension {
      let isFloor = first.upper == nil && second.upper == nil
      let isCeiling = first.lower == nil && second.lower == nil
      // A floor says when to treat and a ceiling what to reach: two questions.
      let areAlike = isFloor || isCeiling || (first.isPoint && second.isPoint)
      return areAlike && (first.lower != second.lower || first.upper != second.upper)
    }
    let lower = max(first.lower ?? -.infinity, second.lower ?? -.infinity)
    let upper = min(first.upper ?? .infinity, second.upper ?? .infinity)
    return lower > upper * (1 + 1e-9)
  }

  /// Another quantity of the same dimension that both share makes it likely that the figures that differ
  /// are not the same one.
  private func agreesElsewhere(_ a: Directive, _ b: Directive, _ dimension: Quantity.Dimension) -> Bool {
    !a.quantities.contains { one in
      one.dimension == dimension
        && b.quantities.contains {
          $0.dimension == dimension && $0.lower == one.lower && $0.upper == one.upper
        }
    }
  }
}
