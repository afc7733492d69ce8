import GuidanceDirectives
import GuidanceIngest
import Testing

struct UnknownUnitReaderTests {
  @Test(
    "what looks like a unit and is known to no rule is named, what is counted or known is not",
    arguments: [
      ("Staff must keep the vessel at 40 kPa.", "kPa"), ("Staff must keep the vessel at 40kPa.", "kPa"),
      ("Staff must keep the tone below 90 Hz at night.", "Hz"),
      ("Staff must light the hall with 50 lux or more.", "lux"),
      ("Staff must keep radon below 30 becquerels per litre.", "becquerels"),
      ("Staff must keep dust below 30 fibres/ml.", "fibres"),
      ("Staff must light the hall with 20 to 50 lux.", "lux"),
      ("Staff must keep the vessel at 4 °C.", nil), ("Staff must give 40 mg.", nil),
      ("Staff must give 40mg.", nil), ("Staff must see 40 patients.", nil),
      ("Staff must call 3 GPs.", nil), ("Staff must call 3 new GPs.", nil),
      ("Staff must pay £40 at once.", nil), ("Staff must follow section 12A.", nil),
      ("Staff must follow regulation 12 too.", nil), ("Staff must finish by 2 May.", nil),
      ("Staff must finish by the 2nd.", nil), ("Staff must spend £5bn.", nil),
      ("Staff must see two per day.", nil), ("Staff must see 12 per hour.", nil),
      ("Staff must keep 3 beds per ward.", nil), ("Staff must finish in 2030 or later.", nil),
    ] as [(String, String?)])
  func units(_ text: String, _ unit: String?) throws {
    let found = try Reading.extraction(of: text).unknownUnits
    #expect(found.map(\.unit) == (unit.map { [$0] } ?? []))
  }

  @Test("number and unit are quoted from the first figure on, at their place")
  func place() throws {
    let found = try Reading.extraction(of: "Staff must light the hall with 20 to 50 lux.").unknownUnits
    #expect(found.map(\.text) == ["20 to 50 lux"])
    #expect(found.map(\.span.column) == [32])
  }

  @Test("what directs nobody has no units")
  func passed() throws {
    #expect(try Reading.extraction(of: "Should staff keep it at 40 kPa?").unknownUnits.isEmpty)
  }
}
