public import GuidanceRules

/// Says which tags contradict a tag, and by which path, as the comparison of directives would find it.
public struct TagClashes: Sendable {
  private let rules: RuleSet
  private let effects: EffectModel

  /// Over the effects of a rule set.
  public init(_ rules: RuleSet) {
    self.rules = rules
    effects = EffectModel(rules)
  }

  /// Clashes of a tag, those for its want first, in order of the other tags' ids.
  public func clashes(of tag: Int) -> [TagClash] {
    [Polarity.for, .against].flatMap { polarity in
      rules.tags.indices.flatMap { other in
        [Polarity.for, .against].compactMap { clash(tag, polarity, other, $0) }
      }
    }
  }

  private func clash(_ tag: Int, _ polarity: Polarity, _ other: Int, _ otherPolarity: Polarity) -> TagClash? {
    guard let relation = effects.relation(sense(tag, polarity), sense(other, otherPolarity)) else {
      return nil
    }
    return TagClash(
      polarity: polarity, other: other, otherPolarity: otherPolarity, kind: relation.kind,
      severity: relation.severity, steps: relation.steps)
  }

  private func sense(_ number: Int, _ polarity: Polarity) -> TagSense {
    let tag = rules.tags[number]
    return TagSense(
      tag, polarity, inheriting: tag.parent.flatMap { rules.tagNumber($0) }.map { rules.tags[$0] })
  }
}
