import Testing

@testable import GuidanceRules

@Suite struct StableHashTests {
  @Test func `the published value for a known text`() {
    #expect(StableHash.of("a".utf8) == 0xaf63_dc4c_8601_ec8c)
    #expect(StableHash().digits == "cbf29ce484222325")
  }

  @Test func `two texts are not taken for one`() {
    func digits(_ texts: [String]) -> String {
      var hash = StableHash()
      for text in texts { hash.add(text) }
      return hash.digits
    }
    #expect(digits(["ab", "c"]) != digits(["a", "bc"]))
    #expect(digits(["ab", "c"]) == digits(["ab", "c"]))
  }
}
