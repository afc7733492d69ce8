public import GuidanceIngest
public import GuidanceRules

/// The third stage: one document in, its directives out.
///
/// An extractor serves one thread; it keeps the words it has met. Reading never fails: text that looks
/// normative and is no directive is kept with the reason.
public struct DirectiveExtractor: ~Copyable {
  private let rules: RuleSet
  private var words: WordTable
  private var matcher: PatternMatcher
  /// How each sentence was read; nil where nobody asks.
  private var traces: [SentenceTrace]?

  /// An extractor over a rule set.
  public init(_ rules: RuleSet) {
    self.rules = rules
    words = WordTable(rules.vocabulary)
    matcher = PatternMatcher(rules.automaton)
  }

  /// Reads all directives of a document, in reading order.
  ///
  /// - Parameter assumesField: whether every pack's tags may be given, whatever the document is about, as
  ///   for the examples of rules.
  public mutating func extract(_ document: Document, assumingField assumesField: Bool = false) -> Extraction {
    var extraction = Extraction()
    guard var standing = standing(of: document) else {
      extraction.passed.append(
        PassedSentence(span: nil, text: document.metadata.title ?? "", reason: .consultation))
      return extraction
    }
    if assumesField { standing.packs = Set(rules.packs.indices) }
    var stems: [Int: [Token]] = [:]
    var contexts: [Int: HeadingContext] = [:]
    let stemBlocks = Set(document.blocks.compactMap(\.stem))
    for index in document.blocks.indices {
      let block = document.blocks[index]
      let tokens = Tokenizer.tokens(of: document.text, in: block.text, &words)
      let ranges = SentenceSplitter.ranges(tokens, words)
      extraction.sentences += ranges.count
      if stemBlocks.contains(index), let last = ranges.last {
        stems[index] = (block.stem.flatMap { stems[$0] } ?? []) + tokens[last]
      }
      guard isStatement(block) else { continue }
      let context = headingContext(block, document, &contexts)
      let matches = matcher.matches(in: tokens[...], words)
      // A block with one sentence of a notice is a notice.
      guard !matches.contains(where: { rules.uses[$0.pattern] == .context(.boilerplate) }) else {
        let whole = PassedSentence(
          span: document.span(of: block.text), text: document.string(block.text), reason: .boilerplate)
        extraction.passed.append(whole)
        continue
      }
      for (number, range) in ranges.enumerated() {
        // A stem is read with its items and says nothing by itself.
        if stems[index] != nil, number == ranges.count - 1 { continue }
        let stem = number == 0 ? block.stem.flatMap { stems[$0] } : nil
        let sentence = sentence(tokens, range, ranges, stem, block, document)
        // No pattern reaches over a sentence end, so the block's matches are those of its sentences.
        let own =
          stem == nil
          ? matches.filter { range.contains($0.tokens.lowerBound) }.map { $0.shifted(by: -range.lowerBound) }
          : nil
        read(sentence, own, block, document, standing, context, into: &extraction)
      }
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

  /// What the document as a whole lends to its sentences; nil for texts that direct nobody.
  private mutating func standing(of document: Document) -> Standing? {
    switch document.metadata.type {
    case .consultation, .news: return nil
    default: break
    }
    let audience = document.metadata.audience ?? ""
    let tokens = tokens(of: audience)
    let kinds = SentenceReader.bearers(matcher.matches(in: tokens[...], words), rules)
    return Standing(
      audience: kinds.isEmpty ? .unknown : Addressee(kinds: kinds, words: audience, origin: .defaulted),
      type: document.metadata.type,
      packs: FieldReader(rules).packs(of: document, &words, &matcher),
      issuer: Set(self.tokens(of: document.metadata.body ?? "").map { words[$0.word].key }))
  }

  private mutating func tokens(of string: String) -> [Token] {
    let text = Array(string.utf8)
    return Tokenizer.tokens(of: text, in: 0..<text.count, &words)
  }

  private func isStatement(_ block: Block) -> Bool {
    switch block.kind {
    case .heading, .headerCell, .footnote: false
    default: true
    }
  }

  /// A heading such as "Background" that makes all below it no directive; `known` keeps what was found.
  private mutating func headingContext(
    _ block: Block, _ document: Document, _ known: inout [Int: HeadingContext]
  ) -> HeadingContext {
    guard let index = block.heading else { return HeadingContext() }
    if let context = known[index] { return context }
    let heading = document.blocks[index]
    var context = headingContext(heading, document, &known)
    let tokens = Tokenizer.tokens(of: document.text, in: heading.text, &words)
    let matches = matcher.matches(in: tokens[...], words)
    for match in matches {
      if case .headingContext(let reason) = rules.uses[match.pattern] { context.reason = reason }
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

  private func sentence(
    _ tokens: [Token], _ range: Range<Int>, _ ranges: [Range<Int>], _ stem: [Token]?, _ block: Block,
    _ document: Document
  ) -> Sentence {
    let isLast = range.upperBound == tokens.count
    let end = isLast ? block.text.upperBound : Int(tokens[range.upperBound].start)
    var last = end
    while last > Int(tokens[range.upperBound - 1].end), document.text[last - 1] == 0x20 { last -= 1 }
    var start = Int(tokens[range.lowerBound].start)
    if range.lowerBound == 0 { start = block.text.lowerBound }
    var own = Array(tokens[range])
    own[0].before = [.space]
    return Sentence(
      tokens: (stem ?? []) + own, ownStart: stem?.count ?? 0, range: start..<last,
      stem: stem.flatMap { stem in stem.first.map { Int($0.start)..<Int(stem[stem.count - 1].end) } },
      isQuestion: document.text[start..<last].contains(UInt8(ascii: "?")))
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
    let reader = SentenceReader(
      rules: rules, sentence: sentence, matches: matches, standing: standing, context: context,
      isQuoted: block.kind == .quotation, isCell: block.kind == .cell)
    traces?.append(reader.trace(document, words))
    switch reader.read(document, words) {
    case .nothing: break
    case .passed(let reason):
      extraction.passed.append(
        PassedSentence(
          span: document.span(of: sentence.range), text: document.string(sentence.range), reason: reason))
    case .directives(let directives):
      for var directive in directives {
        directive.headingPath = document.headingPath(of: block)
        extraction.directives.append(directive)
      }
    }
  }

  /// Whether a list item has a modal verb and a subject of its own, so that the stem is not its beginning.
  private func standsAlone(_ sentence: Sentence, _ matches: [PatternMatch]) -> Bool {
    matches.contains { match in
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
