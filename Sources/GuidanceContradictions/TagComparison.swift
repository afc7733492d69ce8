import GuidanceDirectives
import GuidanceRules

/// Compares two directives by what their tags want, pay for and need.
struct TagComparison {
  private let rules: RuleSet
  private let effects: EffectModel
  /// Which senses clash at all.
  private let relations: RelationTable

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
        guard
          relations.clash(
            RelationTable.number(of: first.tag, first.polarity),
            RelationTable.number(of: second.tag, second.polarity)),
          let relation = effects.relation(sense(first), sense(second)), holds(relation, a, b),
          isStrong(relation, a, b)
        else {
          continue
        }
        if best.map({ rank($0.relation) < rank(relation) }) ?? true { best = (relation, first, second) }
      }
    }
    guard let best else { return nil }
    return clash(best.relation, best.first, best.second, a, b)
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
