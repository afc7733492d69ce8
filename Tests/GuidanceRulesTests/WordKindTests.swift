import Testing

@testable import GuidanceRules

@Suite struct WordKindTests {
  @Test(
    arguments: [
      ("trust", .word), ("", .word), ("a&e", .word), ("tenth", .word), ("covid19", .word), ("%", .word),
      ("ten", .number(10)), ("zero", .number(0)), ("hundred", .number(100)), ("30", .number(30)),
      ("1,000", .number(1000)), ("3.5", .number(3.5)), ("30%", .percentage(30)), ("2.5%", .percentage(2.5)),
      ("£5", .money(5)), ("£1,200.50", .money(1200.5)), ("£20m", .money(20_000_000)), ("£2bn", .money(2e9)),
      ("£65k", .money(65_000)), ("$5", .money(5)), ("€6", .money(6)), ("65k", .mixed(65, suffix: "k")),
      ("2nd", .mixed(2, suffix: "nd")), ("10mg", .mixed(10, suffix: "mg")), ("9am", .mixed(9, suffix: "am")),
    ] as [(String, WordKind)])
  func `a spelling has a kind and a value`(_ spelling: String, _ kind: WordKind) {
    #expect(WordKind(spelling) == kind)
  }

  @Test(arguments: [
    ("30", true), ("ten", true), ("65k", true), ("30%", false), ("£5", false), ("bed", false),
  ])
  func `a hash sign stands for bare numbers`(_ spelling: String, _ isNumber: Bool) {
    #expect(WordKind(spelling).isNumber == isNumber)
  }
}
