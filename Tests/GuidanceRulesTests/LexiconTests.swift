import Testing

@testable import GuidanceRules

@Suite struct LexiconTests {
  private static let text = """
    synonyms: [[increase, raise, boost], [reduce, cut]]
    antonyms: [[increase, reduce], [open, close]]
    exclusive: [[red, green, blue]]
    ignored-words: [very, of course]
    """

  private static func lexicon() throws -> Lexicon {
    try RuleSet.load([RuleFile(path: "words.yml", text: text)]).lexicon
  }

  private static func key(_ word: String) -> UInt64 { WordTable.key(of: Stemmer().stem(word)) }

  @Test(arguments: [
    ("raise", "increase", true), ("raising", "boosted", true), ("cut", "reduces", true),
    ("cut", "increase", false), ("open", "close", false), ("bed", "beds", true), ("bed", "bad", false),
  ])
  func `words of one group are one concept`(_ left: String, _ right: String, _ isSame: Bool) throws {
    let lexicon = try Self.lexicon()
    #expect((lexicon.concept(Self.key(left)) == lexicon.concept(Self.key(right))) == isSame)
  }

  @Test(arguments: [
    ("increase", "reduce", true), ("boost", "cut", true), ("opening", "closed", true),
    ("raise", "boost", false),
    ("open", "cut", false), ("red", "green", false), ("open", "open", false),
  ])
  func `opposites hold for all words of their concepts`(_ left: String, _ right: String, _ isOpposite: Bool)
    throws
  {
    let lexicon = try Self.lexicon()
    let (first, second) = (lexicon.concept(Self.key(left)), lexicon.concept(Self.key(right)))
    #expect(lexicon.areOpposite(first, second) == isOpposite)
    #expect(lexicon.areOpposite(second, first) == isOpposite)
  }

  @Test(arguments: [
    ("red", "green", true), ("green", "blue", true), ("red", "red", false), ("red", "open", false),
    ("open", "close", false),
  ])
  func `of exclusive words only one can hold`(_ left: String, _ right: String, _ isExclusive: Bool) throws {
    #expect(try Self.lexicon().areExclusive(Self.key(left), Self.key(right)) == isExclusive)
  }

  @Test(arguments: [("very", true), ("course", false), ("open", false)])
  func `single words without content are ignored`(_ word: String, _ isIgnored: Bool) throws {
    #expect(try Self.lexicon().isIgnored(Self.key(word)) == isIgnored)
  }
}
