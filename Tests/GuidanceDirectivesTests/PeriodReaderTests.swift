import GuidanceRules
import Testing

@testable import GuidanceDirectives

struct PeriodReaderTests {
  @Test(
    "a statement's years and months are a span of days",
    arguments: [
      ("spend it in 2025/26", 2025_04_01...2026_03_31),
      ("spend it in 2025-26", 2025_04_01...2026_03_31),
      ("spend it in 2025–2027", 2025_04_01...2027_03_31),
      ("spend it from 2025 to 2027", 2025_04_01...2027_03_31),
      ("spend it by March 2026", 2026_03_01...2026_03_31),
      ("spend it in May 2024", 2024_05_01...2024_05_31),
      ("spend it in 2025", 2025_01_01...2025_12_31),
      ("spend it by 2030, or else", 2030_01_01...2030_12_31),
      ("spend it in 2025 pounds", nil),
      ("spend it on 1 May 2024", nil),
      ("spend it under the Act of 2012", nil),
      ("spend 2,025 pounds", nil),
      ("spend 2025/99 pounds", nil),
      ("spend it from 2027 to 2025", nil),
      ("spend it in May", nil),
      ("spend it under rule 1925/26", nil),
      ("spend it", nil),
    ] as [(String, ClosedRange<Int>?)])
  func statements(_ text: String, _ period: ClosedRange<Int>?) throws {
    var words = WordTable(try Reading.shipped.get().vocabulary)
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count, &words)
    #expect(PeriodReader.period(tokens[...], words) == period)
  }

  @Test(
    "a title's years are a span of financial years",
    arguments: [
      ("Plan for 2017 to 2019", 2017_04_01...2019_03_31),
      ("Plan 2025/26", 2025_04_01...2026_03_31),
      ("Plan (2025–2026)", 2025_04_01...2026_03_31),
      ("Plan for 2019 to 2017", nil),
      ("Plan of May 2025", nil),
      ("Plan 5 of 2025", nil),
      ("Plan", nil),
    ] as [(String, ClosedRange<Int>?)])
  func titles(_ title: String, _ period: ClosedRange<Int>?) {
    #expect(PeriodReader.period(of: title) == period)
  }
}
