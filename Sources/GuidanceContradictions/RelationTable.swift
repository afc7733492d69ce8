package import GuidanceRules

/// Which tag senses clash, worked out once for all tags of a rule set.
package struct RelationTable: Sendable {
  private let clashing: [[Int]]

  /// Tries every pair of senses: O(tags² · edges²), some ten thousand small steps.
  init(_ rules: RuleSet, _ effects: EffectModel) {
    let senses = rules.tags.flatMap { tag in
      let parent = tag.parent.flatMap { rules.tagNumber($0) }.map { rules.tags[$0] }
      return [TagSense(tag, .for, inheriting: parent), TagSense(tag, .against, inheriting: parent)]
    }
    clashing = senses.indices.map { a in
      senses.indices.filter { b in effects.relation(senses[a], senses[b]) != nil }
    }
  }

  /// Number of a tag with a polarity.
  package static func number(of tag: Int, _ polarity: Polarity) -> Int {
    tag * 2 + (polarity == .for ? 0 : 1)
  }

  /// Senses that clash with a sense.
  func senses(against sense: Int) -> [Int] { clashing[sense] }
}
