import GuidanceRules

/// Short forms that a document explains, with what they stand for: "clinical breast examination (CBE)".
struct Abbreviations {
  /// Keys of the words or phrases that a short form stands for, by the key of the short form.
  private(set) var meanings: [UInt64: [UInt64]] = [:]

  /// Adds the short forms that stand in brackets behind their long form, told by the initials. O(tokens).
  mutating func learn(
    from tokens: [Token], _ matches: [PatternMatch], _ text: [UInt8], _ rules: RuleSet,
    _ words: borrowing WordTable
  ) {
    for place in tokens.indices.dropFirst(2) where tokens[place].before.contains(.openBracket) {
      guard let letters = letters(of: tokens[place], text),
        place + 1 == tokens.count || !tokens[place + 1].before.isDisjoint(with: [.closeBracket, .comma]),
        let start = longForm(letters, endingAt: place, tokens, words)
      else { continue }
      let key = words[tokens[place].word].key
      if meanings[key] == nil {
        meanings[key] = Self.concepts(start..<place, tokens, matches, rules, words)
      }
    }
  }

  /// The letters of a short form in lower case, without a plural s; nil for ordinary words.
  private func letters(of token: Token, _ text: [UInt8]) -> [UInt8]? {
    var letters = Array(text[token.range])
    if letters.last == UInt8(ascii: "s") { letters.removeLast() }
    guard (2...8).contains(letters.count),
      letters.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    return letters.map { $0 | 0x20 }
  }

  /// First token of the words whose initials are the letters; "of" and "and" may stand between them.
  private func longForm(
    _ letters: [UInt8], endingAt end: Int, _ tokens: [Token], _ words: borrowing WordTable
  ) -> Int? {
    var place = end
    for letter in letters.reversed() {
      repeat {
        place -= 1
        guard place >= 0, tokens[place + 1].before.isDisjoint(with: .barrier) else { return nil }
      } while initial(tokens[place], words) != letter && isSmall(tokens[place], words)
      guard initial(tokens[place], words) == letter else { return nil }
    }
    return place
  }

  private func initial(_ token: Token, _ words: borrowing WordTable) -> UInt8? {
    words[token.word].spelling.utf8.first
  }

  private func isSmall(_ token: Token, _ words: borrowing WordTable) -> Bool {
    words[token.word].spelling.utf8.count <= 3
  }

  /// Phrases and content words of the long form, in reading order.
  private static func concepts(
    _ range: Range<Int>, _ tokens: [Token], _ matches: [PatternMatch], _ rules: RuleSet,
    _ words: borrowing WordTable
  ) -> [UInt64] {
    var phrases: [Int: (key: UInt64, end: Int)] = [:]
    for match in matches where range.contains(match.tokens.lowerBound) {
      guard case .concept(let key) = rules.uses[match.pattern], match.tokens.upperBound <= range.upperBound,
        match.tokens.upperBound > phrases[match.tokens.lowerBound]?.end ?? 0
      else { continue }
      phrases[match.tokens.lowerBound] = (key, match.tokens.upperBound)
    }
    var keys: [UInt64] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let entry = words[tokens[place].word]
      if let phrase = phrases[place] {
        keys.append(phrase.key)
        place = phrase.end
        continue
      }
      if case .word = entry.kind, !rules.lexicon.isIgnored(entry.key) { keys.append(entry.key) }
      place += 1
    }
    return keys
  }
}
