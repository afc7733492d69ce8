import GuidanceDirectives
import GuidanceIngest
public import GuidanceRules

extension RuleTester {
  /// Patterns of tags that none of the tag's own examples fires.
  ///
  /// A pattern of `patterns` or `against` is fired by an example of `match` or `against` in which it is sound:
  /// it matches in a statement's act, its conditions hold, and no near miss overlaps it. It need not be the
  /// wording that the tag is given for. A near miss is fired by an example of any kind in which it matches; whether
  /// it cancels anything there is told apart (`idleNearMisses`), since many stand guard over wordings to come.
  ///
  /// - Parameter isTested: whether the tags of a file are tested; all by default.
  public mutating func coverage(where isTested: (Tag) -> Bool = { _ in true }) -> RuleTestResult {
    var result = RuleTestResult()
    let patterns = self.patterns
    for (number, tag) in rules.tags.enumerated() where isTested(tag) {
      let fired = fired(by: tag.examples, number)
      for pattern in patterns[number] ?? [] {
        result.count += 1
        guard !fired.contains(pattern) else { continue }
        let source = rules.sources[pattern]
        result.failures.append(source.error(.untested(rule: tag.id, pattern: source.text)))
      }
    }
    return result
  }

  /// Numbers of the patterns of each tag, in file order.
  var patterns: [Int: [Int]] {
    var patterns: [Int: [Int]] = [:]
    for (number, use) in rules.uses.enumerated() {
      if case .tag(let tag, _, _, _) = use { patterns[tag, default: []].append(number) }
    }
    return patterns
  }

  private mutating func fired(by examples: TagExamples, _ tag: Int) -> Set<Int> {
    var fired: Set<Int> = []
    for example in examples.match + examples.against + examples.nearMiss {
      for wording in wordings(of: example.sentence) where wording.tag == tag {
        if wording.side == .nearMiss ? wording.outcome.isMet : wording.outcome.isSound {
          fired.insert(wording.pattern)
        }
      }
    }
    return fired
  }

  private mutating func wordings(of sentence: String) -> [TracedWording] {
    traces(of: sentence).flatMap(\.statements).flatMap(\.wordings)
  }

  /// How a sentence is read by itself.
  mutating func traces(of sentence: String) -> [SentenceTrace] {
    extractor.trace(Document(text: sentence, metadata: Metadata()))
  }
}
