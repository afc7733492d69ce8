import GuidanceDirectives
import GuidanceRules

/// Compares two directives by what they say must be done: the same act under modalities that exclude each
/// other, or opposite acts on the same object.
struct ActComparison {
  private let lexicon: Lexicon

  /// A comparison over a lexicon of opposites.
  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Share of words in common from which two texts are taken to speak of the same act.
  private static let sameAct = 0.6

  /// A clash of the two, or nil.
  func compare(_ a: Directive, _ b: Directive) -> Clash? {
    let likeness = likeness(a, b)
    if let pair = opposites(a, b) {
      guard !excludes(a.modality, b.modality), directs(a), directs(b),
        restLikeness(a, b, without: pair) >= Self.sameAct
      else { return nil }
      return Clash(
        kind: .deontic, severity: severity(a, b), confidence: 0.6 + 0.3 * likeness, rule: "opposite-acts",
        steps: [.sameAct(likeness), .opposites(a.text, b.text)])
    }
    guard likeness >= Self.sameAct, excludes(a.modality, b.modality) else { return nil }
    return Clash(
      kind: .deontic, severity: severity(a, b), confidence: 0.4 + 0.5 * likeness, rule: "opposite-modality",
      steps: [.sameAct(likeness), .modalities(a.modality, b.modality)])
  }

  /// Words in common as a share of all words of both acts (Jaccard); 0 when either has fewer than two.
  func likeness(_ a: Directive, _ b: Directive) -> Double {
    let first = a.frame.act.union(a.frame.subject)
    let second = b.frame.act.union(b.frame.subject)
    if first.count == 1, first == second { return a.bearer.kinds.isEmpty || b.bearer.kinds.isEmpty ? 0 : 1 }
    guard first.count > 1, second.count > 1 else { return 0 }
    let shared = first.intersection(second).count
    let smaller = min(first.count, second.count)
    guard shared >= 2 else { return 0 }
    let union = first.count + second.count - shared
    return 0.5 * Double(shared) / Double(union) + 0.5 * Double(shared) / Double(smaller)
  }

  /// Whether no one can follow both modalities for one act.
  private func excludes(_ a: Modality, _ b: Modality) -> Bool {
    isNegative(a) != isNegative(b) && a != .constitutive && b != .constitutive
  }

  private func isNegative(_ modality: Modality) -> Bool {
    modality == .prohibition || modality == .recommendationAgainst
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
