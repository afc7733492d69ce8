public import GuidanceIngest
public import GuidanceRules

/// The third stage: one document in, its directives out.
///
/// An extractor serves one thread; it keeps the words it has met. Reading never fails: text that looks
/// normative and is no directive is kept with the reason.
public struct DirectiveExtractor: ~Copyable {
  private let rules: RuleSet
  var words: WordTable
  /// Of all patterns but those of companies.
  private var matcher: PatternMatcher
  /// Of companies, which most sentences hold many of and few are asked for.
  private var companyMatcher: PatternMatcher
  /// Keys of words that make an order without a cue.
  private let orderWords: [UInt64]
  /// Titles above the blocks of the document now being read, by their heading: one list for all its directives.
  private var headingPaths: [Int: [String]] = [:]
  /// How each sentence was read; nil where nobody asks.
  private var traces: [SentenceTrace]?

  /// An extractor over a rule set.
  public init(_ rules: RuleSet) {
    self.rules = rules
    matcher = PatternMatcher(rules.automaton) { rules.kinds[$0] != .company }
    companyMatcher = PatternMatcher(rules.automaton) { rules.kinds[$0] == .company }
    var table = WordTable(rules.vocabulary)
    let numbers = ["never", "don't", "do"].map { table.intern($0) }
    orderWords = numbers.map { table.key(of: $0) }
    words = table
  }

  /// Reads all directives of a document, in reading order.
  ///
  /// - Parameter assumesField: whether every pack's tags may be given, whatever the document is about, as
  ///   for the examples of rules.
  public mutating func extract(_ document: Document, assumingField assumesField: Bool = false) -> Extraction {
    extract(document, assumingField: assumesField, until: nil)
  }

  /// Reads the directives of a document up to where time runs out; the extraction says whether it did.
  package mutating func extract(
    _ document: Document, assumingField assumesField: Bool = false, until deadline: Deadline?
  ) -> Extraction {
    var extraction = Extraction()
    headingPaths = [:]
    let text = TokenizedText(document, &words, &matcher, until: deadline)
    guard text.blocks.count == document.blocks.count else {
      extraction.isCutShort = true
      return extraction
    }
    var standing = standing(of: document, text, until: deadline)
    if assumesField { standing.packs = Set(rules.packs.indices) }
    var trail = Trail(stemBlocks: Set(document.blocks.compactMap(\.stem)))
    for index in document.blocks.indices {
      read(index, text, document, &standing, &trail, until: deadline, into: &extraction)
      if extraction.isCutShort { break }
    }
    return extraction
  }

  /// How each sentence of a document is read, whatever field it is in. Headings and texts that direct nobody
  /// have none.
  public mutating func trace(_ document: Document) -> [SentenceTrace] {
    traces = []
    defer { traces = nil }
    _ = extract(document, assumingField: true)
    return traces ?? []
  }

  /// What the blocks read so far lend to those that follow.
  private struct Trail {
    let stemBlocks: Set<Int>
    /// Tokens of the last sentence of each block that is a stem, its own stem in front.
    var stems: [Int: [Token]] = [:]
    var contexts: [Int: HeadingContext] = [:]
  }

  private mutating func read(
    _ index: Int, _ text: TokenizedText, _ document: Document, _ standing: inout Standing,
    _ trail: inout Trail, until deadline: Deadline?, into extraction: inout Extraction
  ) {
    let block = document.blocks[index]
    let numbers = text.blocks[index]
    extraction.sentences += numbers.count
    extraction.overlongSentences += numbers.dropLast().count {
      text.sentences[$0].count == SentenceSplitter.longest
    }
    if trail.stemBlocks.contains(index), let last = numbers.last {
      let outer = block.stem.flatMap { trail.stems[$0] } ?? []
      // Stems inside stems without end would make a sentence without end.
      trail.stems[index] =
        (outer.count < SentenceSplitter.longest ? outer : []) + text.tokens[text.sentences[last]]
    }
    guard isStatement(block) else { return }
    var context = headingContext(block, text, document, &trail.contexts)
    if block.kind == .footnote { context.reason = .footnote }
    learn(from: index, text, document, &standing.abbreviations)
    // A block with one sentence of a notice is a notice.
    guard !text.matches(ofBlock: index).contains(where: { rules.notices[$0.pattern] }) else {
      return pass(index, text, document, into: &extraction)
    }
    for number in numbers {
      if let deadline, deadline.isPast { return extraction.isCutShort = true }
      // A stem is read with its items and says nothing by itself.
      if trail.stems[index] != nil, number == numbers.upperBound - 1 { continue }
      let stem = number == numbers.lowerBound ? block.stem.flatMap { trail.stems[$0] } : nil
      let isKnown = stem == nil
      if isKnown, isSilent(text.tokens[text.sentences[number]], text.matches[text.found[number]]) { continue }
      let sentence = sentence(
        text.tokens, text.sentences[number], of: text.tokens(ofBlock: index), stem, block, document)
      let first = text.sentences[number].lowerBound
      let own = isKnown ? text.matches[text.found[number]].map { $0.shifted(by: -first) } : nil
      read(sentence, own, block, document, standing, context, into: &extraction)
    }
  }

  /// No pattern reaches over a sentence end, so what matches in a block is what matches in its sentences.
  private func learn(
    from block: Int, _ text: TokenizedText, _ document: Document, _ abbreviations: inout Abbreviations
  ) {
    let range = text.tokens(ofBlock: block)
    guard text.tokens[range].contains(where: { $0.before.contains(.openBracket) }) else { return }
    let matches = text.matches(ofBlock: block).map { $0.shifted(by: -range.lowerBound) }
    abbreviations.learn(from: Array(text.tokens[range]), matches, document.text, rules, words)
  }

  /// Whether nothing in a sentence can make it a directive, or say why it is none: no cue and no order.
  private func isSilent(_ tokens: ArraySlice<Token>, _ matches: ArraySlice<PatternMatch>) -> Bool {
    traces == nil && !matches.contains { rules.speaks[$0.pattern] }
      && !tokens.contains { orderWords.contains(words.key(of: $0.word)) }
  }

  /// Passes a whole block over as a notice.
  private func pass(
    _ index: Int, _ text: TokenizedText, _ document: Document, into extraction: inout Extraction
  ) {
    let block = document.blocks[index]
    let modal = text.blocks[index].count { isModal(text.matches[text.found[$0]], text.tokens) }
    extraction.coverage.modal += modal
    extraction.coverage.passed += modal
    extraction.passed.append(
      PassedSentence(
        span: document.span(of: block.text), text: document.string(block.text), reason: .boilerplate,
        isModal: modal > 0))
  }

  /// Whether a cue of duty, prohibition, permission or recommendation is among the matches.
  private func isModal(_ matches: some Sequence<PatternMatch>, _ tokens: [Token]) -> Bool {
    matches.contains { match in
      guard case .cue(let cue) = rules.uses[match.pattern] else { return false }
      return rules.cues[cue].modality.isOfCoverage && !CueFinder.isDate(match.tokens, tokens, words)
    }
  }

  /// What the document as a whole lends to its sentences.
  private mutating func standing(
    of document: Document, _ text: TokenizedText, until deadline: Deadline?
  ) -> Standing {
    let audience = document.metadata.audience ?? ""
    let tokens = tokens(of: audience)
    let kinds = SentenceReader.bearers(matcher.matches(in: tokens[...], words), rules)
    return Standing(
      audience: kinds.isEmpty ? .unknown : Addressee(kinds: kinds, words: audience, origin: .defaulted),
      type: document.metadata.type,
      packs: FieldReader(rules, until: deadline).packs(of: document, text, &words, &matcher),
      reason: reason(document.metadata.type),
      issuer: Set(self.tokens(of: document.metadata.body ?? "").map { words[$0.word].key }))
  }

  /// Why a text of a type directs nobody.
  private func reason(_ type: DocumentType?) -> NonDirective? {
    switch type {
    case .consultation: .consultation
    case .news: .news
    default: nil
    }
  }

  private mutating func tokens(of string: String) -> [Token] {
    let text = Array(string.utf8)
    return Tokenizer.tokens(of: text, in: 0..<text.count, &words)
  }

  func isStatement(_ block: Block) -> Bool {
    switch block.kind {
    case .heading, .headerCell: false
    default: true
    }
  }

  /// A heading such as "Background" that makes all below it no directive; `known` keeps what was found.
  private mutating func headingContext(
    _ block: Block, _ text: TokenizedText, _ document: Document, _ known: inout [Int: HeadingContext]
  ) -> HeadingContext {
    guard let index = block.heading else { return HeadingContext() }
    if let context = known[index] { return context }
    let heading = document.blocks[index]
    var context = headingContext(heading, text, document, &known)
    let tokens = Array(text.tokens[text.tokens(ofBlock: index)])
    let matches =
      tokens.count > SentenceSplitter.longest
      ? matcher.matches(in: tokens[...], words)
      : text.matches(ofBlock: index).map { $0.shifted(by: -text.tokens(ofBlock: index).lowerBound) }
    for match in matches {
      // "References" heads a list of sources, "References by a court to a tribunal" a provision.
      let isTopic = match.tokens.count == 1 && tokens.count > 3
      if case .headingContext(let reason) = rules.uses[match.pattern], reason != .boilerplate || !isTopic {
        context.reason = reason
      }
    }
    let kinds = SentenceReader.bearers(matches, rules)
    if !kinds.isEmpty, addresses(tokens, matches) {
      context.bearer = Addressee(kinds: kinds, words: document.string(heading.text), origin: .inherited)
    }
    known[index] = context
    return context
  }

  /// "For trusts" and "Trusts" address those below; "How managers are regulated" does not.
  private func addresses(_ tokens: [Token], _ matches: [PatternMatch]) -> Bool {
    matches.contains { match in
      guard case .bearer = rules.uses[match.pattern] else { return false }
      let first = match.tokens.lowerBound
      return match.tokens.count * 2 >= tokens.count
        || (first > 0 && tokens.count <= 8 && words[tokens[first - 1].word].spelling == "for")
    }
  }

  func sentence(
    _ tokens: [Token], _ range: Range<Int>, of all: Range<Int>, _ stem: [Token]?, _ block: Block,
    _ document: Document
  ) -> Sentence {
    let isLast = range.upperBound == all.upperBound
    let end = isLast ? block.text.upperBound : Int(tokens[range.upperBound].start)
    var last = end
    while last > Int(tokens[range.upperBound - 1].end), Self.opens(document.text[last - 1]) { last -= 1 }
    var start = Int(tokens[range.lowerBound].start)
    if range.lowerBound == all.lowerBound { start = block.text.lowerBound }
    var own = Array(tokens[range])
    own[0].before = [.space]
    return Sentence(
      tokens: (stem ?? []) + own, ownStart: stem?.count ?? 0, range: start..<last,
      stem: stem.flatMap { stem in
        stem.first.map { Int($0.start)..<closed(Int(stem[stem.count - 1].end), in: document) }
      },
      isQuestion: document.text[start..<last].contains(UInt8(ascii: "?")))
  }

  /// Blanks and brackets that belong to what follows.
  private static func opens(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: "[")].contains(byte)
  }

  /// The end of a stem's words with the bracket or quotation mark that closes behind them.
  private func closed(_ end: Int, in document: Document) -> Int {
    let rest = document.text[end...]
    return ["”", "’", ")", "]", "\""].contains { rest.starts(with: $0.utf8) }
      ? rest.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? rest.endIndex : end
  }

  private mutating func read(
    _ sentence: Sentence, _ known: [PatternMatch]?, _ block: Block, _ document: Document,
    _ standing: Standing,
    _ context: HeadingContext, into extraction: inout Extraction
  ) {
    var sentence = sentence
    var matches = known ?? matcher.matches(in: sentence.tokens[...], words)
    if sentence.ownStart > 0, standsAlone(sentence, matches) {
      sentence.tokens.removeFirst(sentence.ownStart)
      sentence.ownStart = 0
      sentence.stem = nil
      matches = matcher.matches(in: sentence.tokens[...], words)
    }
    if known == nil, isSilent(sentence.tokens[...], matches[...]) { return }
    let reader = SentenceReader(
      rules: rules, sentence: sentence,
      matches: SentenceMatches(
        matches, companyPatterns: companyPatterns(sentence, matches), tokens: sentence.tokens.count, rules),
      standing: standing, context: context,
      isQuoted: block.kind == .quotation, isCell: block.kind == .cell,
      headingPath: headingPath(of: block, document))
    traces?.append(reader.trace(document, words))
    note(
      reader.read(document, words), sentence, isModal(matches, sentence.tokens), block, document, &extraction)
  }

  /// The patterns of companies in a sentence, where a wording of a tag may ask for one.
  private mutating func companyPatterns(_ sentence: Sentence, _ matches: [PatternMatch]) -> Set<Int32> {
    guard matches.contains(where: { rules.kinds[$0.pattern] == .tag }) else { return [] }
    return Set(companyMatcher.matches(in: sentence.tokens[...], words).lazy.map { Int32($0.pattern) })
  }

  /// Keeps what a sentence turned out to be.
  private mutating func note(
    _ reading: SentenceReader.Reading, _ sentence: Sentence, _ isModal: Bool, _ block: Block,
    _ document: Document, _ extraction: inout Extraction
  ) {
    extraction.coverage.modal += isModal ? 1 : 0
    switch reading {
    case .nothing(let obstacle):
      guard isModal else { return }
      extraction.unread.append(
        UnreadSentence(
          span: document.span(of: sentence.range), text: document.string(sentence.range), obstacle: obstacle))
    case .passed(let reason):
      extraction.coverage.passed += isModal ? 1 : 0
      extraction.passed.append(
        PassedSentence(
          span: document.span(of: sentence.range), text: document.string(sentence.range), reason: reason,
          isModal: isModal))
    case .directives(let directives):
      extraction.coverage.directives += isModal ? 1 : 0
      extraction.unknownUnits += UnknownUnitReader(lexicon: rules.lexicon, sentence: sentence).read(
        document, words)
      extraction.directives += directives
    }
  }

  private mutating func headingPath(of block: Block, _ document: Document) -> [String] {
    guard let heading = block.heading else { return [] }
    if let path = headingPaths[heading] { return path }
    let path = document.headingPath(of: block)
    headingPaths[heading] = path
    return path
  }

  /// Whether the stem ends with a word that opens a clause, as in "commits an offence if —".
  private func isLeftOpen(_ sentence: Sentence, _ matches: [PatternMatch]) -> Bool {
    matches.contains { match in
      guard match.tokens.upperBound == sentence.ownStart, case .marker(let marker) = rules.uses[match.pattern]
      else { return false }
      return [.condition, .exception, .reason].contains(marker)
    }
  }

  /// Whether a list item has a modal verb and a subject of its own, so that the stem is not its beginning.
  private func standsAlone(_ sentence: Sentence, _ matches: [PatternMatch]) -> Bool {
    guard !isLeftOpen(sentence, matches) else { return false }
    return matches.contains { match in
      guard case .cue(let cue) = rules.uses[match.pattern], rules.cues[cue].form == .modal,
        rules.cues[cue].strength >= 2
      else { return false }
      return match.tokens.lowerBound > sentence.ownStart + 0
        && !words[sentence.tokens[sentence.ownStart].word].isListWord
        && sentence.tokens[sentence.ownStart..<match.tokens.lowerBound].allSatisfy {
          $0.before.isDisjoint(with: [.semicolon])
        }
        && words[sentence.tokens[sentence.ownStart].word].isCapitalised
    }
  }
}

extension WordTable.Entry {
  /// Words that begin an item which only the stem completes.
  fileprivate var isListWord: Bool { ["to", "that", "if", "where", "when", "unless"].contains(spelling) }
}
