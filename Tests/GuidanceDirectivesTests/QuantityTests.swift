import Testing

@testable import GuidanceDirectives

struct QuantityTests {
  @Test(
    "two sets meet when a value is in both",
    arguments: [
      ("5 mg", "5 mg", true), ("5 mg", "6 mg", false), ("at least 5 mg", "up to 5 mg", true),
      ("more than 5 mg", "up to 5 mg", false), ("at least 5 mg", "less than 5 mg", false),
      ("at least 5 mg", "6 mg", true), ("between 5 and 7 mg", "6 mg", true),
      ("between 5 and 7 mg", "at least 8 mg", false), ("5 to 7 mg", "7 to 9 mg", true),
      ("wait a whole 30 days", "wait for a month", true), ("wait 28 days", "wait for 4 weeks", true),
      ("wait 28 days", "wait for a month", false), ("wait 12 months", "wait for one year", true),
      ("wait 24 months", "wait for one year", false), ("5 working days", "8 days", true),
      ("5 working days", "20 days", false), ("5 working days", "6 working days", false),
      ("about 10 mg", "11 mg", true), ("about 10 mg", "12 mg", false),
    ])
  func meets(_ first: String, _ second: String, _ wanted: Bool) throws {
    let one = try #require(try QuantityRow.read(first).first)
    let other = try #require(try QuantityRow.read(second).first)
    #expect(one.dimension == other.dimension)
    #expect(one.meets(other) == wanted)
    #expect(other.meets(one) == wanted)
  }

  @Test(
    "two sets are the same whatever the unit",
    arguments: [
      ("1 g", "1000 mg", true), ("at least 1 g", "1000 mg", false),
      ("wait for a month", "wait 30 days", true),
      ("at least 1 g", "at least 1000 mg", true), ("wait for a month", "wait 35 days", false),
    ])
  func equals(_ first: String, _ second: String, _ wanted: Bool) throws {
    let one = try #require(try QuantityRow.read(first).first)
    let other = try #require(try QuantityRow.read(second).first)
    #expect(one.equals(other) == wanted)
  }
}
