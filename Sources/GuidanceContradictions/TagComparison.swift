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

  /// Memory for as many relations as there are tags to have them.
  var nothingKnown: KnownRelations { KnownRelations(senses: rules.tags.count * 2) }

  /// The gravest and most direct clash of any of their tags, without the steps that lead to it.
  func compare(_ a: Directive, _ b: Directive, _ known: inout KnownRelations) -> Clash? {
    var best: (number: Int, rank: Int, pair: Clash.TagPair)?
    for first in a.tags.indices {
      for second in b.tags.indices {
        guard let number = relation(a.tags[first], b.tags[second], &known) else { continue }
        let rank = rank(known[number].relation)
        guard best.map({ $0.rank < rank }) ?? true, holds(known[number].relation, a, b) else { continue }
        best = (number, rank, Clash.TagPair(first: first, second: second))
      }
    }
    guard let best else { return nil }
    let relation = known[best.number].relation
    return Clash(
      kind: relation.kind, severity: severity(relation, a, b), confidence: relation.isDirect ? 0.85 : 0.65,
      rule: known[best.number].rule, isDirect: relation.isDirect, tags: best.pair, steps: [])
  }

  /// The tags of two directives that clash, and what leads from the one to the other.
  func steps(_ pair: Clash.TagPair, _ a: Directive, _ b: Directive) -> [Step] {
    let (first, second) = (a.tags[pair.first], b.tags[pair.second])
    let tags: [Step] = [
      .tag(.a, id: rules.tags[first.tag].id, polarity: first.polarity, words: first.words),
      .tag(.b, id: rules.tags[second.tag].id, polarity: second.polarity, words: second.words),
    ]
    return tags + (effects.relation(sense(first), sense(second))?.steps ?? [])
  }

  private func relation(_ first: TagHit, _ second: TagHit, _ known: inout KnownRelations) -> Int? {
    let one = RelationTable.number(of: first.tag, first.polarity)
    let other = RelationTable.number(of: second.tag, second.polarity)
    return known.number(one, other) {
      guard relations.clash(one, other), let relation = effects.relation(sense(first), sense(second)) else {
        return nil
      }
      let names = [rules.tags[first.tag].id, rules.tags[second.tag].id].sorted()
      return KnownRelations.Entry(relation: relation, rule: names.joined(separator: "+"))
    }
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
    if let company = relation.company, !a.frame.companies.contains(company),
      !b.frame.companies.contains(company)
    {
      return false
    }
    return isStrong(relation, a, b)
  }

  /// Both must direct; a permission clashes only with what is ordered, and only directly.
  private func isStrong(_ relation: TagRelation, _ a: Directive, _ b: Directive) -> Bool {
    let weaker = min(a.strength, b.strength)
    if weaker >= 3 { return true }
    let isPermission =
      a.strength == weaker && a.modality == .permission || b.strength == weaker && b.modality == .permission
    return isPermission && relation.isDirect && relation.kind == .opposition
      && max(a.strength, b.strength) >= 4
  }

  /// Milder for an exception or a weak side.
  private func severity(_ relation: TagRelation, _ a: Directive, _ b: Directive) -> Severity {
    let isSoft = a.exception != nil || b.exception != nil || min(a.strength, b.strength) <= 2
    return isSoft ? relation.severity.milder : relation.severity
  }
}
