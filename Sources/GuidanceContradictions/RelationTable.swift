package import GuidanceRules

/// Which tag senses clash, worked out once for all tags of a rule set.
package struct RelationTable: Sendable {
  private let clashing: [[Int]]

  /// Tries every pair of senses by their reach: O(tags² · variables), a few words for each pair.
  init(_ rules: RuleSet) {
    let numbers = TagReach.Numbers(rules)
    let reaches = rules.tags.flatMap { tag in
      let parent = tag.parent.flatMap { rules.tagNumber($0) }.map { rules.tags[$0] }
      return [Polarity.for, .against].map { TagReach(TagSense(tag, $0, inheriting: parent), numbers) }
    }
    let compatible = Set(rules.compatible.compactMap { Pair($0.a, $0.b, rules) })
    let opposed = Set(rules.oppositions.compactMap { Pair($0.a, $0.b, rules) })
    clashing = reaches.indices.map { a in
      reaches.indices.filter { b in
        let pair = Pair(a / 2, b / 2)
        if a % 2 == 0, b % 2 == 0, opposed.contains(pair) { return true }
        return reaches[a].clashes(with: reaches[b]) && !compatible.contains(pair)
      }
    }
  }

  /// Two tags in either order.
  private struct Pair: Hashable {
    var low: Int
    var high: Int

    init(_ a: Int, _ b: Int) { (low, high) = (min(a, b), max(a, b)) }

    init?(_ a: String, _ b: String, _ rules: RuleSet) {
      guard let a = rules.tagNumber(a), let b = rules.tagNumber(b) else { return nil }
      self.init(a, b)
    }
  }

  /// Number of a tag with a polarity.
  package static func number(of tag: Int, _ polarity: Polarity) -> Int {
    tag * 2 + (polarity == .for ? 0 : 1)
  }

  /// Whether two senses clash.
  func clash(_ sense: Int, _ other: Int) -> Bool { clashing[sense].contains(other) }

  /// Senses that clash with a sense.
  func senses(against sense: Int) -> [Int] { clashing[sense] }
}
