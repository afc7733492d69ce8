import GuidanceContradictions
public import GuidanceRules

/// Shows a tag to people: definition, effects, patterns, and what it contradicts by which path.
public struct TagReporter {
  private let rules: RuleSet
  private let clashes: TagClashes

  /// A reporter over a rule set.
  public init(_ rules: RuleSet) {
    self.rules = rules
    clashes = TagClashes(rules)
  }

  /// All tags, a line each.
  public func list() -> String {
    let width = rules.tags.map(\.id.count).max() ?? 0
    let field = rules.tags.map(\.family.count).max() ?? 0
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    return rules.tags.map { tag in
      "\(padded(tag.id, width))  \(padded(tag.family, field))  \(tag.definition)\n"
    }.joined()
  }

  /// One tag, by its number.
  public func text(_ number: Int) -> String {
    let tag = rules.tags[number]
    var lines = ["\(tag.id) (\(tag.family), \(tag.stance.rawValue))", "  \(tag.definition)", "  \(tag.file)"]
    if let parent = tag.parent { lines.append("  is a kind of \(parent)") }
    lines += Wording.effects(of: tag, rules).map { "  " + $0 }
    for (title, side) in [("patterns", .for), ("against", .against), ("near misses", .nearMiss)]
      as [(String, PatternUse.TagSide)]
    {
      let patterns = self.patterns(of: number, side)
      if !patterns.isEmpty { lines += ["", title] + patterns.map { "  " + $0 } }
    }
    let own = clashes.clashes(of: number)
    for (title, polarity) in [("contradicts", .for), ("turned down, contradicts", .against)]
      as [(String, Polarity)]
    {
      let found = own.filter { $0.polarity == polarity }
      if !found.isEmpty { lines += ["", title] + found.flatMap { self.lines($0, of: tag) } }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func patterns(of tag: Int, _ side: PatternUse.TagSide) -> [String] {
    rules.uses.indices.compactMap { pattern in
      guard case .tag(tag, side, let company, let excluded) = rules.uses[pattern] else { return nil }
      return rules.sources[pattern].text + condition(" with ", company) + condition(" unless ", excluded)
    }
  }

  private func condition(_ word: String, _ company: Int?) -> String {
    guard let company else { return "" }
    let wordings = rules.companies[company].map { rules.sources[Int($0)].text }
    return word + "[" + wordings.joined(separator: ", ") + "]"
  }

  private func lines(_ clash: TagClash, of tag: Tag) -> [String] {
    let other = rules.tags[clash.other]
    let name = other.id + (clash.otherPolarity == .against ? " (against)" : "")
    let path = clash.steps.compactMap { Wording.effect($0, a: tag.id, b: other.id, rules) }
    return ["  \(name)  \(clash.severity.rawValue) \(clash.kind.rawValue)"] + path.map { "    - " + $0 }
  }
}
