extension RuleSet {
  /// Patterns of tags that can never add anything: another of the same tag and side always finds what they
  /// find, under no more conditions, or a near miss without conditions always cancels it.
  ///
  /// - Parameter isChecked: whether the tags of a file are checked; all by default.
  public func unreachable(where isChecked: (Tag) -> Bool = { _ in true }) -> [RuleError] {
    let reach = PatternReach(self)
    let wordings = Dictionary(grouping: uses.indices.compactMap { wording($0) }, by: \.tag)
    return wordings.keys.sorted().filter { isChecked(tags[$0]) }.flatMap { tag in
      (wordings[tag] ?? []).compactMap { obstacle(to: $0, among: wordings[tag] ?? [], reach) }
    }
  }

  /// A pattern of a tag.
  private struct Wording {
    var pattern: Int
    var tag: Int
    var side: PatternUse.TagSide
    var isFree: Bool
  }

  private func wording(_ pattern: Int) -> Wording? {
    guard case .tag(let tag, let side, let company, let excluded) = uses[pattern] else { return nil }
    return Wording(pattern: pattern, tag: tag, side: side, isFree: company == nil && excluded == nil)
  }

  private func obstacle(to one: Wording, among all: [Wording], _ reach: PatternReach) -> RuleError? {
    for other in all where other.pattern != one.pattern && other.isFree {
      let isRival = other.side == one.side && negated.contains(other.pattern) == negated.contains(one.pattern)
      guard isRival || other.side == .nearMiss, reach.isCovered(one.pattern, by: other.pattern) else {
        continue
      }
      // Of two that find the same, the first stays.
      if isRival, one.pattern < other.pattern, one.isFree, reach.isCovered(other.pattern, by: one.pattern) {
        continue
      }
      let (text, by) = (sources[one.pattern], sources[other.pattern])
      return text.error(
        isRival
          ? .covered(pattern: text.text, by: by.text, line: by.line)
          : .cancelled(pattern: text.text, by: by.text, line: by.line))
    }
    return nil
  }
}
