import GuidanceRules

/// Derives which tags clash from what they want, pay for and need.
///
/// Variables move each other along signed edges, at most two, each in the direction it is declared for.
/// Money is never a side effect: nearly every requirement costs something.
struct EffectModel: Sendable {
  private let rules: RuleSet
  private let compatible: Set<Pair>

  /// Two tags in either order.
  private struct Pair: Hashable {
    var low: String
    var high: String
    init(_ a: String, _ b: String) { (low, high) = a < b ? (a, b) : (b, a) }
  }

  /// A movement and the path that led to it.
  private struct Movement {
    var variable: String
    var direction: Direction
    var steps: [Step]
  }

  /// Variables that no side effect reaches.
  static let money: Set<String> = ["cost", "spend"]

  /// A model of a rule set.
  init(_ rules: RuleSet) {
    self.rules = rules
    compatible = Set(rules.compatible.map { Pair($0.a, $0.b) })
  }

  /// The clash of tag `a` on one side with tag `b` on the other; the graver and more direct comes first.
  func relation(_ a: TagSense, _ b: TagSense) -> TagRelation? {
    if let declared = declared(a, b) { return declared }
    guard !compatible.contains(Pair(a.tag.id, b.tag.id)) else { return nil }
    return goal(a, b) ?? incentive(a, b, .a) ?? incentive(b, a, .b) ?? resource(a, b, .a) ?? resource(
      b, a, .b)
      ?? sideEffect(a, b, .a) ?? sideEffect(b, a, .b)
  }

  private func declared(_ a: TagSense, _ b: TagSense) -> TagRelation? {
    guard a.polarity == .for, b.polarity == .for else { return nil }
    for rule in rules.oppositions
    where (rule.a, rule.b) == (a.tag.id, b.tag.id) || (rule.a, rule.b) == (b.tag.id, a.tag.id) {
      guard let kind = Contradiction.Kind(rawValue: rule.kind),
        let severity = Severity(rawValue: rule.severity)
      else { continue }
      return TagRelation(
        kind: kind, severity: severity, isDirect: true, steps: [.declared(why: rule.why)],
        company: rule.company)
    }
    return nil
  }

  /// Both want the same variable, in opposite directions.
  private func goal(_ a: TagSense, _ b: TagSense) -> TagRelation? {
    for (variable, direction) in a.wants
    where b.wants.contains(where: { $0 == (variable, direction.reversed) }) {
      let steps: [Step] = [
        .wants(.a, variable: variable, direction), .wants(.b, variable: variable, direction.reversed),
      ]
      return TagRelation(
        kind: .opposition, severity: .counteracting, isDirect: true, steps: steps, company: nil)
    }
    return nil
  }

  /// What one directs has a consequence that the other wants the opposite of.
  private func sideEffect(_ actor: TagSense, _ other: TagSense, _ party: Step.Party) -> TagRelation? {
    for movement in consequences(of: actor, party) where !EffectModel.money.contains(movement.variable) {
      guard other.wants.contains(where: { $0 == (movement.variable, movement.direction.reversed) }) else {
        continue
      }
      let want = Step.wants(party == .a ? .b : .a, variable: movement.variable, movement.direction.reversed)
      return TagRelation(
        kind: .opposition, severity: .constraining, isDirect: false, steps: movement.steps + [want],
        company: nil)
    }
    return nil
  }

  /// One directs a move that the other pays against.
  private func incentive(_ actor: TagSense, _ payer: TagSense, _ party: Step.Party) -> TagRelation? {
    let moves = wishes(of: actor, party) + consequences(of: actor, party)
    for movement in moves {
      guard payer.pays.contains(where: { $0 == (movement.variable, movement.direction.reversed) }) else {
        continue
      }
      let pays = Step.pays(party == .a ? .b : .a, variable: movement.variable, movement.direction.reversed)
      return TagRelation(
        kind: .incentive, severity: .counteracting, isDirect: movement.steps.count == 1,
        steps: movement.steps + [pays], company: nil)
    }
    return nil
  }

  /// One uses what the other takes away.
  private func resource(_ user: TagSense, _ taker: TagSense, _ party: Step.Party) -> TagRelation? {
    let takerParty: Step.Party = party == .a ? .b : .a
    let moves = wishes(of: taker, takerParty) + consequences(of: taker, takerParty)
    for movement in moves where movement.direction == .down && user.needs.contains(movement.variable) {
      return TagRelation(
        kind: .resource, severity: .counteracting, isDirect: movement.steps.count == 1,
        steps: [.needs(party, variable: movement.variable)] + movement.steps, company: nil)
    }
    return nil
  }

  private func wishes(of sense: TagSense, _ party: Step.Party) -> [Movement] {
    sense.wants.map {
      Movement(variable: $0.0, direction: $0.1, steps: [.wants(party, variable: $0.0, $0.1)])
    }
  }

  /// What follows from a tag's wants over one or two edges, in the order of the edges.
  private func consequences(of sense: TagSense, _ party: Step.Party) -> [Movement] {
    var found: [Movement] = []
    var front = wishes(of: sense, party)
    for _ in 1...2 {
      var next: [Movement] = []
      for movement in front {
        for edge in rules.edges where edge.from == movement.variable {
          if let when = edge.when, when != movement.direction { continue }
          let direction = edge.isSame ? movement.direction : movement.direction.reversed
          let step = Step.moves(party, from: edge.from, movement.direction, to: edge.to, direction)
          next.append(Movement(variable: edge.to, direction: direction, steps: movement.steps + [step]))
        }
      }
      found += next
      front = next
    }
    return found
  }
}
