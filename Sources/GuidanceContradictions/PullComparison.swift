import GuidanceDirectives
import GuidanceRules

/// Compares which way two directives pull one thing, without any knowledge of the field: more of it against
/// less, an order against what is paid for, a duty against the means for it.
struct PullComparison {
  /// A clash of the two, or nil.
  func compare(_ a: Directive, _ b: Directive, _ alignment: Alignment) -> Clash? {
    guard a.modality != .undecided, b.modality != .undecided else { return nil }
    return incentive(a, b, .a, alignment) ?? incentive(b, a, .b, alignment) ?? resource(a, b, .a, alignment)
      ?? resource(b, a, .b, alignment) ?? opposition(a, b, alignment)
  }

  /// One settles a payment that follows what the other turns down, or is lost by what it orders.
  private func incentive(
    _ payer: Directive, _ actor: Directive, _ party: Step.Party, _ alignment: Alignment
  ) -> Clash? {
    let payment = payer.frame.pull.payment
    guard payment != 0, settles(payer), actor.frame.pull.payment == 0, directs(actor) else { return nil }
    let other: Step.Party = party == .a ? .b : .a
    let paid = alignment.payment(party) ?? payment
    let moved = direction(actor, alignment, other)
    guard moved == -paid, paid < 0 || isExplicit(actor) else { return nil }
    return clash(
      .payment, .incentive, "paid-against-order", party == .a ? (payer, actor) : (actor, payer), alignment,
      [.pulls(other, moved > 0 ? .up : .down), .settlesPayment(party, paid > 0 ? .up : .down)])
  }

  /// Payment rules state how things are; an order that speaks of charges settles none.
  private func settles(_ directive: Directive) -> Bool {
    [.constitutive, .commitment, .permission].contains(directive.modality)
  }

  /// One takes away means that the other's act needs.
  private func resource(
    _ taker: Directive, _ user: Directive, _ party: Step.Party, _ alignment: Alignment
  ) -> Clash? {
    guard taker.frame.pull.isOfMeans, taker.frame.pull.payment == 0, user.frame.pull.payment == 0,
      taker.frame.pull.movement != 0, direction(taker) < 0, direction(user) > 0, directs(user)
    else { return nil }
    return clash(
      .means, .resource, "means-withdrawn", party == .a ? (taker, user) : (user, taker), alignment,
      [.takesMeans(party)])
  }

  /// The two move one thing in opposite directions.
  private func opposition(_ a: Directive, _ b: Directive, _ alignment: Alignment) -> Clash? {
    let moved = (a.frame.pull.movement != 0 ? 1 : 0) + (b.frame.pull.movement != 0 ? 1 : 0)
    guard moved > 0, alignment.sharesObject, a.frame.pull.payment == 0, b.frame.pull.payment == 0 else {
      return nil
    }
    let first = direction(a, alignment, .a)
    let second = direction(b, alignment, .b)
    guard first != second,
      min(a.strength, b.strength) >= 2, !isCapped(a), !isCapped(b),
      moved == 2 || alignment.sharesDirectObject && isMovedByVerb(a) && isMovedByVerb(b)
    else { return nil }
    return clash(
      moved == 2 ? .opposed : .unspoken, .opposition, "opposite-movements", (a, b), alignment,
      [.pulls(.a, first > 0 ? .up : .down), .pulls(.b, second > 0 ? .up : .down)])
  }

  private func clash(
    _ ground: Evidence.Ground, _ kind: Contradiction.Kind, _ rule: String, _ sides: (Directive, Directive),
    _ alignment: Alignment, _ steps: [Step]
  ) -> Clash? {
    guard alignment.shared > 0 else { return nil }
    let evidence = Evidence(ground, alignment, sides.0, sides.1)
    return Clash(
      kind: kind, severity: ground == .unspoken ? .constraining : .counteracting,
      confidence: Calibration.confidence(evidence), rule: rule, evidence: evidence,
      alignment: alignment, steps: steps)
  }

  /// 1 when a directive pushes what the two share up, -1 when it pushes it down.
  private func direction(
    _ directive: Directive, _ alignment: Alignment? = nil, _ party: Step.Party = .a
  ) -> Int {
    let movement = alignment?.movement(party) ?? directive.frame.pull.movement
    return (movement == 0 ? 1 : movement) * (directive.isNegative ? -1 : 1)
  }

  /// Against an act that takes a thing for granted only a verb counts: "more" and "further" say which they mean.
  private func isMovedByVerb(_ directive: Directive) -> Bool {
    directive.frame.pull.movement == 0 || directive.frame.isMovedByVerb
  }

  /// "no more than nine": an act with an upper limit pushes nothing up.
  private func isCapped(_ directive: Directive) -> Bool {
    directive.frame.pull.movement == 0
      && directive.quantities.contains { $0.role == .measure && $0.isCeiling }
  }

  /// Whether words say which way, and not the act alone.
  private func isExplicit(_ directive: Directive) -> Bool {
    directive.frame.pull.movement != 0 || directive.isNegative
  }

  private func directs(_ directive: Directive) -> Bool { directive.strength >= 2 }
}
