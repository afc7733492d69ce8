import GuidanceRules
import Testing

@testable import GuidanceDirectives

struct QuantityReaderTests {
  /// A phrase with the one quantity in it, or none; a bound that is nil is open.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var quantity: Quantity?
    var testDescription: String { text }

    init(_ text: String, _ dimension: Quantity.Dimension, _ lower: Double?, _ upper: Double?) {
      self.text = text
      quantity = Quantity(dimension: dimension, lower: lower, upper: upper, words: "")
    }

    init(none text: String) { self.text = text }
  }

  @Test(
    "shares of a whole",
    arguments: [
      Row("cut travel by 30%", .percentage, 30, 30),
      Row("at least 95% of letters", .percentage, 95, nil),
      Row("at least 95 per cent of letters", .percentage, 95, nil),
      Row("one in five letters", .percentage, 20, 20),
      Row("at least one in five letters", .percentage, 20, nil),
      Row("two in every three letters", .percentage, 200.0 / 3, 200.0 / 3),
      Row("three quarters of the letters", .percentage, 75, 75),
      Row("no more than 8.5% of letters", .percentage, nil, 8.5),
      Row("between 10% and 20% of letters", .percentage, 10, 20),
      Row(none: "put one in the letter"),
      Row(none: "one in the ward"),
    ])
  func shares(_ row: Row) throws { try expect(row) }

  @Test(
    "money",
    arguments: [
      Row("spend £50,000 on roofs", .money, 50_000, 50_000),
      Row("spend up to £20 million on roofs", .money, nil, 20e6),
      Row("spend £1.5bn on roofs", .money, 1.5e9, 1.5e9),
      Row("spend more than $400 on roofs", .money, 400, nil),
      Row("spend £5 to £10 on roofs", .money, 5, 10),
      Row(none: "spend money on roofs"),
    ])
  func money(_ row: Row) throws { try expect(row) }

  @Test(
    "an age is no duration",
    arguments: [
      Row("people aged 65 or over", .age, 65, nil),
      Row("people aged 65", .age, 65, 65),
      Row("children under 5 years old", .age, nil, 5),
      Row("women aged 50 to 74 years", .age, 50, 74),
      Row("from the age of 16", .age, 16, 16),
      Row("keep notes for 5 years", .duration, 1825, 1825),
      Row("keep notes under 5 years", .duration, nil, 1825),
    ])
  func ages(_ row: Row) throws { try expect(row) }

  @Test(
    "how often is the time between two occurrences",
    arguments: [
      Row("inspect lifts annually", .interval, 365, 365),
      Row("inspect lifts daily", .interval, 1, 1),
      Row("inspect lifts every two years", .interval, 730, 730),
      Row("inspect lifts every 3 months", .interval, 90, 90),
      Row("inspect lifts every week", .interval, 7, 7),
      Row("inspect lifts twice a week", .interval, 3.5, 3.5),
      Row("inspect lifts once every six months", .interval, 180, 180),
      Row("inspect lifts twice daily", .interval, 0.5, 0.5),
      Row("inspect lifts for two years", .duration, 730, 730),
      Row(none: "inspect every lift"),
      Row(none: "inspect a lift each autumn"),
    ])
  func intervals(_ row: Row) throws { try expect(row) }

  @Test(
    "durations with their bounds",
    arguments: [
      Row("wait 14 days", .duration, 14, 14),
      Row("reply within 14 days", .duration, nil, 14),
      Row("wait at least 48 hours", .duration, 2, nil),
      Row("wait no longer than 2 weeks", .duration, nil, 14),
      Row("wait longer than 2 weeks", .duration, 14, nil),
      Row("wait not less than 30 days", .duration, 30, nil),
      Row("wait less than 30 days", .duration, nil, 30),
      Row("wait up to 10 days", .duration, nil, 10),
      Row("wait for a minimum of 10 days", .duration, 10, nil),
      Row("wait 10 days or more", .duration, 10, nil),
      Row("wait 10 days or less", .duration, nil, 10),
      Row("a wait that must not exceed 10 days", .duration, nil, 10),
      Row("wait 10 days to 20 days", .duration, 10, 20),
      Row("wait between 10 and 20 days", .duration, 10, 20),
    ])
  func durations(_ row: Row) throws { try expect(row) }

  @Test(
    "doses and measures",
    arguments: [
      Row("people younger than 60", .age, nil, 60),
      Row("between the ages of 40 and 49 years", .age, 40, 49),
      Row("give 5 mg", .mass, 5, 5),
      Row("give 5mg", .mass, 5, 5),
      Row("give 2 g", .mass, 2000, 2000),
      Row("give 250 micrograms", .mass, 0.25, 0.25),
      Row("keep it below 8 degrees", .temperature, nil, 8),
      Row("keep it below 140 mmHg", .pressure(isSystolic: true), nil, 140),
      Row("keep it below 140 mm Hg", .pressure(isSystolic: true), nil, 140),
      Row("keep the diastolic below 90 mmHg", .pressure(isSystolic: false), nil, 90),
      Row("treat at ≥160 mmHg", .pressure(isSystolic: true), 160, nil),
      Row("aim for <150 mmHg", .pressure(isSystolic: true), nil, 150),
      Row("stand 2 metres apart", .length, 2, 2),
      Row("stand 150 cm apart", .length, 1.5, 1.5),
      Row("pour 500 ml", .volume, 0.5, 0.5),
    ])
  func measures(_ row: Row) throws { try expect(row) }

  @Test(
    "dates, years and numbers of paragraphs are no quantities",
    arguments: [
      Row(none: "close it on 1st May 2024"),
      Row(none: "close it in 2025"),
      Row(none: "close it by March 2026"),
      Row(none: "close it under section 12"),
      Row(none: "close it under paragraph 3.2"),
      Row(none: "close it in 2025/26"),
      Row("close 31 wards", .count(of: 0), 31, 31),
      Row("close 2,250 wards", .count(of: 0), 2250, 2250),
    ])
  func noQuantities(_ row: Row) throws { try expect(row) }

  @Test("counts of different things are of different dimensions, of one thing in other forms they are not")
  func counts() throws {
    let nurses = try read("at least 4 nurses").first
    #expect(nurses?.lower == 4)
    #expect(nurses?.dimension == (try read("four nurse").first?.dimension))
    #expect(nurses?.dimension != (try read("4 wards").first?.dimension))
  }

  @Test(
    "the words of a quantity take its bound in",
    arguments: [
      ("reply within 14 days of it", "within 14 days"), ("at least 95% of letters", "at least 95%"),
      ("wait no more than 4 hours there", "no more than 4 hours"), ("wait for 4 hours there", "4 hours"),
    ])
  func words(_ text: String, _ words: String) throws {
    #expect(try read(text).map(\.words) == [words])
  }

  @Test("several quantities come in reading order")
  func several() throws {
    let quantities = try read("reply to 90% of letters within 5 days and spend £20")
    #expect(quantities.map(\.dimension) == [.percentage, .duration, .money])
  }

  private func expect(_ row: Row) throws {
    let quantities = try read(row.text)
    guard let wanted = row.quantity else {
      #expect(quantities.isEmpty)
      return
    }
    try #require(quantities.count == 1, "\(quantities)")
    let got = try #require(quantities.first)
    switch (wanted.dimension, got.dimension) {
    case (.count, .count): break
    default: #expect(got.dimension == wanted.dimension)
    }
    #expect(isClose(got.lower, wanted.lower), "lower \(String(describing: got.lower))")
    #expect(isClose(got.upper, wanted.upper), "upper \(String(describing: got.upper))")
  }

  private func isClose(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) < 1e-6 * max(1, abs(right))
  }

  private func read(_ text: String) throws -> [Quantity] {
    var words = WordTable(try Reading.shipped.get().vocabulary)
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count, &words)
    return QuantityReader(tokens: tokens, range: 0..<tokens.count, text: bytes).read(words)
  }
}
