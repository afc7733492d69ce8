import GuidanceIngest
import GuidanceRules

/// Reads the parts of a directive: bearer, act, object, quantities, condition, exception, purpose.
struct PartReader {
  let rules: RuleSet
  let sentence: Sentence
  let matches: SentenceMatches
  let clauses: Clauses
  let cue: FoundCue
  let abbreviations: Abbreviations
  let headingPath: [String]
  let tags: [TagHit]

  /// The directive.
  func read(
    _ document: Document, _ words: borrowing WordTable, _ standing: Standing, _ context: HeadingContext
  ) -> Directive {
    let isPassive = self.isPassive(words)
    let own = document.string(sentence.range)
    let text = sentence.stem.map { document.string($0) + stemJoint(document, $0) + own } ?? own
    return Directive(
      span: document.span(of: sentence.range), text: text, headingPath: headingPath, modality: cue.modality,
      strength: cue.strength, bearer: bearer(document, words, isPassive, standing, context),
      action: string(cue.predicate, document),
      object: isPassive ? string(cue.subject, document) : "",
      quantities: QuantityReader.read(
        sentence.tokens, act: cue.act, cue: cue.tokens, clauses: clauses, lexicon: rules.lexicon,
        text: document.text, words),
      condition: clauses.conditions.first.map { string($0, document) },
      exception: clauses.exceptions.first.map { string($0, document) },
      purpose: clauses.purposes.first.map { string($0, document) }, tags: tags,
      frame: FrameReader(
        rules: rules, sentence: sentence, matches: matches, clauses: clauses, cue: cue, isPassive: isPassive,
        abbreviations: abbreviations, isTagged: !tags.isEmpty
      ).read(document, words))
  }

  /// Between stem and item stands what stands in the text behind the stem, usually a colon.
  private func stemJoint(_ document: Document, _ stem: Range<Int>) -> String {
    let next = stem.upperBound
    guard next < document.text.count, [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(document.text[next])
    else { return " " }
    return String(decoding: [document.text[next]], as: UTF8.self) + " "
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
    _ document: Document, _ words: borrowing WordTable, _ isPassive: Bool, _ standing: Standing,
    _ context: HeadingContext
  ) -> Addressee {
    if let range = cue.bearer {
      let kinds = SentenceReader.bearers(matches.of(.bearer), rules, within: range)
      return Addressee(kinds: kinds, words: string(range, document), origin: .stated)
    }
    if cue.form == .opening, let named = namedBearer(words) {
      return Addressee(kinds: named.kinds, words: string(named.tokens, document), origin: .stated)
    }
    if let agent = agent(isPassive) {
      return Addressee(kinds: agent.kinds, words: string(agent.tokens, document), origin: .stated)
    }
    if cue.modality == .commitment || cue.modality == .constitutive {
      // What the issuer settles concerns those it names: "we will rank every trust", "the rating of a trust
      // rests on ...".
      let kinds = SentenceReader.bearers(matches.of(.bearer), rules, within: cue.act)
      return kinds.isEmpty
        ? context.bearer ?? standing.audience
        : Addressee(kinds: kinds, words: string(cue.act, document), origin: .stated)
    }
    // "The college recommends": who speaks is not who is bound.
    if !isPassive, cue.form != .opening {
      let head = headOfSubject(words)
      let kinds = SentenceReader.bearers(matches.of(.bearer), rules, within: head)
      if !kinds.isEmpty {
        let affected = SentenceReader.bearers(matches.of(.bearer), rules, within: cue.predicate)
        if kinds.allSatisfy({ rules.bearers.bearers[$0].isCentral }), !affected.isEmpty {
          return Addressee(kinds: kinds + affected, words: string(head, document), origin: .stated)
        }
        let origin: Addressee.Origin = head.upperBound <= sentence.ownStart ? .inherited : .stated
        return Addressee(
          kinds: resolved(kinds, head, standing, words), words: string(head, document), origin: origin)
      }
    }
    if let known = context.bearer { return known }
    guard standing.audience.kinds.isEmpty, !isPassive, !namesAnybody, cue.form != .opening, cue.isExplicit,
      !cue.subject.isEmpty
    else {
      return standing.audience
    }
    return Addressee(kinds: [], words: string(headOfSubject(words), document), origin: .stated)
  }

  /// The kinds that a subject's words stand for in this document: "boards" is the audience when that is
  /// integrated care boards, and "staff" are those of the audience.
  private func resolved(
    _ kinds: [Int], _ head: Range<Int>, _ standing: Standing, _ words: borrowing WordTable
  ) -> [Int] {
    let audience = standing.audience.kinds
    guard !audience.isEmpty, let last = head.last else { return kinds }
    let known = rules.bearers
    if kinds.contains(where: { known.bearers[$0].isGeneric }) {
      return kinds + audience.filter { !kinds.contains($0) }
    }
    guard !kinds.contains(where: { kind in audience.contains { known.overlap(kind, $0) } }) else {
      return kinds
    }
    let key = words[sentence.tokens[last].word].key
    let isShort = head.count <= 2 && audience.contains { known.bearers[$0].heads.contains(key) }
    return isShort ? audience : kinds
  }

  /// "We recommend that clinicians offer": the first bearer behind an opening cue.
  private func namedBearer(_ words: borrowing WordTable) -> (kinds: [Int], tokens: Range<Int>)? {
    let head = cue.predicate.lowerBound..<min(cue.predicate.lowerBound + 4, cue.predicate.upperBound)
    let kinds = SentenceReader.bearers(matches.of(.bearer), rules, within: head)
    let first = matches.of(.bearer).first { head.contains($0.tokens.lowerBound) }
    guard let first, !kinds.isEmpty, !hasContent(head.lowerBound..<first.tokens.lowerBound, words) else {
      return nil
    }
    return (kinds, head)
  }

  /// "it is unlawful to discharge patients": a verb in front makes the bearer its object.
  private func hasContent(_ range: Range<Int>, _ words: borrowing WordTable) -> Bool {
    range.contains { place in
      let entry = words[sentence.tokens[place].word]
      guard case .word = entry.kind else { return true }
      return !rules.lexicon.isIgnored(entry.key)
    }
  }

  /// Whether the subject names no party: "nobody", "in no case may".
  private var namesAnybody: Bool {
    matches.of(.anybody).contains {
      cue.subject.contains($0.tokens.lowerBound)
        && $0.tokens.lowerBound <= cue.subject.lowerBound + 1
    }
  }

  /// Tokens of the subject before its first preposition or relative pronoun, without a phrase that opens the
  /// sentence ("Even after the end of the term, the seller").
  private func headOfSubject(_ words: borrowing WordTable) -> Range<Int> {
    let start = subjectStart(words)
    let stops = matches.of(.preposition).filter { cue.subject.contains($0.tokens.lowerBound) }
    let end = stops.map(\.tokens.lowerBound).filter { $0 > start }.min() ?? cue.subject.upperBound
    return start..<end
  }

  private func subjectStart(_ words: borrowing WordTable) -> Int {
    var start = cue.subject.lowerBound
    for place in cue.subject.dropFirst() {
      let isLabel =
        sentence.tokens[place].before.contains(.closeBracket) && place <= cue.subject.lowerBound + 2
      let first = start
      let opens = matches.opens(.opener, at: first)
      let parts = sentence.tokens[place].before.contains(.comma) && opens
      let quantifies =
        opens && ["neither", "no", "each", "every"].contains(words[sentence.tokens[place].word].spelling)
      if isLabel || parts || quantifies { start = place }
    }
    return start
  }

  /// "... must be signed by a registered nurse".
  private func agent(_ isPassive: Bool) -> (kinds: [Int], tokens: Range<Int>)? {
    guard isPassive else { return nil }
    for match in matches.of(.agent) where cue.predicate.contains(match.tokens.lowerBound) {
      let after = match.tokens.upperBound..<min(match.tokens.upperBound + 5, sentence.tokens.count)
      let kinds = SentenceReader.bearers(matches.of(.bearer), rules, within: after)
      if !kinds.isEmpty { return (kinds, after) }
    }
    return nil
  }

  /// The end of words with the bracket that closes one of theirs: "a landlord (A)".
  private func closed(_ range: Range<Int>, _ document: Document) -> Int {
    let isOpen = document.text[range].lastIndex(of: UInt8(ascii: "(")).map {
      !document.text[$0..<range.upperBound].contains(UInt8(ascii: ")"))
    }
    let end = range.upperBound
    guard isOpen == true, end < document.text.count, document.text[end] == UInt8(ascii: ")") else {
      return end
    }
    return end + 1
  }

  private func string(_ tokens: Range<Int>, _ document: Document) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    if first < sentence.ownStart, last >= sentence.ownStart {
      return document.string(
        Int(sentence.tokens[first].start)..<Int(sentence.tokens[sentence.ownStart - 1].end)) + " "
        + document.string(Int(sentence.tokens[sentence.ownStart].start)..<Int(sentence.tokens[last].end))
    }
    let range = Int(sentence.tokens[first].start)..<Int(sentence.tokens[last].end)
    return document.string(range.lowerBound..<closed(range, document))
  }
}
