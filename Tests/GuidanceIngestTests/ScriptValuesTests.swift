import Testing

@testable import GuidanceIngest

@Suite struct ScriptValuesTests {
  @Test(arguments: [
    ("{'lastUpdated': '14/03/2020'}", ["script:lastupdated=14/03/2020"]),
    ("{\"LASTUPDATED\":\"2020\"}", ["script:lastupdated=2020"]),
    ("{'lastUpdated': 14}", []), ("{'lastUpdatedBy': 'x'}", []), ("{lastUpdated: 'x'}", []),
    ("'lastUpdated'", []), ("'lastUpdated", []), ("{'lastUpdated': 'x", []), ("'lastUpdated''x'", []),
    ("{'lastUpdated': 'x', 'made': 'y'}", ["script:lastupdated=x", "script:made=y"]), ("", []),
  ])
  func `what a script sets is found`(_ script: String, _ values: [String]) {
    let found = ScriptValues(["lastupdated", "made"]).find(in: Array(script.utf8))
    #expect(found.map { "\($0.name)=\($0.value)" } == values)
  }

  @Test func `only the head of a page is searched, and only for names`() {
    let script = "{'made': 'y'}"
    #expect(ScriptValues([]).find(in: Array(script.utf8)).isEmpty)
    let late = String(repeating: " ", count: 9000) + script
    #expect(ScriptValues(["made"]).find(in: Array(late.utf8)).isEmpty)
  }
}
