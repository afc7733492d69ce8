import GuidanceDirectives
import GuidanceRules

/// Compares two directives by what they say must be done: the same act under modalities that exclude each
/// other, or opposite acts on the same object.
struct ActComparison {
  private let lexicon: Lexicon
  private let weights: WordWeights

  /// A comparison over a lexicon of opposites and the weights of words.
  init(_ lexicon: Lexicon, _ weights: WordWeights = WordWeights([])) {
    self.lexicon = lexicon
    self.weights = weights
  }

  /// Share of words in common from which two texts are taken to speak of the same act.
  private static let sameAct = 0.6

  /// A clash of the two, or nil.
  func compare(_ a: Directive, _ b: Directive) -> Clash? {
    let likeness = likeness(a, b)
    if let pair = opposites(a, b) {
      guard isNegative(a) == isNegative(b), directs(a), directs(b),
        restLikeness(a, b, without: pair) >= Self.sameAct
      else { return nil }
      return Clash(
        kind: .deontic, severity: severity(a, b), confidence: 0.6 + 0.3 * likeness, rule: "opposite-acts",
        steps: [.sameAct(likeness), .opposites(a.text, b.text)])
    }
    guard likeness >= Self.sameAct, hasSameFigures(a, b) else { return nil }
    if isNegative(a) != isNegative(b), a.modality != .constitutive, b.modality != .constitutive {
      return Clash(
        kind: .deontic, severity: severity(a, b), confidence: 0.4 + 0.5 * likeness, rule: "opposite-modality",
        steps: [.sameAct(likeness), .modalities(a.modality, b.modality)])
    }
    guard likeness >= Self.alike, let rule = weaker(a, b) else { return nil }
    return Clash(
      kind: .deontic, severity: .constraining, confidence: 0.3 + 0.5 * likeness, rule: rule,
      steps: [.sameAct(likeness), .modalities(a.modality, b.modality)])
  }

  /// Share of words from which a duty and a choice, or a duty and one under a condition, are compared.
  private static let alike = 0.8

  /// One makes a duty of what the other leaves open, or holds always what the other holds only sometimes.
  private func weaker(_ a: Directive, _ b: Directive) -> String? {
    let modalities = Set([a.modality, b.modality])
    if modalities == [.obligation, .permission], !isNegative(a), !isNegative(b) { return "duty-or-choice" }
    let isOrder = a.modality == b.modality && a.modality == .obligation
    return isOrder && a.frame.isRestricted != b.frame.isRestricted ? "always-or-only-if" : nil
  }

  /// Figures that both name must be the same, or they speak of different cases.
  private func hasSameFigures(_ a: Directive, _ b: Directive) -> Bool {
    let first = a.frame.figures
    let second = b.frame.figures
    return first.isEmpty || second.isEmpty || first.isSubset(of: second) || second.isSubset(of: first)
  }

  /// Words in common, weighed by rarity: the mean of their share in both acts and in the shorter one.
  func likeness(_ a: Directive, _ b: Directive) -> Double {
    let first = a.frame.act.union(a.frame.subject)
    let second = b.frame.act.union(b.frame.subject)
    if first.count == 1, first == second { return a.bearer.kinds.isEmpty || b.bearer.kinds.isEmpty ? 0 : 1 }
    guard first.count > 1, second.count > 1 else { return 0 }
    let shared = first.intersection(second)
    guard shared.count >= 2 else { return 0 }
    let common = weights.sum(shared)
    return 0.5 * common / weights.sum(first.union(second))
      + 0.5 * common / min(weights.sum(first), weights.sum(second))
  }

  /// Whether the directive turns its act down; a negated act under a negative modality is an order.
  private func isNegative(_ directive: Directive) -> Bool {
    let isTurnedDown = directive.modality == .prohibition || directive.modality == .recommendationAgainst
    return isTurnedDown != directive.frame.isActNegated
  }

  private func directs(_ directive: Directive) -> Bool {
    directive.modality != .constitutive && directive.modality != .permission
  }

  /// A word of each act that is declared the other's opposite.
  private func opposites(_ a: Directive, _ b: Directive) -> (UInt64, UInt64)? {
    for left in a.frame.act.subtracting(b.frame.act).sorted() {
      for right in b.frame.act.subtracting(a.frame.act).sorted()
      where lexicon.areOpposite(left, right) || lexicon.areExclusive(left, right) {
        return (left, right)
      }
    }
    return nil
  }

  private func restLikeness(_ a: Directive, _ b: Directive, without pair: (UInt64, UInt64)) -> Double {
    var first = a
    var second = b
    first.frame.act.remove(pair.0)
    second.frame.act.remove(pair.1)
    return likeness(first, second)
  }

  private func severity(_ a: Directive, _ b: Directive) -> Severity {
    if a.modality == .permission || b.modality == .permission { return .constraining }
    return min(a.strength, b.strength) >= 4 ? .cancelling : .counteracting
  }
}
