import GuidanceIngest
import GuidanceRules

/// The tokens of a document, its sentences, and what matches in each: one pass over the text.
///
/// Token ranges and those of matches count from the first token of the document.
struct TokenizedText {
  private(set) var tokens: [Token] = []
  private(set) var matches: [PatternMatch] = []
  /// Token range of each sentence.
  private(set) var sentences: [Range<Int>] = []
  /// For each sentence its matches, as a range of `matches`.
  private(set) var found: [Range<Int>] = []
  /// For each block its sentences, as a range of `sentences`.
  private(set) var blocks: [Range<Int>] = []

  /// Reads the blocks of a document up to where time runs out.
  init(
    _ document: Document, _ words: inout WordTable, _ matcher: inout PatternMatcher,
    until deadline: Deadline?
  ) {
    tokens.reserveCapacity(document.text.count / 6 + 16)
    matches.reserveCapacity(document.text.count / 6 + 16)
    blocks.reserveCapacity(document.blocks.count)
    for block in document.blocks {
      let start = tokens.count
      let first = sentences.count
      Tokenizer.append(document.text, in: block.text, &words, to: &tokens)
      SentenceSplitter.append(tokens, from: start, words, to: &sentences)
      for sentence in sentences[first...] {
        if let deadline, deadline.isPast { return }
        let start = matches.count
        matcher.append(tokens[sentence], words, to: &matches)
        found.append(start..<matches.count)
      }
      blocks.append(first..<sentences.count)
    }
  }

  /// Tokens of a block.
  func tokens(ofBlock block: Int) -> Range<Int> {
    guard let first = blocks[block].first, let last = blocks[block].last else { return 0..<0 }
    return sentences[first].lowerBound..<sentences[last].upperBound
  }

  /// Matches in a block.
  func matches(ofBlock block: Int) -> ArraySlice<PatternMatch> {
    guard let first = blocks[block].first, let last = blocks[block].last else { return [] }
    return matches[found[first].lowerBound..<found[last].upperBound]
  }
}
