import GuidanceDirectives
import GuidanceRules
import Synchronization

/// Compares two directives by what their tags want, pay for and need.
struct TagComparison {
  private let rules: RuleSet
  private let effects: EffectModel
  /// Which senses clash at all.
  private let relations: RelationTable
  private let known = KnownRelations()

  init(_ rules: RuleSet, _ relations: RelationTable) {
    self.rules = rules
    self.relations = relations
    effects = EffectModel(rules)
  }

  /// The gravest and most direct clash of any of their tags.
  func compare(_ a: Directive, _ b: Directive) -> Clash? {
    var best: (relation: TagRelation, first: TagHit, second: TagHit)?
    for first in a.tags {
      for second in b.tags {
        guard let relation = relation(first, second), holds(relation, a, b), isStrong(relation, a, b) else {
          continue
        }
        if best.map({ rank($0.relation) < rank(relation) }) ?? true { best = (relation, first, second) }
      }
    }
    guard let best else { return nil }
    return clash(best.relation, best.first, best.second, a, b)
  }

  private func relation(_ first: TagHit, _ second: TagHit) -> TagRelation? {
    let pair = KnownRelations.Pair(
      first: RelationTable.number(of: first.tag, first.polarity),
      second: RelationTable.number(of: second.tag, second.polarity))
    guard relations.clash(pair.first, pair.second) else { return nil }
    return known.relation(of: pair) { effects.relation(sense(first), sense(second)) }
  }

  private func sense(_ hit: TagHit) -> TagSense {
    let tag = rules.tags[hit.tag]
    let parent = tag.parent.flatMap { rules.tagNumber($0) }.map { rules.tags[$0] }
    return TagSense(tag, hit.polarity, inheriting: parent)
  }

  private func rank(_ relation: TagRelation) -> Int {
    relation.severity.degree * 2 + (relation.isDirect ? 1 : 0)
  }

  private func holds(_ relation: TagRelation, _ a: Directive, _ b: Directive) -> Bool {
    guard let company = relation.company else { return true }
    return a.frame.companies.contains(company) || b.frame.companies.contains(company)
  }

  /// Both must direct; a permission clashes only with what is ordered, and only directly.
  private func isStrong(_ relation: TagRelation, _ a: Directive, _ b: Directive) -> Bool {
    let weaker = min(a.strength, b.strength)
    if weaker >= 3 { return true }
    let isPermission = [a, b].contains { $0.strength == weaker && $0.modality == .permission }
    return isPermission && relation.isDirect && relation.kind == .opposition
      && max(a.strength, b.strength) >= 4
  }

  private func clash(
    _ relation: TagRelation, _ first: TagHit, _ second: TagHit, _ a: Directive, _ b: Directive
  ) -> Clash {
    let names = [rules.tags[first.tag].id, rules.tags[second.tag].id].sorted()
    let tags: [Step] = [
      .tag(.a, id: rules.tags[first.tag].id, polarity: first.polarity, words: first.words),
      .tag(.b, id: rules.tags[second.tag].id, polarity: second.polarity, words: second.words),
    ]
    return Clash(
      kind: relation.kind, severity: severity(relation, a, b), confidence: relation.isDirect ? 0.85 : 0.65,
      rule: names.joined(separator: "+"), isDirect: relation.isDirect, steps: tags + relation.steps)
  }

  /// Milder for an exception or a weak side.
  private func severity(_ relation: TagRelation, _ a: Directive, _ b: Directive) -> Severity {
    let isSoft = a.exception != nil || b.exception != nil || min(a.strength, b.strength) <= 2
    return isSoft ? relation.severity.milder : relation.severity
  }
}

/// The relations of the pairs of senses met so far: a few hundred pairs of them stand behind all pairs of directives.
private final class KnownRelations: Sendable {
  /// Two senses by number, in the order of the sides.
  struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private let relations = Mutex<[Pair: TagRelation?]>([:])

  /// The relation of two senses, worked out when they first meet.
  func relation(of pair: Pair, _ derive: () -> TagRelation?) -> TagRelation? {
    if let relation = relations.withLock({ $0[pair] }) { return relation }
    let relation = derive()
    relations.withLock { $0[pair] = .some(relation) }
    return relation
  }
}
