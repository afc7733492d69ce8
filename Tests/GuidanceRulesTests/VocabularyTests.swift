import Testing

@testable import GuidanceRules

@Suite struct VocabularyTests {
  @Test func `a symbol keeps its number, and different symbols have different ones`() {
    var vocabulary = Vocabulary()
    let symbols: [PatternSymbol] = [
      .number, .percentage, .money, .stem("cut"), .exact("cut"), .exact("Cut"), .list("cut"), .stem("bed"),
    ]
    let numbers = symbols.map { vocabulary.number(of: $0) }
    #expect(Set(numbers).count == symbols.count)
    #expect(symbols.map { vocabulary.number(of: $0) } == numbers)
    #expect(numbers.prefix(3) == [Vocabulary.number, Vocabulary.percentage, Vocabulary.money])
  }

  @Test func `a word satisfies its stem, spelling, capitals and lists, in ascending order`() {
    var vocabulary = Vocabulary()
    let list = vocabulary.number(of: .list("down"))
    let capital = vocabulary.number(of: .exact("Cuts"))
    let spelling = vocabulary.number(of: .exact("cuts"))
    let stem = vocabulary.number(of: .stem("cut"))
    vocabulary.add(stem: "cut", to: "down")
    func symbols(_ written: String, _ stem: String) -> [Int32] {
      vocabulary.symbols(written: written, spelling: written.lowercased(), stem: stem, kind: .word)
    }
    #expect(symbols("Cuts", "cut") == [list, capital, spelling, stem].sorted())
    #expect(symbols("CUTS", "cut") == [list, spelling, stem].sorted())
    #expect(symbols("cut", "cut") == [list, stem].sorted())
    #expect(symbols("bed", "bed") == [])
  }

  @Test(
    arguments: [
      (.number(3), [Vocabulary.number]), (.mixed(65, suffix: "k"), [Vocabulary.number]),
      (.percentage(3), [Vocabulary.percentage]), (.money(3), [Vocabulary.money]), (.word, []),
    ] as [(WordKind, [Int32])])
  func `a number satisfies the sign of its kind`(_ kind: WordKind, _ symbols: [Int32]) {
    #expect(Vocabulary().symbols(written: "x", spelling: "x", stem: "x", kind: kind) == symbols)
  }
}
