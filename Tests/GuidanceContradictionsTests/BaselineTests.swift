import Testing

@testable import GuidanceContradictions

struct BaselineTests {
  private static let entry = """
    {"a":{"document":"North: A","text":"x"},"b":{"document":"South: B","text":"y"},\
    "fingerprint":{"pairKey":"1","pairValue":"2"},"kind":"value","rule":"r","severity":"cancelling"}
    """

  @Test("what is written is read again, in one order whatever came first")
  func roundTrip() throws {
    let one = try Baseline(Array("{\"baselineVersion\": 1, \"entries\": [\(Self.entry)]}".utf8))
    var other = one.entries[0]
    other.fingerprint.pairKey = "0"
    let text = Baseline(entries: [one.entries[0], other]).text
    #expect(text == Baseline(entries: [other, one.entries[0]]).text)
    #expect(text.split(separator: "\n").count == 4)
    #expect(try Baseline(Array(text.utf8)).entries == [other, one.entries[0]])
    #expect(try Baseline(Array(Baseline(entries: []).text.utf8)).entries.isEmpty)
  }

  @Test(
    "a file that is no baseline is refused, and so is one of another version",
    arguments: [
      ("", BaselineError.damaged), ("[]", .damaged), ("{\"entries\": []}", .damaged),
      ("{\"baselineVersion\": 1, \"entries\": [\(entry)", .damaged),
      ("{\"baselineVersion\": 1, \"entries\": [{}]}", .damaged),
      ("{\"baselineVersion\": 2, \"entries\": []}", .otherVersion(2)),
    ])
  func refusals(_ text: String, _ error: BaselineError) {
    #expect(throws: error) { try Baseline(Array(text.utf8)) }
  }
}
