import GuidanceRules

/// Finds conditions, exceptions, purposes and reasons by the words that open them.
///
/// A clause that opens the sentence ends at the first comma behind which a cue or subject can follow; one
/// behind the main clause runs to the next such clause or the end. Linear in tokens and matches.
struct ClauseParser {
  let rules: RuleSet
  let tokens: [Token]
  let matches: SentenceMatches

  /// Parts the sentence.
  func parse(_ words: borrowing WordTable) -> Clauses {
    let openings = openings(words)
    var clauses = Clauses(main: 0..<tokens.count)
    var start = 0
    if let first = openings.first, first.place == 0, let comma = comma(after: first.place) {
      add(first.marker, first.place..<comma, to: &clauses)
      start = comma
    }
    clauses.main = start..<tokens.count
    let later = openings.filter { $0.place > start && $0.place >= earliestTail(start) }
    for (index, opening) in later.enumerated() {
      let next = index + 1 < later.count ? later[index + 1].place : tokens.count
      let end =
        cueEnd(around: opening.place)
        ?? insertionEnd(opening.place, before: resumption(after: opening.place, before: next), words)
      if end - opening.place > 1 { add(opening.marker, opening.place..<end, to: &clauses) }
    }
    return clauses
  }

  /// End of a clause between two commas behind which the act goes on with "to": "may, if both agree, to ...".
  private func insertionEnd(_ place: Int, before end: Int, _ words: borrowing WordTable) -> Int {
    guard tokens[place].before.contains(.comma), end > place + 2 else { return end }
    return tokens.indices[place + 2..<end].first {
      tokens[$0].before.contains(.comma) && words[tokens[$0].word].spelling == "to"
    } ?? end
  }

  /// Where the main clause goes on: a comma with a modal cue in the three words behind it.
  private func resumption(after place: Int, before end: Int) -> Int {
    for comma in tokens.indices[..<end].dropFirst(place + 1) where tokens[comma].before.contains(.comma) {
      let hasCue = matches.of(.cue).contains { match in
        guard case .cue(let cue) = rules.uses[match.pattern] else { return false }
        return rules.cues[cue].form == .modal && (comma...comma + 2).contains(match.tokens.lowerBound)
      }
      if hasCue { return comma }
    }
    return end
  }

  private struct Opening {
    var marker: Marker
    var place: Int
  }

  /// Words that open a clause, the longest at each place, in order.
  private func openings(_ words: borrowing WordTable) -> [Opening] {
    var found: [Opening] = []
    guard matches.has(.condition, .exception, .purpose, .reason, .rejection) else {
      return withFirst(found, words)
    }
    for match in matches {
      guard case .marker(let marker) = rules.uses[match.pattern], !closesCue(match.tokens) else { continue }
      switch marker {
      case .condition, .exception, .purpose, .reason, .rejection:
        if let last = found.last, last.place == match.tokens.lowerBound { found.removeLast() }
        found.append(Opening(marker: marker, place: match.tokens.lowerBound))
      default: continue
      }
    }
    return withFirst(found, words)
  }

  /// The openings with one that stands first and that no marker names.
  private func withFirst(_ openings: [Opening], _ words: borrowing WordTable) -> [Opening] {
    var found = openings
    if found.first?.place != 0, let first = tokens.first, words[first.word].spelling == "to",
      comma(after: 0) != nil
    {
      found.insert(Opening(marker: .purpose, place: 0), at: 0)
    }
    if found.first?.place != 0, opensWithPhrase(words) {
      found.insert(Opening(marker: .condition, place: 0), at: 0)
    }
    return found
  }

  /// "commits an offence *if*": the word is the cue's last, and what follows is the act.
  private func closesCue(_ tokens: Range<Int>) -> Bool {
    matches.of(.cue).contains { match in
      match.tokens.upperBound == tokens.upperBound && match.tokens.lowerBound < tokens.lowerBound
    }
  }

  /// Where the words of a cue end around a clause put into them: "has, *subject to section 2*, power to".
  private func cueEnd(around place: Int) -> Int? {
    for match in matches.of(.cue) {
      if match.tokens.lowerBound < place, place < match.tokens.upperBound { return match.tokens.upperBound }
    }
    return nil
  }

  /// "In adults under 60, start treatment": a phrase in front of an imperative says for whom or when.
  private func opensWithPhrase(_ words: borrowing WordTable) -> Bool {
    guard let first = tokens.first,
      ["in", "for", "among", "with", "on", "under", "at", "during"].contains(words[first.word].spelling),
      let start = tokens.indices.dropFirst(2).first(where: { tokens[$0].before.contains(.comma) })
    else { return false }
    return matches.opens(.imperative, at: start)
  }

  /// First token behind a comma with a modal cue or enough words after it.
  private func comma(after place: Int) -> Int? {
    let commas = tokens.indices.dropFirst(place + 2).filter { tokens[$0].before.contains(.comma) }
    let firstCue = matches.of(.cue).first { match in
      guard case .cue(let cue) = rules.uses[match.pattern] else { return false }
      return rules.cues[cue].form != .closing && rules.cues[cue].modality != .constitutive
        && match.tokens.lowerBound > (commas.first ?? 0)
    }
    if let firstCue, let comma = commas.last(where: { $0 <= firstCue.tokens.lowerBound }) { return comma }
    return commas.first
  }

  /// Clauses inside the subject belong to it; only behind the first cue do they part from the main clause.
  private func earliestTail(_ start: Int) -> Int {
    let first = matches.of(.cue).first { $0.tokens.lowerBound >= start }
    return first?.tokens.upperBound ?? start + 1
  }

  private func add(_ marker: Marker, _ range: Range<Int>, to clauses: inout Clauses) {
    switch marker {
    case .condition: clauses.conditions.append(range)
    case .exception: clauses.exceptions.append(range)
    case .purpose: clauses.purposes.append(range)
    case .reason: clauses.reasons.append(range)
    case .rejection: clauses.rejections.append(range)
    default: break
    }
  }
}
