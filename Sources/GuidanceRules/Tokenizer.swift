/// Cuts UTF-8 text into tokens: the one pass over the bytes of a document.
///
/// Words are letters and digits; an apostrophe inside stays, a final `'s` is dropped from the word.
/// Hyphens part words. A number keeps its separators and a sign in front or behind (`1,000`, `3.5`, `30%`,
/// `£5`). Linear in the bytes.
package struct Tokenizer {
  /// Tokens of `text[range]`.
  package static func tokens(
    of text: [UInt8], in range: Range<Int>, _ words: inout WordTable
  ) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 6 + 1)
    append(text, in: range, &words, to: &tokens)
    return tokens
  }

  /// Adds the tokens of `text[range]` to those of other ranges.
  package static func append(
    _ text: [UInt8], in range: Range<Int>, _ words: inout WordTable, to tokens: inout [Token]
  ) {
    text.withUnsafeBufferPointer { text in
      var tokenizer = Tokenizer(text: text, end: range.upperBound, index: range.lowerBound)
      while let token = tokenizer.next(&words) { tokens.append(token) }
    }
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index: Int

  private init(text: UnsafeBufferPointer<UInt8>, end: Int, index: Int) {
    self.text = text
    self.end = end
    self.index = index
  }

  private mutating func next(_ words: inout WordTable) -> Token? {
    var marks: Punctuation = []
    while index < end, !isWordStart(index) { marks.formUnion(mark()) }
    guard index < end else { return nil }
    let start = index
    if isAddress(index) {
      while index < end, !text[index].isASCIISpace { index += 1 }
      let word = words.intern("url")
      return Token(word: word, start: Int32(start), end: Int32(index), before: marks)
    }
    let isNumber = text[index].isDigit || currencyLength(at: index) > 0
    if isNumber { readNumber() } else { readWord() }
    let wordEnd = index
    let trimmed = isNumber ? wordEnd : wordEnd - possessiveLength(from: start, to: wordEnd)
    let word = words.intern(UnsafeBufferPointer(rebasing: text[start..<trimmed]))
    return Token(word: word, start: Int32(start), end: Int32(wordEnd), before: marks)
  }

  /// Whether a web address begins here; its parts are no words.
  private func isAddress(_ index: Int) -> Bool {
    guard index + 8 < end, text[index] | 0x20 == UInt8(ascii: "h") || text[index] | 0x20 == UInt8(ascii: "w")
    else { return false }
    return ["http://", "https://", "www."].contains { prefix in
      index + prefix.utf8.count <= end && text[index..<index + prefix.utf8.count].elementsEqual(prefix.utf8)
    }
  }

  /// Length of a final `'s` or `’s` behind at least one letter, or 0.
  private func possessiveLength(from start: Int, to end: Int) -> Int {
    guard end - start >= 3, text[end - 1] | 0x20 == UInt8(ascii: "s") else { return 0 }
    if text[end - 2] == UInt8(ascii: "'") { return 2 }
    let isCurly = end - start >= 5 && text[end - 2] == 0x99 && text[end - 3] == 0x80 && text[end - 4] == 0xE2
    return isCurly ? 4 : 0
  }

  private func isWordStart(_ index: Int) -> Bool {
    let byte = text[index]
    if byte.isLetter || byte.isDigit { return true }
    if byte < 0x80 { return byte == UInt8(ascii: "$") && currencyLength(at: index) > 0 }
    return currencyLength(at: index) > 0 || isWideLetter(at: index)
  }

  /// Letters beyond ASCII: every scalar but Latin-1 signs (the micro sign is a letter) and general
  /// punctuation.
  private func isWideLetter(at index: Int) -> Bool {
    let byte = text[index]
    if byte == 0xC2 { return index + 1 < end && text[index + 1] == 0xB5 }
    guard byte >= 0xC3, byte != 0xE2, byte != 0xEF else { return false }
    return !(byte == 0xC3 && index + 1 < end && (text[index + 1] == 0x97 || text[index + 1] == 0xB7))
  }

  /// Length of a currency sign that has a digit behind it, or 0.
  private func currencyLength(at index: Int) -> Int {
    func digit(_ offset: Int) -> Bool { index + offset < end && text[index + offset].isDigit }
    if text[index] == UInt8(ascii: "$"), digit(1) { return 1 }
    if text[index] == 0xC2, index + 1 < end, text[index + 1] == 0xA3, digit(2) { return 2 }
    if text[index] == 0xE2, index + 2 < end, text[index + 1] == 0x82, text[index + 2] == 0xAC, digit(3) {
      return 3
    }
    return 0
  }

  private mutating func readNumber() {
    index += currencyLength(at: index)
    while index < end {
      let byte = text[index]
      if byte.isDigit {
        index += 1
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), index + 1 < end,
        text[index + 1].isDigit
      {
        index += 1
      } else {
        break
      }
    }
    if index < end, text[index] == UInt8(ascii: "%") {
      index += 1
    } else {
      while index < end, text[index].isLetter { index += 1 }
    }
  }

  private mutating func readWord() {
    while index < end {
      let byte = text[index]
      if byte.isLetter || byte.isDigit {
        index += 1
      } else if byte >= 0x80, isWideLetter(at: index) {
        index += 1
        while index < end, text[index] & 0xC0 == 0x80 { index += 1 }
      } else if let length = apostropheLength(at: index), index + length < end, text[index + length].isLetter
      {
        index += length
      } else {
        break
      }
    }
  }

  private func apostropheLength(at index: Int) -> Int? {
    if text[index] == UInt8(ascii: "'") { return 1 }
    let isCurly = text[index] == 0xE2 && index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99
    return isCurly ? 3 : nil
  }

  /// Reads one mark or blank.
  private mutating func mark() -> Punctuation {
    let byte = text[index]
    index += 1
    switch byte {
    case UInt8(ascii: " "): return .space
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."): return .stop
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "("), UInt8(ascii: "["): return .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .closeBracket
    case UInt8(ascii: "\""): return .quote
    case UInt8(ascii: "-"): return .hyphen
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"): return .exclamation
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "\n"): return .lineFeed
    case UInt8(ascii: "<"): return inequality(.atMost)
    case UInt8(ascii: ">"): return inequality(.atLeast)
    case 0xE2: return wideMark()
    default: return []
    }
  }

  /// `<` and `>` leave the value out, `<=` and `>=` do not.
  private func inequality(_ mark: Punctuation) -> Punctuation {
    index < end && text[index] == UInt8(ascii: "=") ? mark : mark.union(.strict)
  }

  /// General punctuation: dashes and quotation marks.
  private mutating func wideMark() -> Punctuation {
    if index + 1 < end, text[index] == 0x89, text[index + 1] == 0xA4 || text[index + 1] == 0xA5 {
      index += 2
      return text[index - 1] == 0xA4 ? .atMost : .atLeast
    }
    guard index + 1 < end, text[index] == 0x80 else { return [] }
    let byte = text[index + 1]
    index += 2
    switch byte {
    case 0x90...0x92: return .hyphen
    case 0x93...0x95: return .dash
    case 0x98, 0x9C: return .quote
    case 0x99, 0x9D: return [.quote, .closeQuote]
    default: return []
    }
  }
}

extension UInt8 {
  /// Blank, tab, line feed, form feed or carriage return.
  package var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
  /// ASCII letter.
  package var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// ASCII digit.
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
