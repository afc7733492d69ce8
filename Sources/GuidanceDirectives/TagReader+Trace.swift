import GuidanceRules

extension TagReader {
  /// Every wording of a tag that matched, in order, and what became of it.
  func trace(_ words: borrowing WordTable) -> [TracedWording] {
    var found: [TracedWording] = []
    for match in matches.of(.tag) {
      guard case .tag(let tag, let side, let company, let excluded) = rules.uses[match.pattern] else {
        continue
      }
      var outcome = TracedWording.Outcome.follows
      if let company, !matches.meets(company, rules) { outcome = .lacksCompany }
      if let excluded, matches.meets(excluded, rules) { outcome = .meetsExcluded }
      found.append(
        TracedWording(pattern: match.pattern, tag: tag, side: side, tokens: match.tokens, outcome: outcome))
    }
    for tag in Set(found.map(\.tag)) { settle(tag, &found, words) }
    return found
  }

  /// Settles the wordings of one tag that meet their conditions.
  private func settle(_ tag: Int, _ found: inout [TracedWording], _ words: borrowing WordTable) {
    let places = found.indices.filter { found[$0].tag == tag && found[$0].outcome == .follows }
    var hits: [Hit] = []
    for place in places {
      let tokens = sentence.tokens[found[place].tokens]
      hits.append(Hit(found[place], isNegated: rules.asksNegation(found[place].pattern, tokens, words)))
    }
    let winner = hit(among: hits)
    let misses = places.filter { found[$0].side == .nearMiss }
    let sound = sound(among: hits)
    for (place, hit) in zip(places, hits) {
      if hit.side == .nearMiss {
        let cancels = hits.contains { $0.side != .nearMiss && $0.tokens.overlaps(hit.tokens) }
        found[place].outcome = cancels ? .cancels : .idle
      } else if let miss = misses.first(where: { found[$0].tokens.overlaps(hit.tokens) }) {
        found[place].outcome = .cancelled(by: found[miss].pattern)
      } else if !cue.segment.contains(hit.tokens.lowerBound) {
        found[place].outcome = .elsewhere
      } else if !isAboutTheAct(hit.tokens) {
        found[place].outcome = .subordinate
      } else if let rival = sound.first(where: { $0.outdoes(hit) }) {
        found[place].outcome = .outdone(by: rival.pattern)
      } else if hit == winner {
        found[place].outcome = .counts
      }
    }
  }
}
