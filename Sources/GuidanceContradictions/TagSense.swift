import GuidanceRules

/// A tag with a polarity, and what it then wants, pays for and needs; names in order.
struct TagSense: Sendable {
  let tag: Tag
  let polarity: Polarity
  let wants: [(String, Direction)]
  let pays: [(String, Direction)]
  let needs: Set<String>

  /// The sense of a tag; against its want everything is the other way round, and nothing is needed.
  init(_ tag: Tag, _ polarity: Polarity, inheriting parent: Tag?) {
    self.tag = tag
    self.polarity = polarity
    let turned = polarity == .against
    let wants = (parent?.wants ?? [:]).merging(tag.wants) { $1 }
    // Who does not save does not thereby want to spend: money is not turned round.
    self.wants = wants.sorted { $0.key < $1.key }
      .filter { !turned || !EffectModel.money.contains($0.key) }
      .map { ($0.key, turned ? $0.value.reversed : $0.value) }
    pays = turned ? [] : tag.pays.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    needs = turned ? [] : Set(tag.needs)
  }
}
