import GuidanceIngest
import GuidanceRules

/// Gives a directive its tags, each for or against its want.
struct TagReader {
  let rules: RuleSet
  let sentence: Sentence
  let matches: [PatternMatch]
  let clauses: Clauses
  let cue: FoundCue

  /// A wording of a tag that was found.
  private struct Hit {
    var side: PatternUse.TagSide
    var tokens: Range<Int>
  }

  /// The tags, in the order of their numbers, each once.
  func read(_ document: Document) -> [TagHit] {
    let companies = self.companies
    var hits: [Int: [Hit]] = [:]
    for match in matches {
      guard case .tag(let tag, let side, let company, let excluded) = rules.uses[match.pattern] else { continue }
      if let company, !companies.contains(company) { continue }
      if let excluded, companies.contains(excluded) { continue }
      hits[tag, default: []].append(Hit(side: side, tokens: match.tokens))
    }
    return hits.keys.sorted().compactMap { tag in
      hit(among: hits[tag] ?? []).map { hit in
        TagHit(tag: tag, polarity: polarity(of: hit), words: string(hit.tokens, document))
      }
    }
  }

  /// Companies of words that stand in the sentence.
  var companies: Set<Int> {
    var found: Set<Int> = []
    for match in matches {
      if case .company(let number) = rules.uses[match.pattern] { found.insert(number) }
    }
    return found
  }

  /// The leftmost and then longest wording that no near miss overlaps and that is not in a condition.
  private func hit(among hits: [Hit]) -> Hit? {
    let misses = hits.filter { $0.side == .nearMiss }
    return hits.filter { hit in
      hit.side != .nearMiss && !misses.contains { $0.tokens.overlaps(hit.tokens) } && isAboutTheAct(hit.tokens)
    }.min { ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count) }
  }

  private func isAboutTheAct(_ tokens: Range<Int>) -> Bool {
    let subordinate = clauses.conditions + clauses.exceptions + clauses.reasons
    return !subordinate.contains { $0.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.upperBound }
  }

  /// A negative modality turns what stands in its predicate; "rather than" turns what follows it.
  private func polarity(of hit: Hit) -> Polarity {
    var polarity: Polarity = hit.side == .for ? .for : .against
    if isNegative, touchesAct(hit.tokens) { polarity = polarity.reversed }
    if clauses.rejections.contains(where: { $0.lowerBound < hit.tokens.lowerBound && hit.tokens.lowerBound < $0.upperBound }) {
      polarity = polarity.reversed
    }
    return polarity
  }

  private var isNegative: Bool {
    cue.modality == .prohibition || cue.modality == .recommendationAgainst
  }

  /// Whether a wording lies in what is forbidden; one that holds the negation itself has it counted already.
  private func touchesAct(_ tokens: Range<Int>) -> Bool {
    guard !(tokens.lowerBound <= cue.tokens.lowerBound && cue.tokens.upperBound <= tokens.upperBound && !cue.tokens.isEmpty)
    else { return false }
    return cue.form == .closing || cue.predicate.overlaps(tokens) || cue.subject.overlaps(tokens)
  }

  private func string(_ tokens: Range<Int>, _ document: Document) -> String {
    let first = sentence.tokens[tokens.lowerBound]
    let last = sentence.tokens[tokens.upperBound - 1]
    guard first.start < last.end else { return "" }
    if tokens.lowerBound < sentence.ownStart, tokens.upperBound > sentence.ownStart {
      let stemEnd = sentence.tokens[sentence.ownStart - 1].end
      return document.string(Int(first.start)..<Int(stemEnd)) + " "
        + document.string(Int(sentence.tokens[sentence.ownStart].start)..<Int(last.end))
    }
    return document.string(Int(first.start)..<Int(last.end))
  }
}
