import GuidanceRules

/// Finds the cue of the main clause, or the bare imperative that needs none.
struct CueFinder {
  let rules: RuleSet
  let sentence: Sentence
  let matches: SentenceMatches
  let clauses: Clauses
  /// Word keys of the issuing body's name.
  let issuer: Set<UInt64>

  /// The cue of each statement in the main clause, with its subject and predicate.
  ///
  /// "Trusts must plan together and should not compete" is two statements of one subject.
  func find(_ words: borrowing WordTable) -> [FoundCue] {
    let candidates = explicit(words)
    let parts = segments(candidates, words)
    var found: [FoundCue] = []
    for (number, part) in parts.enumerated() {
      let inside = candidates.filter { part.contains($0.tokens.lowerBound) }
      let modal = inside.first { $0.modality != .constitutive }
      let order = inside.isEmpty || number == 0 ? imperative(in: part, words) : nil
      guard var cue = modal ?? order ?? inside.first else { continue }
      cue.segment = number == 0 ? 0..<part.upperBound : part
      if cue.isExplicit { cue.subject = subject(of: cue, in: part, after: found.first, words) }
      cue.predicate = cue.predicate.clamped(
        to: cue.predicate.lowerBound..<max(part.upperBound, cue.predicate.lowerBound))
      found.append(cue.isExplicit ? turned(cue, words) : cue)
    }
    return found
  }

  /// Words in front of the cue, or those of the first statement where a later one has none of its own.
  private func subject(
    of cue: FoundCue, in part: Range<Int>, after first: FoundCue?, _ words: borrowing WordTable
  ) -> Range<Int> {
    let own = part.lowerBound..<max(part.lowerBound, cue.tokens.lowerBound)
    guard let first else { return own }
    let hasWords = own.contains { place in
      !["and", "but", "or", "also", "then", "so", "they", "it", "yet"].contains(spelling(place, words))
    }
    return hasWords ? own : first.subject
  }

  /// Where coordinated statements part: "and", "but" or a semicolon a few words before a further cue.
  private func segments(_ cues: [FoundCue], _ words: borrowing WordTable) -> [Range<Int>] {
    var starts = [clauses.main.lowerBound]
    for (previous, cue) in zip(cues, cues.dropFirst()) {
      let between = previous.tokens.upperBound..<max(previous.tokens.upperBound, cue.tokens.lowerBound)
      guard let joint = between.last(where: { isJoint($0, words) }), cue.tokens.lowerBound - joint <= 9 else {
        continue
      }
      // A plain verb behind "who ask for one and" goes on with the relative clause.
      let clause = cue.modality == .constitutive ? previous.tokens.upperBound : joint
      let isNested = (clause..<cue.tokens.lowerBound).contains { place in
        ["who", "which", "that", "whom", "whose", "whether", "what", "how"].contains(spelling(place, words))
      }
      if !isNested { starts.append(joint) }
    }
    starts = (starts + orders(behind: cues, words)).sorted()
    return starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : clauses.main.upperBound)
    }
  }

  /// Where an order of its own begins behind a semicolon or colon: "Results are private; never leave them ...".
  private func orders(behind cues: [FoundCue], _ words: borrowing WordTable) -> [Int] {
    clauses.main.dropFirst().filter { place in
      !sentence.tokens[place].before.isDisjoint(with: [.semicolon, .colon])
        && !cues.contains { $0.tokens.upperBound == place } && place != sentence.ownStart
        && opensOrder(place, words)
    }
  }

  private func opensOrder(_ place: Int, _ words: borrowing WordTable) -> Bool {
    if spelling(place, words) == "never" || spelling(place, words) == "don't" { return true }
    if spelling(place, words) == "do", place + 1 < clauses.main.upperBound {
      return spelling(place + 1, words) == "not"
    }
    return isImperativeVerb(place) && !isFinite(place + 1, words)
  }

  private func isJoint(_ place: Int, _ words: borrowing WordTable) -> Bool {
    if ["and", "but", "yet", "or"].contains(spelling(place, words)) { return true }
    return !sentence.tokens[place].before.isDisjoint(with: [.semicolon, .colon])
  }

  /// Cues of the main clause, in order, the longest at each place.
  private func explicit(_ words: borrowing WordTable) -> [FoundCue] {
    var best: [Int: (cue: Cue, tokens: Range<Int>)] = [:]
    for match in matches.of(.cue) {
      guard case .cue(let number) = rules.uses[match.pattern] else { continue }
      let place = match.tokens.lowerBound
      guard !clauses.isSubordinate(place), !Self.isDate(match.tokens, sentence.tokens, words),
        !isRelative(place, words), !lacksBearer(rules.cues[number], match.tokens, words)
      else {
        continue
      }
      if rules.cues[number].modality.isNegative, isCutByBound(match.tokens, words) { continue }
      let rival = best[place]
      if weight(match.tokens, rules.cues[number]) > (rival.map { weight($0.tokens, $0.cue) } ?? 0) {
        best[place] = (rules.cues[number], match.tokens)
      }
    }
    let kept = best.values.filter { one in
      !best.values.contains { other in
        other.tokens.overlaps(one.tokens)
          && (other.tokens.count > one.tokens.count
            || other.tokens.count == one.tokens.count && other.cue.modality.isNegative
              && !one.cue.modality.isNegative)
      }
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.compactMap { one in
      let cue = FoundCue(
        modality: one.cue.modality, strength: one.cue.strength, form: one.cue.form, tokens: one.tokens,
        negation: one.cue.modality.isNegative ? one.tokens : one.tokens.lowerBound..<one.tokens.lowerBound,
        deniesDuty: one.cue.deniesDuty, word: words[sentence.tokens[one.tokens.lowerBound].word].spelling,
        isExplicit: true,
        segment: clauses.main,
        subject: clauses.main.lowerBound..<one.tokens.lowerBound,
        predicate: one.tokens.upperBound..<mainEnd(one.tokens.upperBound))
      return bound(cue, namesBearer: one.cue.namesBearer, words)
    }
  }

  /// "should be no more than": the word of negation belongs to the figure.
  private func isCutByBound(_ tokens: Range<Int>, _ words: borrowing WordTable) -> Bool {
    spelling(tokens.upperBound - 1, words) == "no"
      && matches.of(.bound).contains {
        tokens.contains($0.tokens.lowerBound) && $0.tokens.upperBound > tokens.upperBound
      }
  }

  /// A word of negation that belongs to a figure: "hold not less than".
  private func isOfBound(_ place: Int) -> Bool {
    matches.of(.bound).contains { $0.tokens.contains(place) }
  }

  /// Of cues at one place the longest counts, then the negative one, then the stronger.
  private func weight(_ tokens: Range<Int>, _ cue: Cue) -> Int {
    tokens.count * 100 + (cue.modality.isNegative ? 10 : 0) + cue.strength
  }

  /// End of the predicate: where the first clause behind the cue begins.
  func mainEnd(_ start: Int) -> Int {
    let tails =
      clauses.conditions + clauses.exceptions + clauses.purposes + clauses.reasons + clauses.rejections
    let next = tails.map(\.lowerBound).filter { $0 >= start }.min() ?? clauses.main.upperBound
    return max(start, next)
  }

  /// "May 2024" is no permission.
  static func isDate(_ range: Range<Int>, _ tokens: [Token], _ words: borrowing WordTable) -> Bool {
    let entry = words[tokens[range.lowerBound].word]
    guard entry.spelling == "may", entry.isCapitalised, range.lowerBound > 0 else { return false }
    return true
  }

  /// "Patients who must fast ...": the cue is the relative clause's own.
  func isRelative(_ place: Int, _ words: borrowing WordTable) -> Bool {
    guard place > 0 else { return false }
    return ["who", "which", "that", "whom", "what"].contains(words[sentence.tokens[place - 1].word].spelling)
      && place > clauses.main.lowerBound + 1
  }

  /// A sentence, or what follows its opening clause, that begins with the bare form of a verb.
  private func imperative(in part: Range<Int>, _ words: borrowing WordTable) -> FoundCue? {
    var place = part.lowerBound
    if sentence.ownStart > place { place = sentence.ownStart }
    while place < clauses.main.upperBound,
      ["please", "always", "also", "then"].contains(spelling(place, words))
    { place += 1 }
    guard place < clauses.main.upperBound else { return nil }
    let isNegative =
      spelling(place, words) == "never"
      || (spelling(place, words) == "do" && place + 1 < clauses.main.upperBound
        && spelling(place + 1, words) == "not")
      || spelling(place, words) == "don't"
    let start = isNegative ? place + (spelling(place, words) == "do" ? 2 : 1) : place
    guard start < clauses.main.upperBound, isNegative || isImperativeVerb(start),
      isNegative || !isFinite(start + 1, words) && !isTitle(from: start + 1, words)
    else { return nil }
    let weak = ["consider", "encourage"].contains(spelling(start, words))
    let avoid = ["avoid", "refrain"].contains(spelling(start, words))
    return FoundCue(
      modality: isNegative
        ? .prohibition : avoid ? .recommendationAgainst : weak ? .recommendation : .obligation,
      strength: weak ? 2 : avoid ? 3 : 4, form: .modal, tokens: place..<start,
      negation: isNegative ? place..<start : avoid ? start..<start + 1 : start..<start, word: "",
      isExplicit: false, segment: clauses.main,
      subject: part.lowerBound..<part.lowerBound, predicate: start..<mainEnd(start + 1))
  }

  func spelling(_ place: Int, _ words: borrowing WordTable) -> String {
    words[sentence.tokens[place].word].spelling
  }

  /// "Staff were told": what looks like an order is the subject of the verb behind it.
  private func isFinite(_ place: Int, _ words: borrowing WordTable) -> Bool {
    guard place < clauses.main.upperBound else { return false }
    return [
      "was", "were", "is", "are", "has", "have", "had", "will", "would", "should", "must", "may", "can",
      "could",
      "shall",
    ].contains(spelling(place, words))
  }

  /// "Repeat Polysomnography for the Diagnosis": nearly every word has a capital, as in a title.
  private func isTitle(from start: Int, _ words: borrowing WordTable) -> Bool {
    var counted = 0
    var capitals = 0
    for token in sentence.tokens[min(start, sentence.tokens.count)...] {
      let entry = words[token.word]
      guard case .word = entry.kind, !rules.lexicon.isIgnored(entry.key) else { continue }
      counted += 1
      if entry.isCapitalised { capitals += 1 }
    }
    return counted >= 2 && capitals * 4 >= counted * 3
  }

  private func isImperativeVerb(_ place: Int) -> Bool {
    matches.opens(.imperative, at: place) && !matches.opens(.noun, at: place)
  }

  /// A negative subject or adverb turns the modality round, and so does a verb of refusal: "no patient should",
  /// "in no event shall", "must not fail to".
  private func turned(_ cue: FoundCue, _ words: borrowing WordTable) -> FoundCue {
    var cue = cue
    if cue.form == .modal, cue.isExplicit {
      for range in [negativeSubject(cue, words), negativeAdverb(cue, words)] {
        guard let range else { continue }
        if cue.modality == .permission { cue.strength = 4 }
        cue.modality = cue.modality.negated
        cue.negation = range
      }
      if let verb = refusal(cue, words) {
        cue.modality = cue.modality.negated
        cue.negation = verb
        cue.refusal = verb.upperBound - 1
      }
    }
    if ["will", "shall", "undertake", "undertakes"].contains(cue.word),
      [.obligation, .prohibition].contains(cue.modality),
      isIssuer(cue.subject, words)
    {
      cue.deniesDuty = cue.modality == .prohibition
      cue.modality = .commitment
    }
    return cue
  }

  private static let negatives: Set<String> = [
    "no", "nobody", "none", "nothing", "neither", "nowhere", "never",
  ]

  /// "No" at the head of the subject, or of its last words: "agrees that no fees shall".
  private func negativeSubject(_ cue: FoundCue, _ words: borrowing WordTable) -> Range<Int>? {
    guard let first = cue.subject.first else { return nil }
    for place in cue.subject.suffix(5)
    where CueFinder.negatives.contains(spelling(place, words)) && !isOfBound(place) {
      let opens =
        place == first
        || ["that", "in", "at", "under", "agrees", "and", "but"].contains(spelling(place - 1, words))
      if opens { return place..<place + 1 }
    }
    return CueFinder.negatives.contains(spelling(first, words)) && !isOfBound(first) ? first..<first + 1 : nil
  }

  private func negativeAdverb(_ cue: FoundCue, _ words: borrowing WordTable) -> Range<Int>? {
    for place in cue.predicate.prefix(2) where !isOfBound(place) {
      let next = place + 1 < sentence.tokens.count ? spelling(place + 1, words) : ""
      if spelling(place, words) == "never" || (spelling(place, words) == "not" && next != "only") {
        return place..<place + 1
      }
      // "under no circumstances", "on no account"
      if ["under", "on", "at", "in"].contains(spelling(place, words)), next == "no" {
        return place..<place + 2
      }
    }
    return nil
  }

  /// "fail to", "refuse to" right behind the cue, counted only under a negation.
  private func refusal(_ cue: FoundCue, _ words: borrowing WordTable) -> Range<Int>? {
    guard cue.modality.isNegative, let place = cue.predicate.first,
      ["fail", "refuse", "omit", "neglect", "hesitate", "forget", "refrain"].contains(spelling(place, words))
    else { return nil }
    return cue.negation.lowerBound..<max(cue.negation.upperBound, place + 1)
  }

  private func isIssuer(_ subject: Range<Int>, _ words: borrowing WordTable) -> Bool {
    if subject.prefix(3).contains(where: {
      ["we", "government", "department", "ministers", "i"].contains(spelling($0, words))
    }) {
      return true
    }
    let keys = Set(subject.map { words[sentence.tokens[$0].word].key })
    return !issuer.isEmpty && issuer.isSubset(of: keys) && keys.count <= issuer.count + 2
  }
}

extension Modality {
  /// Whether it turns an act down.
  package var isNegative: Bool { self == .prohibition || self == .recommendationAgainst }

  /// Whether a sentence with a cue of it counts as modal: neither a promise nor what is settled by saying so.
  var isOfCoverage: Bool { self != .commitment && self != .constitutive }

  /// The modality of the same words with a negation.
  fileprivate var negated: Modality {
    switch self {
    case .obligation, .permission: .prohibition
    case .recommendation: .recommendationAgainst
    case .prohibition: .obligation
    case .recommendationAgainst: .recommendation
    case .undecided, .commitment, .constitutive: self
    }
  }
}
