import GuidanceDirectives
import GuidanceRules

/// Compares two directives by what they say must be done: the same act under modalities that exclude each
/// other, opposite acts on the same object, or acts of which only one can be the outcome.
struct ActComparison {
  private let scale: WordScale
  /// Clashes that cannot be as sure as this are not looked into, 0 to 1.
  private let minConfidence: Double

  /// A comparison over a lexicon of opposites and the weights of words.
  init(_ lexicon: Lexicon, _ weights: WordWeights = WordWeights([]), minConfidence: Double = 0) {
    scale = WordScale(lexicon, weights)
    self.minConfidence = minConfidence
  }

  /// The words of two directives side by side.
  func alignment(_ a: Directive, _ b: Directive) -> Alignment { Alignment(a, b, scale) }

  /// A clash of the two, or nil.
  func compare(_ a: Directive, _ b: Directive, _ alignment: Alignment) -> Clash? {
    guard a.modality != .constitutive, b.modality != .constitutive, hasSameFigures(a, b),
      directs(a) || directs(b)
    else { return nil }
    if a.modality == .undecided || b.modality == .undecided { return undecided(a, b, alignment) }
    let turns = alignment.opposite.count % 2 == 1
    // "must not begin before 9" and "must begin at 10": the negation belongs to the figure.
    guard !a.quantities.contains(where: \.isTurned), !b.quantities.contains(where: \.isTurned) else {
      return nil
    }
    let differs = a.isNegative != b.isNegative
    // "must not work on Sundays" and "may work on Saturdays" are two cases.
    if differs, !turns, alignment.exclusive.contains(where: { $0.left.slot == $0.right.slot }) { return nil }
    if differs, !turns, isLessened(a, b, alignment) { return nil }
    if differs != turns {
      // Opposite acts clash where they are done to one thing.
      if !alignment.sharesObject, turns || alignment.differences > 0 { return nil }
      return turns
        ? clash(.opposite, "opposite-acts", [], a, b, alignment)
        : clash(.modality, "opposite-modality", [.modalities(a.modality, b.modality)], a, b, alignment)
    }
    if demands(a, of: b) || demands(b, of: a) {
      return clash(.modality, "opposite-modality", [.modalities(a.modality, b.modality)], a, b, alignment)
    }
    guard !differs, !turns else { return nil }
    if !alignment.exclusive.isEmpty, directs(a), directs(b), a.quantities.isEmpty || b.quantities.isEmpty {
      return clash(.exclusive, "exclusive-outcomes", [], a, b, alignment)
    }
    if isOrderReversed(a, b) {
      return clash(.order, "reversed-order", [.reversed], a, b, alignment)
    }
    if alignment.names.count == 1, directs(a), directs(b), alignment.verbs > 0 {
      return clash(.name, "exclusive-outcomes", [], a, b, alignment)
    }
    guard let rule = weaker(a, b) else { return nil }
    return clash(.weaker, rule, [.weaker(a.modality, b.modality)], a, b, alignment)
  }

  /// One decides what the other finds too little evidence for.
  private func undecided(_ a: Directive, _ b: Directive, _ alignment: Alignment) -> Clash? {
    guard a.modality != b.modality, directs(a) || directs(b), alignment.sharesObject, alignment.direct >= 0.6,
      alignment.reach >= 0.6
    else { return nil }
    return clash(.weaker, "undecided", [.weaker(a.modality, b.modality)], a, b, alignment)
  }

  /// "must not use" and "should use less" pull the same way.
  private func isLessened(_ a: Directive, _ b: Directive, _ alignment: Alignment) -> Bool {
    let (asked, refused): (Step.Party, Step.Party) = a.isNegative ? (.b, .a) : (.a, .b)
    return !(a.isNegative ? b : a).frame.isMovedByVerb
      && alignment.movement(asked) == -1 && alignment.movement(refused) == nil
  }

  private func clash(
    _ ground: Evidence.Ground, _ rule: String, _ steps: [Step], _ a: Directive, _ b: Directive,
    _ alignment: Alignment
  ) -> Clash? {
    guard Calibration.bound(ground, alignment, a, b) >= minConfidence else { return nil }
    let evidence = Evidence(ground, alignment, a, b)
    return Clash(
      kind: .deontic, severity: ground == .weaker ? .constraining : severity(a, b),
      confidence: Calibration.confidence(evidence), rule: rule, evidence: evidence,
      alignment: alignment, steps: steps)
  }

  /// One allows nothing without what the other does away with.
  private func demands(_ asking: Directive, of other: Directive) -> Bool {
    let demanded = asking.frame.demanded
    guard !demanded.isEmpty, other.frame.isActNegated, !other.modality.isNegative else { return false }
    return demanded.intersection(other.frame.core).count * 2 >= demanded.count
  }

  /// One makes a duty of what the other leaves open, or holds always what the other holds only sometimes.
  private func weaker(_ a: Directive, _ b: Directive) -> String? {
    let isDutyOrChoice =
      a.modality == .obligation && b.modality == .permission
      || a.modality == .permission && b.modality == .obligation
    if isDutyOrChoice, !a.isNegative, !b.isNegative { return "duty-or-choice" }
    return directs(a) && directs(b) && a.frame.isRestricted != b.frame.isRestricted
      ? "always-or-only-if" : nil
  }

  /// "register before you trade" against "trade before you register": each act stands in the other's time
  /// clause.
  private func isOrderReversed(_ a: Directive, _ b: Directive) -> Bool {
    guard a.frame.isTimed, b.frame.isTimed else { return false }
    func meets(_ act: Directive, _ clause: Directive) -> Bool {
      let words = clause.frame.concepts(.condition)
      return act.frame.verb.map(words.contains) ?? false
    }
    return meets(a, b) && meets(b, a)
  }

  /// Figures that both name must be the same, or they speak of different cases.
  private func hasSameFigures(_ a: Directive, _ b: Directive) -> Bool {
    let first = a.frame.figures
    let second = b.frame.figures
    return first.isEmpty || second.isEmpty || first.isSubset(of: second) || second.isSubset(of: first)
  }

  private func directs(_ directive: Directive) -> Bool {
    switch directive.modality {
    case .constitutive, .permission, .undecided: false
    default: true
    }
  }

  private func severity(_ a: Directive, _ b: Directive) -> Severity {
    if a.modality == .permission || b.modality == .permission { return .constraining }
    return min(a.strength, b.strength) >= 4 ? .cancelling : .counteracting
  }
}

extension Directive {
  /// Whether it turns its act down; a negated act under a negative modality is an order.
  var isNegative: Bool { modality.isNegative != frame.isActNegated }
}
