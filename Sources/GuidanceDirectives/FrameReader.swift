import GuidanceIngest
import GuidanceRules

/// Reads what a directive is compared by.
struct FrameReader {
  let rules: RuleSet
  let sentence: Sentence
  let matches: SentenceMatches
  let clauses: Clauses
  let cue: FoundCue
  let isPassive: Bool
  let abbreviations: Abbreviations
  /// Whether the directive has tags, which is what companies are asked for by.
  let isTagged: Bool

  /// The frame of the directive.
  func read(_ document: Document, _ words: borrowing WordTable) -> Frame {
    var frame = Frame()
    let terms = terms(words)
    (frame.compared, frame.others) = compared(terms)
    frame.conditionIsNegated = clauses.conditions.contains { range in
      range.contains { Self.failures.contains(spelling($0, words)) }
    }
    frame.ages = ages(document, words)
    frame.group = group(words)
    frame.pull = pull
    frame.isMovedByVerb = isMovedByVerb(terms)
    frame.isRestricted = isRestricted(words)
    for range in clauses.conditions {
      frame.timing.formUnion(Timing(opening: spelling(range.lowerBound, words)))
    }
    let negations = innerNegations(words)
    frame.isQualifierNegated = negations.ofQualifier % 2 == 1
    frame.qualifier = qualifier(words)
    frame.isTimed = clauses.conditions.contains { spelling($0.lowerBound, words) == "before" }
    // "may be raised only with consent" turns the act down, its condition being the exception.
    frame.isReserved = frame.isRestricted && cue.modality == .permission
    frame.isActNegated = ((negations.ofAct % 2 == 1) != cue.deniesDuty) != frame.isReserved
    if frame.isReserved {
      for index in frame.others.indices where frame.others[index].role == .condition {
        frame.others[index].role = .exception
      }
    }
    for place in cue.act {
      if case .word = words[sentence.tokens[place].word].kind { continue }
      frame.figures.insert(spelling(place, words))
    }
    if isTagged { frame.companies = Set(rules.opposedCompanies.filter { matches.meets($0, rules) }) }
    frame.isConceded = matches.has(.concession)
    frame.isBalanced = matches.of(.balance).contains { cue.predicate.contains($0.tokens.lowerBound) }
    if cue.modality.isNegative, negations.ofAct % 2 == 0 { frame.demanded = demanded(words) }
    frame.period = PeriodReader.period(sentence.tokens[sentence.tokens.indices], words)
    frame.month = frame.period == nil ? PeriodReader.month(sentence.tokens, words) : nil
    return frame
  }

  private static let failures = ["not", "no", "fail", "fails", "failure"]

  /// The terms of the act, those with the verb first, then those of condition and purpose, each concept once; and
  /// those that are left.
  private func compared(_ terms: [Term]) -> (compared: [Term], others: [Term]) {
    // Lists made from their places take no more room than they fill, and hundreds of thousands of them are kept.
    var compared: [Int] = []
    func add(_ isPart: (Term) -> Bool) {
      for (index, term) in terms.enumerated()
      where isPart(term) && !compared.contains(where: { terms[$0].concept == term.concept }) {
        compared.append(index)
      }
    }
    add { $0.isCore && $0.isDirect }
    add { $0.isCore && !$0.isDirect }
    add { $0.role == .condition || $0.role == .purpose }
    let others = terms.indices.filter { !compared.contains($0) }
    return (compared.map { terms[$0] }, others.map { terms[$0] })
  }

  func spelling(_ place: Int, _ words: borrowing WordTable) -> String {
    words[sentence.tokens[place].word].spelling
  }

  /// "only if", "only with", "only after": the act is allowed or due in that case alone.
  private func isRestricted(_ words: borrowing WordTable) -> Bool {
    let openings = clauses.conditions.map(\.lowerBound)
    return openings.contains { $0 > 0 && spelling($0 - 1, words) == "only" }
      || openings.contains { spelling($0, words) == "only" }
      || matches.of(.restriction).contains { cue.predicate.contains($0.tokens.lowerBound) }
  }

  /// The age band of the subject or a condition: "women aged 50 to 64", "people over 65".
  private func ages(_ document: Document, _ words: borrowing WordTable) -> ClosedRange<Double>? {
    for range in [cue.subject, cue.predicate] + clauses.conditions where tellsAge(range, words) {
      let found = QuantityReader(tokens: sentence.tokens, range: range, text: document.text).read(words)
        .first { $0.dimension == .age && $0.role == .population && !$0.isPoint }
      if let found {
        let lower = (found.lower ?? 0) + (found.excludesLower ? 0.01 : 0)
        return lower...max((found.upper ?? 150) - (found.excludesUpper ? 0.01 : 0), lower)
      }
    }
    return nil
  }

  /// Whether a word stands there that makes an age of a number: "aged", "old", "older", or people.
  private func tellsAge(_ range: Range<Int>, _ words: borrowing WordTable) -> Bool {
    range.clamped(to: sentence.tokens.indices).contains { place in
      !words.measure(sentence.tokens[place].word).word.traits.isDisjoint(with: QuantityLine.tellingAge)
    }
  }

  private static let relatives = ["who", "whose", "which"]
  private static let joints = ["who", "which", "that", "whose"]

  /// Where a relative clause of the predicate begins.
  private func relativeClause(_ words: borrowing WordTable) -> Int? {
    cue.predicate.dropFirst(2).first { Self.relatives.contains(spelling($0, words)) }
  }

  private func qualifier(_ words: borrowing WordTable) -> Set<UInt64> {
    guard let start = relativeClause(words) else { return [] }
    return Set(
      (start..<cue.predicate.upperBound).compactMap { concept(at: $0, words).map(rules.lexicon.concept) })
  }

  /// Negations that are not the cue's: of the act, and of a relative clause, which qualify a noun.
  private func innerNegations(_ words: borrowing WordTable) -> (ofAct: Int, ofQualifier: Int) {
    let relative = sentence.tokens.indices.first { place in
      Self.joints.contains(spelling(place, words))
        && (cue.predicate.contains(place) && place > cue.predicate.lowerBound + 1
          || cue.subject.contains(place))
    }
    let bounds = matches.of(.bound).map(\.tokens)
    let turns = Array(matches.of(.negation)) + matches.of(.refusal)
    let places = turns.compactMap { match -> Int? in
      guard cue.act.contains(match.tokens.lowerBound),
        !(clauses.conditions + clauses.exceptions).contains(where: { $0.contains(match.tokens.lowerBound) }),
        !cue.negation.overlaps(match.tokens), !cue.tokens.overlaps(match.tokens),
        !bounds.contains(where: { $0.overlaps(match.tokens) })
      else { return nil }
      return match.tokens.lowerBound
    }
    let qualifying = Set(places).filter { place in
      relative.map { $0 < place && cue.subject.contains($0) == cue.subject.contains(place) } ?? false
    }
    return (Set(places).count - qualifying.count, qualifying.count)
  }
}

// MARK: - Pull

extension FrameReader {
  /// The movement of the act: its first verb of movement, else its first quantifier.
  private var pull: Pull {
    var pull = Pull()
    pull.movement = sign(.up, .down) ?? sign(.more, .less) ?? 0
    pull.payment = (sign(.pays, .penalises) ?? 0) * (movementOfCondition ?? 1)
    pull.isOfMeans = place(of: .resource) != nil
    return pull
  }

  /// "receive £5 when referrals fall": what is paid for is the movement of the condition.
  private var movementOfCondition: Int? {
    guard matches.has(.up, .down, .more, .less) else { return nil }
    let match = matches.first { match in
      guard case .marker(let marker) = rules.uses[match.pattern] else { return false }
      return [.up, .down, .more, .less].contains(marker)
        && clauses.conditions.contains { $0.contains(match.tokens.lowerBound) }
    }
    guard let match, case .marker(let marker) = rules.uses[match.pattern] else { return nil }
    return marker == .up || marker == .more ? 1 : -1
  }

  /// 1 or -1 by which of two markers comes first in the act; nil where neither does.
  private func sign(_ up: Marker, _ down: Marker) -> Int? {
    switch (place(of: up), place(of: down)) {
    case (nil, nil): nil
    case (_?, nil): 1
    case (nil, _?): -1
    case (let rise?, let fall?): rise < fall ? 1 : -1
    }
  }

  /// Whether the first word of the act is a verb that moves: "use fewer lamps" opens with no such verb, whether or not
  /// "use" says anything.
  private func isMovedByVerb(_ terms: [Term]) -> Bool {
    guard terms.first(where: { [.verb, .act, .movement].contains($0.role) })?.role == .movement else {
      return false
    }
    let moving = movementTokens
    let verbs = TokenSet(matches, [.up, .down], count: sentence.tokens.count)
    return cue.predicate.first { moving.contains($0) }.map { verbs.contains($0) } ?? true
  }

  /// "no more than" limits a figure and moves nothing.
  func isBound(_ tokens: Range<Int>) -> Bool {
    matches.of(.bound).contains { $0.tokens.overlaps(tokens) }
  }

  /// Words that say nothing of the act: those of negation, whose turn is counted, and "this Regulation", which is
  /// another one in each text.
  private var silentTokens: TokenSet {
    var found = TokenSet(count: sentence.tokens.count)
    for match in matches.of(.itself) { found.formUnion(match.tokens) }
    for match in matches.of(.negation) {
      if cue.act.contains(match.tokens.lowerBound), match.tokens.count <= 2 { found.formUnion(match.tokens) }
    }
    return found
  }

  /// "not without a visit": what follows "without" is asked for.
  private func demanded(_ words: borrowing WordTable) -> Set<UInt64> {
    Set(
      clauses.rejections.filter { spelling($0.lowerBound, words) == "without" }.joined()
        .compactMap { concept(at: $0, words).map(rules.lexicon.concept) })
  }

  /// First token of a marker in the act itself.
  private func place(of marker: Marker) -> Int? {
    matches.of(marker).first { match in
      cue.segment.contains(match.tokens.lowerBound)
        && !clauses.isSubordinate(match.tokens.lowerBound) && !isBound(match.tokens)
    }?.tokens.lowerBound
  }
}

// MARK: - Terms

extension FrameReader {
  /// Content words and phrases in reading order, each concept once for each part and motion.
  private func terms(_ words: borrowing WordTable) -> [Term] {
    let phrases = self.phrases
    let bearers = bearerTokens
    let movements = movementTokens
    let slots = slots(phrases, words)
    let silent = silentTokens
    let moves = motion(words)
    // "The panel recommends": who speaks is no part of the act.
    let speaker = cue.form == .opening ? openedSubject(words) : 0..<0
    var terms: [Term] = []
    var hasVerb = false
    var place = 0
    while place < sentence.tokens.count {
      let phrase = phrases[place]
      defer { place = max(phrase?.end ?? 0, place + 1) }
      guard !silent.contains(place), var role = role(of: place, bearers, speaker, &hasVerb),
        let concept = phrase?.concept ?? concept(at: place, words)
      else { continue }
      if role == .act || role == .verb, !hasVerb, cue.predicate.contains(place) { hasVerb = true }
      if movements.contains(place), role == .act || role == .verb || role == .subject { role = .movement }
      let entry = words[sentence.tokens[place].word]
      let isShort = phrase == nil && abbreviations.meanings[entry.key] != nil
      let keys = isShort ? abbreviations.meanings[entry.key] ?? [] : [concept]
      for key in keys {
        let concept = rules.lexicon.concept(key)
        let term = Term(
          concept: concept, stem: key, slot: slots[place], role: role,
          isName: !isShort && entry.isCapitalised && place > 0
            && (role != .subject || isBehindPlaceWord(place, words)),
          movement: moves.signs[place], payment: moves.payments[place],
          isCompound: isCompound(place), ties: rules.lexicon.ties(of: concept))
        if !terms.contains(term) { terms.append(term) }
      }
    }
    return terms
  }

  private static let placeWords = ["in", "within", "across", "throughout", "outside"]

  /// "hospitals in Alberta": the name of a place says where, and not who.
  private func isBehindPlaceWord(_ place: Int, _ words: borrowing WordTable) -> Bool {
    Self.placeWords.contains(spelling(place - 1, words))
  }

  func concept(at place: Int, _ words: borrowing WordTable) -> UInt64? {
    let entry = words[sentence.tokens[place].word]
    guard case .word = entry.kind, !rules.lexicon.isIgnored(entry.key) else { return nil }
    return entry.key
  }

  /// Phrases of the lexicon by their first token, the longest at each place.
  private var phrases: [(concept: UInt64, end: Int)?] {
    var found = [(concept: UInt64, end: Int)?](repeating: nil, count: sentence.tokens.count)
    for match in matches.of(.concept) {
      guard case .concept(let key) = rules.uses[match.pattern] else { continue }
      if match.tokens.upperBound > found[match.tokens.lowerBound]?.end ?? 0 {
        found[match.tokens.lowerBound] = (key, match.tokens.upperBound)
      }
    }
    return found
  }

  /// Tokens of the subject that name a bearer that rules know: who acts is not part of the act.
  private var bearerTokens: TokenSet {
    var found = TokenSet(count: sentence.tokens.count)
    guard !isPassive else { return found }
    for match in matches.of(.bearer) where cue.subject.contains(match.tokens.lowerBound) {
      found.formUnion(match.tokens)
    }
    return found
  }

  private static let movements = [Marker.up, .down, .more, .less]

  /// Tokens of words of movement.
  var movementTokens: TokenSet {
    TokenSet(matches, Self.movements, count: sentence.tokens.count)
  }

  /// The part that a token stands in; nil for words of the cue and of other statements.
  private func role(
    of place: Int, _ bearers: TokenSet, _ speaks: Range<Int>, _ hasVerb: inout Bool
  ) -> Term.Role? {
    if cue.tokens.contains(place) || cue.negation.contains(place) { return nil }
    if let bearer = cue.bearer, bearer.contains(place) { return .bearer }
    if clauses.conditions.contains(where: { $0.contains(place) }) { return .condition }
    if clauses.exceptions.contains(where: { $0.contains(place) }) { return .exception }
    if clauses.purposes.contains(where: { $0.contains(place) }) { return .purpose }
    if clauses.reasons.contains(where: { $0.contains(place) }) { return .purpose }
    if clauses.rejections.contains(where: { $0.contains(place) }) { return .rejection }
    if cue.predicate.contains(place) { return hasVerb ? .act : .verb }
    // What goes on behind an inserted clause: "may be amended, if both agree, to include ...".
    if place >= cue.predicate.upperBound, cue.segment.contains(place) { return .act }
    guard cue.subject.contains(place), !speaks.contains(place) else { return nil }
    return bearers.contains(place) ? .bearer : .subject
  }
}
