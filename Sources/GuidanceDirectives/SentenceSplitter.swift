import GuidanceRules

/// Cuts the tokens of a block into sentences.
///
/// A full stop ends a sentence unless it follows an abbreviation, a single capital or a section sign, or the
/// next word is written small. What goes on without an end is cut, so that no text makes the parts behind, which
/// look from each cue to each other, take for ever. Linear in the tokens.
struct SentenceSplitter {
  /// Tokens of a sentence at which it is cut: more than people write.
  static let longest = 400

  /// Token ranges of the sentences of a block.
  static func ranges(_ tokens: [Token], _ words: borrowing WordTable) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    append(tokens, from: 0, words, to: &ranges)
    return ranges
  }

  /// Adds the token ranges of the sentences of a block, whose tokens are those from `first` on.
  static func append(
    _ tokens: [Token], from first: Int, _ words: borrowing WordTable, to ranges: inout [Range<Int>]
  ) {
    var start = first
    for index in tokens.indices[first...].dropFirst()
    where index - start >= longest || ends(before: index, tokens, words) {
      ranges.append(start..<index)
      start = index
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
  }

  private static let abbreviations: Set<String> = [
    "e", "g", "eg", "i", "ie", "no", "nos", "para", "paras", "dr", "mr", "mrs", "ms", "prof", "st", "fig",
    "figs",
    "vs", "v", "cf", "art", "sec", "reg", "regs", "ch", "vol", "pp", "p", "approx", "incl", "etc", "al",
    "jan",
    "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ltd", "inc", "co", "u",
    "s",
  ]

  private static let ending: Punctuation = [.question, .exclamation, .lineFeed]

  private static func ends(before index: Int, _ tokens: [Token], _ words: borrowing WordTable) -> Bool {
    let marks = tokens[index].before
    if !marks.isDisjoint(with: ending) { return true }
    guard marks.contains(.stop), marks.contains(.space) else { return false }
    let next = words[tokens[index].word]
    if case .word = next.kind, !next.isCapitalised { return false }
    let last = words[tokens[index - 1].word]
    if abbreviations.contains(last.spelling) {
      if case .word = next.kind {
        return last.spelling == "etc" || last.spelling == "al" && next.isCapitalised
      }
      return false
    }
    return true
  }
}
