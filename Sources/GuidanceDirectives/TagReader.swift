import GuidanceIngest
import GuidanceRules

/// Gives a directive its tags, each for or against its want.
struct TagReader {
  let rules: RuleSet
  let sentence: Sentence
  let matches: SentenceMatches
  let clauses: Clauses
  let cue: FoundCue

  /// A wording of a tag that was found.
  struct Hit: Equatable {
    var pattern: Int
    var side: PatternUse.TagSide
    var tokens: Range<Int>
    /// Whether the pattern itself asks for a negation.
    var isNegated: Bool

    init(pattern: Int, side: PatternUse.TagSide, tokens: Range<Int>, isNegated: Bool) {
      self.pattern = pattern
      self.side = side
      self.tokens = tokens
      self.isNegated = isNegated
    }

    init(_ wording: TracedWording, isNegated: Bool) {
      self.init(pattern: wording.pattern, side: wording.side, tokens: wording.tokens, isNegated: isNegated)
    }

    /// Whether this wording holds another whole, with more words around it: "lift the cap" and "cap". Of two
    /// that only overlap the one for the tag's want goes first, since it holds a direction.
    func outdoes(_ other: Hit) -> Bool {
      guard side != other.side, tokens.overlaps(other.tokens) else { return false }
      if tokens.count != other.tokens.count, tokens.clamped(to: other.tokens) == other.tokens { return true }
      let isHeld = other.tokens.count != tokens.count && other.tokens.clamped(to: tokens) == tokens
      return side == .for && !isHeld
    }
  }

  /// The tags, in the order of their numbers, each once.
  func read(_ document: Document, _ words: borrowing WordTable) -> [TagHit] {
    guard !matches.of(.tag).isEmpty else { return [] }
    var hits: [Int: [Hit]] = [:]
    for match in matches.of(.tag) {
      guard case .tag(let tag, let side, let company, let excluded) = rules.uses[match.pattern] else {
        continue
      }
      if let company, !matches.meets(company, rules) { continue }
      if let excluded, matches.meets(excluded, rules) { continue }
      hits[tag, default: []].append(
        Hit(
          pattern: match.pattern, side: side, tokens: match.tokens,
          isNegated: rules.asksNegation(match.pattern, sentence.tokens[match.tokens], words)))
    }
    return hits.keys.sorted().compactMap { tag in
      hit(among: hits[tag] ?? []).map { hit in
        TagHit(tag: tag, polarity: polarity(of: hit), words: string(hit.tokens, document))
      }
    }
  }

  /// The leftmost and then longest wording that no near miss overlaps and that is not in a condition. A
  /// wording for the tag's want holds a direction that one against it lacks, and so goes before it unless it is only a part of it.
  func hit(among hits: [Hit]) -> Hit? {
    let sound = sound(among: hits)
    let kept = sound.filter { hit in !sound.contains { $0.outdoes(hit) } }
    return kept.min { ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count) }
  }

  /// Wordings of the statement's act that no near miss overlaps.
  func sound(among hits: [Hit]) -> [Hit] {
    let misses = hits.filter { $0.side == .nearMiss }
    return hits.filter { hit in
      hit.side != .nearMiss && cue.segment.contains(hit.tokens.lowerBound)
        && !misses.contains { $0.tokens.overlaps(hit.tokens) } && isAboutTheAct(hit.tokens)
    }
  }

  func isAboutTheAct(_ tokens: Range<Int>) -> Bool {
    let subordinate = clauses.conditions + clauses.exceptions + clauses.reasons
    return !subordinate.contains { $0.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.upperBound }
  }

  /// Every negation that reaches a wording, and that its pattern does not ask for itself, turns it round.
  private func polarity(of hit: Hit) -> Polarity {
    var polarity: Polarity = hit.side == .for ? .for : .against
    if isNegative, cueReaches(hit) { polarity = polarity.reversed }
    // A wording that holds the refusal itself stands under the negation alone.
    if let refusal = cue.refusal, hit.tokens.contains(refusal) { polarity = polarity.reversed }
    if negators.contains(where: { reaches($0, hit) }) { polarity = polarity.reversed }
    if clauses.rejections.contains(where: {
      $0.lowerBound < hit.tokens.lowerBound && hit.tokens.lowerBound < $0.upperBound
    }) {
      polarity = polarity.reversed
    }
    return polarity
  }

  var isNegative: Bool {
    cue.modality == .prohibition || cue.modality == .recommendationAgainst
      || cue.modality == .commitment && cue.deniesDuty
  }

  /// Whether a wording lies in what a negative cue forbids and has not counted the negation already.
  private func cueReaches(_ hit: Hit) -> Bool {
    if hit.isNegated, hit.tokens.overlaps(cue.negation) { return false }
    if hit.side == .for, isLimit(hit.tokens) { return false }
    return cue.form == .closing || cue.predicate.overlaps(hit.tokens) || cue.subject.overlaps(hit.tokens)
  }

  /// "must not spend beyond the capital envelope", "must not pay an agency more than the cap": what stands with
  /// a bound is not what is forbidden.
  private func isLimit(_ hit: Range<Int>) -> Bool {
    matches.of(.limit).contains { match in
      match.tokens.lowerBound < hit.upperBound
        && hit.lowerBound - match.tokens.upperBound <= 4
    }
  }

  /// Tokens of negations that are not the cue's, "no more than" and "not only" left out.
  private var negators: [Int] {
    let bounds = matches.of(.bound).map(\.tokens)
    return matches.of(.negation).compactMap { match in
      guard
        !bounds.contains(where: { $0.overlaps(match.tokens) }),
        !cue.negation.overlaps(match.tokens), !cue.tokens.overlaps(match.tokens),
        !isJoined(match.tokens.upperBound)
      else { return nil }
      return match.tokens.lowerBound
    }
  }

  /// "stop or reduce": a verb joined to the next turns nothing round by itself.
  private func isJoined(_ next: Int) -> Bool {
    matches.opens(.conjunction, at: next)
  }

  /// A negation reaches a wording from at most four words before it, or from inside it.
  private func reaches(_ negator: Int, _ hit: Hit) -> Bool {
    if hit.tokens.contains(negator) { return !hit.isNegated && !isVerb(negator) }
    guard negator < hit.tokens.lowerBound, hit.tokens.lowerBound - negator <= 5 else { return false }
    return !(negator + 1...hit.tokens.lowerBound).contains {
      !sentence.tokens[$0].before.isDisjoint(with: [.comma, .colon, .dash])
    }
  }

  /// Verbs such as "stop" turn what follows them, but count as part of a wording that holds them.
  private func isVerb(_ negator: Int) -> Bool {
    matches.opens(.cessation, at: negator)
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
