public import GuidanceIngest
import GuidanceRules

extension DirectiveExtractor {
  /// The sentences around each of a document's directives, by the directive's number.
  ///
  /// Headings are no sentences, and neither are the headers of tables. Linear in the document.
  public mutating func surroundings(of directives: [Directive], in document: Document) -> [Int: Surroundings]
  {
    guard !directives.isEmpty else { return [:] }
    let sentences = sentences(of: document)
    var places: [Span: Int] = [:]
    for (place, range) in sentences.enumerated() { places[document.span(of: range)] = place }
    var found: [Int: Surroundings] = [:]
    for (number, directive) in directives.enumerated() {
      guard let place = places[directive.span] else { continue }
      let before = place > 0 ? document.string(sentences[place - 1]) : nil
      let after = place + 1 < sentences.count ? document.string(sentences[place + 1]) : nil
      found[number] = Surroundings(before: before, after: after)
    }
    return found
  }

  /// Bytes of every sentence in the document's text.
  private mutating func sentences(of document: Document) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    for block in document.blocks where isStatement(block) {
      let tokens = Tokenizer.tokens(of: document.text, in: block.text, &words)
      let ranges = SentenceSplitter.ranges(tokens, words)
      sentences += ranges.map { sentence(tokens, $0, of: tokens.indices, nil, block, document).range }
    }
    return sentences
  }
}
