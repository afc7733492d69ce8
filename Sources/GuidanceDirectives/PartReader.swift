import GuidanceIngest
import GuidanceRules

/// Reads the parts of a directive: bearer, act, object, quantities, condition, exception, purpose.
struct PartReader {
  let rules: RuleSet
  let sentence: Sentence
  let matches: [PatternMatch]
  let clauses: Clauses
  let cue: FoundCue

  /// The directive without its tags and headings.
  func read(
    _ document: Document, _ words: borrowing WordTable, _ standing: Standing, _ context: HeadingContext
  ) -> Directive {
    let isPassive = self.isPassive(words)
    let own = document.string(sentence.range)
    let text = sentence.stem.map { document.string($0) + stemJoint(document, $0) + own } ?? own
    return Directive(
      span: document.span(of: sentence.range), text: text, headingPath: [], modality: cue.modality,
      strength: cue.strength, bearer: bearer(document, isPassive, standing, context),
      action: string(cue.predicate, document),
      object: isPassive ? string(cue.subject, document) : "",
      quantities: QuantityReader.read(
        sentence.tokens, act: actRange, cue: cue.tokens, clauses: clauses, lexicon: rules.lexicon,
        text: document.text, words),
      condition: clauses.conditions.first.map { string($0, document) },
      exception: clauses.exceptions.first.map { string($0, document) },
      purpose: clauses.purposes.first.map { string($0, document) }, tags: [],
      frame: frame(document, words, isPassive))
  }

  /// Between stem and item stands what stands in the text behind the stem, usually a colon.
  private func stemJoint(_ document: Document, _ stem: Range<Int>) -> String {
    let next = stem.upperBound
    guard next < document.text.count, [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(document.text[next])
    else { return " " }
    return String(decoding: [document.text[next]], as: UTF8.self) + " "
  }

  private var actRange: Range<Int> {
    let start =
      cue.segment.contains(cue.subject.lowerBound) ? cue.subject.lowerBound : cue.predicate.lowerBound
    return min(start, cue.predicate.lowerBound)..<max(cue.predicate.upperBound, cue.tokens.upperBound)
  }

  /// "must be published": the subject is what the act is done to.
  private func isPassive(_ words: borrowing WordTable) -> Bool {
    if cue.form == .closing { return true }
    guard cue.form == .modal, cue.isExplicit else { return false }
    for place in cue.predicate.prefix(3) {
      let word = words[sentence.tokens[place].word].spelling
      if word == "be" || word == "been" { return true }
      if word != "not" && word != "also" && word != "only" && word != "normally" && word != "never" {
        return false
      }
    }
    return false
  }

  private func bearer(
    _ document: Document, _ isPassive: Bool, _ standing: Standing, _ context: HeadingContext
  ) -> Addressee {
    if cue.form == .opening, let named = namedBearer() {
      return Addressee(kinds: named.kinds, words: string(named.tokens, document), origin: .stated)
    }
    if let agent = agent(isPassive) {
      return Addressee(kinds: agent.kinds, words: string(agent.tokens, document), origin: .stated)
    }
    if cue.modality == .commitment || cue.modality == .constitutive {
      // What the issuer settles concerns those it names: "we will rank every trust", "the rating of a trust
      // rests on ...".
      let kinds = SentenceReader.bearers(matches, rules, within: actRange)
      return kinds.isEmpty
        ? context.bearer ?? standing.audience
        : Addressee(kinds: kinds, words: string(actRange, document), origin: .stated)
    }
    if !isPassive {
      let head = headOfSubject
      let kinds = SentenceReader.bearers(matches, rules, within: head)
      if !kinds.isEmpty {
        let affected = SentenceReader.bearers(matches, rules, within: cue.predicate)
        if kinds.allSatisfy({ rules.bearers.bearers[$0].isCentral }), !affected.isEmpty {
          return Addressee(kinds: kinds + affected, words: string(head, document), origin: .stated)
        }
        let origin: Addressee.Origin = head.upperBound <= sentence.ownStart ? .inherited : .stated
        return Addressee(kinds: kinds, words: string(head, document), origin: origin)
      }
    }
    if let known = context.bearer { return known }
    guard standing.audience.kinds.isEmpty, !isPassive, cue.isExplicit, !cue.subject.isEmpty else {
      return standing.audience
    }
    return Addressee(kinds: [], words: string(headOfSubject, document), origin: .stated)
  }

  /// "We recommend that clinicians offer": the first bearer behind an opening cue.
  private func namedBearer() -> (kinds: [Int], tokens: Range<Int>)? {
    let head = cue.predicate.lowerBound..<min(cue.predicate.lowerBound + 4, cue.predicate.upperBound)
    let kinds = SentenceReader.bearers(matches, rules, within: head)
    return kinds.isEmpty ? nil : (kinds, head)
  }

  /// Tokens of the subject before its first preposition or relative pronoun.
  private var headOfSubject: Range<Int> {
    let stops = matches.filter {
      rules.uses[$0.pattern] == .marker(.preposition) && cue.subject.contains($0.tokens.lowerBound)
    }
    let end =
      stops.map(\.tokens.lowerBound).filter { $0 > cue.subject.lowerBound }.min() ?? cue.subject.upperBound
    return cue.subject.lowerBound..<end
  }

  /// "... must be signed by a registered nurse".
  private func agent(_ isPassive: Bool) -> (kinds: [Int], tokens: Range<Int>)? {
    guard isPassive else { return nil }
    for match in matches {
      guard rules.uses[match.pattern] == .marker(.agent), cue.predicate.contains(match.tokens.lowerBound)
      else { continue }
      let after = match.tokens.upperBound..<min(match.tokens.upperBound + 5, sentence.tokens.count)
      let kinds = SentenceReader.bearers(matches, rules, within: after)
      if !kinds.isEmpty { return (kinds, after) }
    }
    return nil
  }

  private func string(_ tokens: Range<Int>, _ document: Document) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    if first < sentence.ownStart, last >= sentence.ownStart {
      return document.string(
        Int(sentence.tokens[first].start)..<Int(sentence.tokens[sentence.ownStart - 1].end)) + " "
        + document.string(Int(sentence.tokens[sentence.ownStart].start)..<Int(sentence.tokens[last].end))
    }
    return document.string(Int(sentence.tokens[first].start)..<Int(sentence.tokens[last].end))
  }

  private func frame(
    _ document: Document, _ words: borrowing WordTable, _ isPassive: Bool
  ) -> Frame {
    var frame = Frame()
    frame.subject = keys(cue.subject, words)
    if !isPassive { frame.subject.subtract(bearerKeys(words)) }
    frame.act = keys(cue.predicate, words)
    if isPassive || cue.form != .modal { frame.act.formUnion(frame.subject) }
    frame.verb = verb(words)
    for range in clauses.conditions { frame.condition.formUnion(keys(range, words)) }
    for range in clauses.exceptions { frame.exception.formUnion(keys(range, words)) }
    frame.conditionIsNegated = clauses.conditions.contains { range in
      range.contains { ["not", "no"].contains(words[sentence.tokens[$0].word].spelling) }
    }
    frame.ages = ages(document, words)
    frame.isActNegated = innerNegations % 2 == 1
    frame.isRestricted = clauses.conditions.contains { range in
      range.lowerBound > 0 && words[sentence.tokens[range.lowerBound - 1].word].spelling == "only"
    }
    for place in actRange where words[sentence.tokens[place].word].kind != .word {
      frame.figures.insert(words[sentence.tokens[place].word].spelling)
    }
    for match in matches {
      if case .company(let number) = rules.uses[match.pattern] { frame.companies.insert(number) }
      if rules.uses[match.pattern] == .marker(.balance), cue.predicate.contains(match.tokens.lowerBound) {
        frame.isBalanced = true
      }
    }
    frame.period = PeriodReader.period(sentence.tokens[sentence.tokens.indices], words)
    return frame
  }

  private func keys(_ range: Range<Int>, _ words: borrowing WordTable) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    for place in range {
      let entry = words[sentence.tokens[place].word]
      if case .word = entry.kind, !rules.lexicon.isIgnored(entry.key) {
        keys.insert(rules.lexicon.concept(entry.key))
      }
    }
    return keys
  }

  /// The age band of the subject or a condition: "women aged 50 to 64", "people over 65".
  private func ages(_ document: Document, _ words: borrowing WordTable) -> ClosedRange<Double>? {
    for range in [cue.subject, cue.predicate] + clauses.conditions {
      let found = QuantityReader(tokens: sentence.tokens, range: range, text: document.text).read(words)
        .first { $0.dimension == .age && $0.role == .population && !$0.isPoint }
      if let found {
        let lower = (found.lower ?? 0) + (found.excludesLower ? 0.01 : 0)
        return lower...max((found.upper ?? 150) - (found.excludesUpper ? 0.01 : 0), lower)
      }
    }
    return nil
  }

  /// Negations of the act that are not the cue's.
  private var innerNegations: Int {
    let bounds = matches.filter { rules.uses[$0.pattern] == .marker(.bound) }.map(\.tokens)
    let places = matches.compactMap { match -> Int? in
      guard rules.uses[match.pattern] == .marker(.negation), actRange.contains(match.tokens.lowerBound),
        !cue.negation.overlaps(match.tokens), !cue.tokens.overlaps(match.tokens),
        !bounds.contains(where: { $0.overlaps(match.tokens) })
      else { return nil }
      return match.tokens.lowerBound
    }
    return Set(places).count
  }

  /// Words that name the bearer: who acts is not part of the act.
  private func bearerKeys(_ words: borrowing WordTable) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    for match in matches where cue.subject.contains(match.tokens.lowerBound) {
      guard case .bearer = rules.uses[match.pattern] else { continue }
      keys.formUnion(self.keys(match.tokens, words))
    }
    return keys
  }

  private func verb(_ words: borrowing WordTable) -> UInt64? {
    for place in cue.predicate {
      let entry = words[sentence.tokens[place].word]
      if case .word = entry.kind, !rules.lexicon.isIgnored(entry.key) {
        return rules.lexicon.concept(entry.key)
      }
    }
    return nil
  }
}
