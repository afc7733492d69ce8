import GuidanceDirectives
import GuidanceRules

/// Compares the quantities of two directives about the same thing.
///
/// A pair of quantities clashes when both measure the same and no value satisfies both. Two floors or two
/// ceilings are a divergence, except where a rule file says that thresholds of the dimension at different
/// points are different rules.
struct ValueComparison {
  private let lexicon: Lexicon
  private let measures: MeasureLexicon
  private let includesDivergences: Bool

  /// A comparison; divergences are pairs of which the stricter side satisfies both.
  init(_ rules: RuleSet, includesDivergences: Bool) {
    lexicon = rules.lexicon
    measures = rules.vocabulary.measures
    self.includesDivergences = includesDivergences
  }

  /// A clash of the two, or nil.
  func compare(_ a: Directive, _ b: Directive, _ alignment: Alignment) -> Clash? {
    guard a.modality != .undecided, b.modality != .undecided,
      !a.quantities.isEmpty, !b.quantities.isEmpty, concernSamePeople(a, b), concernSameTime(a, b)
    else {
      return nil
    }
    var best: Clash?
    for first in a.quantities {
      for second in b.quantities where first.dimension == second.dimension {
        guard let clash = compare(first, second, alignment, a, b) else { continue }
        if best.map({ Self.isGraver(clash, than: $0) }) ?? true { best = clash }
      }
    }
    return best
  }

  private static func isGraver(_ one: Clash, than other: Clash) -> Bool {
    one.isDivergence == other.isDivergence ? one.confidence > other.confidence : other.isDivergence
  }

  // MARK: - Whether the two can meet

  /// People of two age bands that do not meet are two groups.
  private func concernSamePeople(_ a: Directive, _ b: Directive) -> Bool {
    func isBand(_ quantity: Quantity) -> Bool { quantity.role == .population && quantity.dimension == .age }
    guard a.quantities.contains(where: isBand), b.quantities.contains(where: isBand) else { return true }
    let first = a.quantities.filter(isBand)
    let second = b.quantities.filter(isBand)
    return first.contains { one in second.contains { one.meets($0) } }
  }

  /// Milestones of one course of time have different dates.
  private func concernSameTime(_ a: Directive, _ b: Directive) -> Bool {
    if let first = a.frame.period, let second = b.frame.period, !first.overlaps(second) { return false }
    func isPeriod(_ quantity: Quantity) -> Bool { quantity.role == .period }
    guard a.quantities.contains(where: isPeriod), b.quantities.contains(where: isPeriod) else { return true }
    let first = a.quantities.filter(isPeriod)
    let second = b.quantities.filter(isPeriod)
    return first.contains { one in
      second.contains {
        one.dimension != $0.dimension || one.equals($0) || one.dimension != .date && one.meets($0)
      }
    }
  }

  // MARK: - One pair of quantities

  private func compare(
    _ first: Quantity, _ second: Quantity, _ alignment: Alignment, _ a: Directive, _ b: Directive
  ) -> Clash? {
    guard areComparable(first, second, a, b) else { return nil }
    let (left, right) = levelled(first, second, a, b)
    guard !hasEqual(left, in: b, besides: second), !hasEqual(right, in: a, besides: first) else { return nil }
    guard let rule = rule(left, right, a, b) else { return nil }
    let isDivergence = rule == "stricter-value"
    guard includesDivergences || !isDivergence else { return nil }
    guard let support = support(first, a, second, b, alignment) else { return nil }
    var evidence = Evidence(.value, alignment, a, b)
    evidence.likeness = support
    let isStrong = min(a.strength, b.strength) >= 4
    return Clash(
      kind: .value, severity: isDivergence ? .constraining : isStrong ? .cancelling : .counteracting,
      confidence: Calibration.confidence(evidence), rule: rule, isDivergence: isDivergence,
      evidence: evidence, alignment: alignment,
      steps: [.values(first.words, second.words)])
  }

  /// How well it is supported that two quantities are of one thing; nil where it is not well enough.
  private func support(
    _ first: Quantity, _ a: Directive, _ second: Quantity, _ b: Directive, _ alignment: Alignment
  ) -> Double? {
    let agreement = MeasureAgreement(first, a, second, b)
    let support = agreement.support(alignment.likeness)
    guard support >= required(first, second, alignment),
      !agreement.areDifferentThings || alignment.likeness >= 0.85
    else { return nil }
    return support
  }

  /// Whether the words around two quantities say that they are of one thing.
  func areSupported(
    _ first: Quantity, _ a: Directive, _ second: Quantity, _ b: Directive, _ alignment: Alignment
  ) -> Bool {
    support(first, a, second, b, alignment) != nil
  }

  /// Whether two quantities are measures of one kind: the same dimension, rate and part in the sentence.
  func areOfOneMeasure(_ first: Quantity, _ second: Quantity, _ a: Directive, _ b: Directive) -> Bool {
    first.role == .measure && second.role == .measure && areComparable(first, second, a, b)
  }

  /// How alike two acts must be: the more a dimension says by itself of what is measured, the less.
  private func required(_ quantity: Quantity, _ other: Quantity, _ alignment: Alignment) -> Double {
    if quantity.role == .population || other.role == .population {
      // Whom an act is for is part of the rule only where the act is the same.
      return alignment.direct >= 0.4 && alignment.verbs >= 0.5 ? 0.3 : 0.75
    }
    switch quantity.dimension {
    case .systolic, .diastolic, .bodyMass: return 0.25
    case .interval, .temperature, .speed, .noise, .concentration, .molarity, .mass, .massPerWeight,
      .activity:
      return 0.4
    default: return 0.42
    }
  }

  private func areComparable(_ first: Quantity, _ second: Quantity, _ a: Directive, _ b: Directive) -> Bool {
    guard first.dimension == second.dimension, mayCompare(first, second) else { return false }
    if let one = first.anchor, let other = second.anchor, one != other { return false }
    guard first.dimension == .count else { return areSameRate(first, second) }
    guard first.thing == second.thing else { return false }
    return first.per == second.per || names(first.per, b) || names(second.per, a)
  }

  /// "£5 a day" and "£5 a week" are different measures, and so is a sum without a rate.
  private func areSameRate(_ first: Quantity, _ second: Quantity) -> Bool { first.per == second.per }

  private func names(_ key: UInt64, _ directive: Directive) -> Bool {
    let concept = lexicon.concept(key)
    return key != 0
      && (directive.frame.compared.contains { $0.concept == concept }
        || directive.quantities.contains { $0.measure.contains(concept) })
  }

  private func mayCompare(_ first: Quantity, _ second: Quantity) -> Bool {
    switch (first.role, second.role) {
    case (.measure, .measure): true
    case (.condition, .condition):
      measures.thresholds.contains(first.dimension) || measures.triggers.contains(first.dimension)
    // "start at 160" and "treat those with 150 or more": where to begin can be put in both ways.
    case (.condition, .measure), (.measure, .condition):
      isThreshold(first.dimension) && first.isFloor && second.isFloor
    case (.population, .population), (.population, .measure), (.measure, .population):
      first.dimension == .age
    default: false
    }
  }

  /// Whether two thresholds at different points are two rules, whatever part they play.
  func isThreshold(_ dimension: Dimension) -> Bool { measures.thresholds.contains(dimension) }

  /// "Four in five answered" and "one in five unanswered" count the same from its two ends.
  func levelled(
    _ first: Quantity, _ second: Quantity, _ a: Directive, _ b: Directive
  ) -> (Quantity, Quantity) {
    guard first.dimension == .percentage else { return (first, second) }
    func concepts(_ keys: [UInt64]) -> Set<UInt64> { Set(keys.map { lexicon.concept($0) }) }
    if !concepts(first.complements).isDisjoint(with: second.measure) { return (first.complement, second) }
    if !concepts(second.complements).isDisjoint(with: first.measure) { return (first, second.complement) }
    // "left without an answer": the share is of what the other does not count.
    if lacks(a, second) { return (first.complement, second) }
    if lacks(b, first) { return (first, second.complement) }
    let firsts = Set(first.measure.prefix(4))
    let opposes = second.measure.prefix(4).contains { one in firsts.contains { lexicon.areOpposite(one, $0) }
    }
    return opposes ? (first.complement, second) : (first, second)
  }

  /// Whether a directive is about being without what a quantity counts.
  private func lacks(_ directive: Directive, _ quantity: Quantity) -> Bool {
    let lacking = directive.frame.concepts(.rejection)
    return !lacking.isEmpty && quantity.measure.prefix(4).contains { lacking.contains(lexicon.concept($0)) }
  }

  /// A quantity whose equal stands on the other side has been matched.
  private func hasEqual(_ one: Quantity, in other: Directive, besides: Quantity) -> Bool {
    other.quantities.contains {
      $0 != besides && $0.dimension == one.dimension
        && ($0.thing == one.thing || one.dimension == .age) && $0.equals(one)
    }
  }
}

extension Quantity {
  /// The share of the rest of the whole.
  fileprivate var complement: Quantity {
    var rest = self
    rest.lower = upper.map { 100 - $0 }
    rest.upper = lower.map { 100 - $0 }
    rest.excludesLower = excludesUpper
    rest.excludesUpper = excludesLower
    return rest
  }
}
