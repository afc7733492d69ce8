import Testing

@testable import GuidanceRules

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Trusts must publish.", ["trusts", "must", "publish"]), ("follow-up", ["follow", "up"]),
    ("twenty-one", ["twenty", "one"]), ("A&E", ["a", "e"]), ("and/or", ["and", "or"]), ("", []),
    ("— … –", []),
    ("the trust's beds", ["the", "trust", "beds"]), ("the trusts' beds", ["the", "trusts", "beds"]),
    ("the trust’s beds", ["the", "trust", "beds"]), ("the TRUST'S beds", ["the", "trust", "beds"]),
    ("don't and don’t", ["don't", "and", "don't"]), ("'must'", ["must"]), ("‘must’ not", ["must", "not"]),
    ("“must”", ["must"]), ("café naïve Ångström", ["café", "naïve", "ångström"]),
    ("β-blocker", ["β", "blocker"]),
    ("3×4 and 8÷2", ["3", "4", "and", "8", "2"]), ("窓は", ["窓は"]), ("e.g. this", ["e", "g", "this"]),
  ])
  func `a text is cut into words`(_ text: String, _ words: [String]) {
    #expect(spellings(text) == words)
  }

  @Test(arguments: [
    ("1,000 beds", ["1,000", "beds"]), ("3.5 beds.", ["3.5", "beds"]), ("bed 3.", ["bed", "3"]),
    ("3, 4", ["3", "4"]), ("30%", ["30%"]), ("30 %", ["30"]), ("30% of", ["30%", "of"]), ("£5", ["£5"]),
    ("£1,200.50.", ["£1,200.50"]), ("£ 5", ["5"]), ("$5 €6", ["$5", "€6"]), ("US$5", ["us", "$5"]),
    ("£20m", ["£20m"]), ("65k", ["65k"]), ("the 2nd", ["the", "2nd"]), ("10mg/day", ["10mg", "day"]),
    ("2024/25", ["2024", "25"]), ("9am–5pm", ["9am", "5pm"]), ("5°C", ["5", "c"]), ("£", []), ("%", []),
    ("covid19", ["covid19"]), ("£m", ["m"]), ("1-2", ["1", "2"]),
  ])
  func `a number keeps its separators and signs`(_ text: String, _ words: [String]) {
    #expect(spellings(text) == words)
  }

  @Test(
    arguments: [
      ("a b", .space), ("a, b", [.comma, .space]), ("a; b", [.semicolon, .space]),
      ("a: b", [.colon, .space]),
      ("a. b", [.stop, .space]), ("a? b", [.question, .space]), ("a! b", [.exclamation, .space]),
      ("a (b", [.space, .openBracket]), ("a) b", [.closeBracket, .space]), ("a [b", [.space, .openBracket]),
      ("a-b", .hyphen), ("a‑b", .hyphen), ("a – b", [.space, .dash]), ("a—b", .dash), ("a/b", .slash),
      ("a \"b", [.space, .quote]), ("a “b", [.space, .quote]), ("a” b", [.quote, .closeQuote, .space]),
      ("a\nb", .lineFeed), ("a…b", []), ("a*b", []),
    ] as [(String, Punctuation)])
  func `the marks in front of a word are kept`(_ text: String, _ marks: Punctuation) {
    var words = WordTable(Vocabulary())
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes, in: bytes.indices, &words)
    #expect(tokens.map(\.before) == [[], marks])
  }

  @Test func `tokens lie where their bytes lie, the possessive included`() {
    var words = WordTable(Vocabulary())
    let bytes = Array("Ask: the café’s £5 bed, 30%.".utf8)
    let tokens = Tokenizer.tokens(of: bytes, in: 5..<bytes.count, &words)
    let texts = tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(texts == ["the", "café’s", "£5", "bed", "30%"])
    #expect(Tokenizer.tokens(of: bytes, in: 5..<8, &words).map { words[$0.word].spelling } == ["the"])
  }

  private func spellings(_ text: String) -> [String] {
    var words = WordTable(Vocabulary())
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes, in: bytes.indices, &words).map { words[$0.word].spelling }
  }
}
