import GuidanceDirectives
import GuidanceRules

extension ValueComparison {
  /// The rule by which two comparable quantities clash or diverge; nil when both can be met alike.
  func rule(_ first: Quantity, _ second: Quantity, _ a: Directive, _ b: Directive) -> String? {
    if first.role == .population || second.role == .population {
      guard a.modality.isNegative == b.modality.isNegative, !first.equals(second) else { return nil }
      return startsApart(first, second) || a.modality.isNegative && endsApart(first, second)
        ? "different-start" : nil
    }
    if first.isRelease || second.isRelease { return released(first, second, a, b) }
    if isBan(first, a) != isBan(second, b) { return ban(first, second, a, b) }
    if isBan(first, a) { return nil }
    if first.role == .condition || second.role == .condition || isThreshold(first.dimension) {
      return threshold(first, second, a, b)
    }
    if !first.meets(second) { return "disjoint-values" }
    if allowsBeyond(first, a, second, b) || allowsBeyond(second, b, first, a) { return "beyond-limit" }
    return first.equals(second) ? nil : "stricter-value"
  }

  /// Whether a quantity stands in a prohibition that does not turn its bound: it says what is forbidden.
  private func isBan(_ quantity: Quantity, _ directive: Directive) -> Bool {
    directive.isNegative && !quantity.isTurned
      && quantity.role == .measure
  }

  /// A ban of some length and leave to act before it is over.
  private func ban(_ first: Quantity, _ second: Quantity, _ a: Directive, _ b: Directive) -> String? {
    guard first.dimension == .duration else { return nil }
    let (ban, leave) = isBan(first, a) ? (first, second) : (second, first)
    guard let length = ban.lower, let start = leave.lower ?? leave.upper, !leave.meets(ban) else {
      return nil
    }
    return length > start ? "disjoint-values" : nil
  }

  /// "Not until it is below 70" shuts out what "once it is below 90" asks for.
  private func released(_ first: Quantity, _ second: Quantity, _ a: Directive, _ b: Directive) -> String? {
    let areAlike = (first.isFloor && second.isFloor) || (first.isCeiling && second.isCeiling)
    guard areAlike, !first.equals(second) else { return nil }
    return "different-threshold"
  }

  /// Two thresholds that point the same way from different points, or values that share nothing.
  private func threshold(_ first: Quantity, _ second: Quantity, _ a: Directive, _ b: Directive) -> String? {
    guard a.modality.isNegative == b.modality.isNegative, !first.equals(second) else { return nil }
    let areAlike =
      (first.isFloor && second.isFloor) || (first.isCeiling && second.isCeiling)
      || (first.isPoint && second.isPoint)
    // A floor says when to begin and a ceiling what to reach: two questions.
    if areAlike { return "different-threshold" }
    let isRange = !first.isFloor && !first.isCeiling || !second.isFloor && !second.isCeiling
    return first.role == second.role && first.role == .measure && isRange && !first.meets(second)
      ? "disjoint-values" : nil
  }

  /// Two bands of age that begin at different points.
  private func startsApart(_ first: Quantity, _ second: Quantity) -> Bool {
    guard let one = first.lower, let other = second.lower else { return false }
    return one != other
  }

  /// What is turned down for all under an age ends at different points.
  private func endsApart(_ first: Quantity, _ second: Quantity) -> Bool {
    guard let one = first.upper, let other = second.upper else { return false }
    return one != other && (first.isCeiling || second.isCeiling)
  }

  /// A permission that reaches beyond what the other leaves open.
  private func allowsBeyond(_ leave: Quantity, _ a: Directive, _ limit: Quantity, _ b: Directive) -> Bool {
    guard a.modality == .permission, b.modality != .permission, limit.isTurned || b.modality.isNegative else {
      return false
    }
    if leave.isCeiling, limit.isCeiling, let reach = leave.upper, let end = limit.upper { return reach > end }
    if leave.isFloor, limit.isFloor, let reach = leave.lower, let end = limit.lower { return reach < end }
    return false
  }
}
