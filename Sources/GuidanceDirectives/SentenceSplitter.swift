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
    var start = 0
    for index in tokens.indices.dropFirst()
    where index - start >= longest || ends(before: index, tokens, words) {
      ranges.append(start..<index)
      start = index
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private static let abbreviations: Set<String> = [
    "e", "g", "eg", "i", "ie", "no", "nos", "para", "paras", "dr", "mr", "mrs", "ms", "prof", "st", "fig",
    "figs",
    "vs", "v", "cf", "art", "sec", "reg", "regs", "ch", "vol", "pp", "p", "approx", "incl", "etc", "al",
    "jan",
    "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ltd", "inc", "co", "u",
    "s",
  ]

  private static func ends(before index: Int, _ tokens: [Token], _ words: borrowing WordTable) -> Bool {
    let marks = tokens[index].before
    if !marks.isDisjoint(with: [.question, .exclamation, .lineFeed]) { return true }
    guard marks.contains(.stop), marks.contains(.space) else { return false }
    let last = words[tokens[index - 1].word]
    let next = words[tokens[index].word]
    if case .word = next.kind, !next.isCapitalised { return false }
    if abbreviations.contains(last.spelling) {
      if case .word = next.kind {
        return last.spelling == "etc" || last.spelling == "al" && next.isCapitalised
      }
      return false
    }
    return true
  }
}
