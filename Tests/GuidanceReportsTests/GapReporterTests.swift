import Foundation
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules
import Testing

@testable import GuidanceReports

struct GapReporterTests {
  private static let words =
    "Nurses must tidy the hall. Nurses must rest. Should nurses sing? The hall is for those who must wait. "
    + "Nurses must light the hall with 50 lux."

  private static func report(skipped: [UnreadFile] = []) throws -> Report {
    try Sample.report(
      [Sample.document(words, by: "North Board", title: "Halls", path: "north.html")], skipped: skipped)
  }

  @Test("the text names every gap with its place and its reason, and the coverage")
  func text() throws {
    let text = GapReporter().write(try Self.report(), as: .text)
    #expect(
      text == """
        north.html: coverage 80 % of 5 modal sentences (3 with directives, 1 passed over, 1 not read)
        north.html:1:28: no object
          “Nurses must rest.”
        north.html:1:46: passed over: a question
          “Should nurses sing?”
        north.html:1:66: not read: its cue stands in a relative clause
          “The hall is for those who must wait.”
        north.html:1:135: unknown unit “lux”
          “50 lux”

        ignored   logo.png: no format that is read

        coverage 80 % of 5 modal sentences in 1 document: 3 with directives, 1 passed over, 1 not read; \
        1 directive with no object; 1 unknown unit

        """)
  }

  @Test("JSON holds the same, place by place and counted by reason")
  func json() throws {
    let skipped = [UnreadFile(path: "b.html", reason: "empty")]
    let json = GapReporter().write(try Self.report(skipped: skipped), as: .json)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["complete"] as? Bool == false)
    let document = try #require((object["documents"] as? [[String: Any]])?.first)
    let unread = try #require((document["unread"] as? [[String: Any]])?.first)
    #expect(unread["reason"] as? String == "relative")
    #expect(unread["place"] as? String == "1:66")
    let slots = try #require((document["emptySlots"] as? [[String: Any]])?.first)
    #expect(slots["slots"] as? [String] == ["object"])
    let summary = try #require(object["summary"] as? [String: Any])
    #expect((summary["coverage"] as? [String: Any])?["share"] as? Double == 0.8)
    #expect(summary["passed"] as? [String: Int] == ["question": 1])
    #expect(summary["unknownUnits"] as? Int == 1)
  }

  @Test("the same documents give the same bytes", arguments: GapReporter.Format.allCases)
  func deterministic(_ format: GapReporter.Format) throws {
    let reporter = GapReporter()
    #expect(try reporter.write(Self.report(), as: format) == reporter.write(Self.report(), as: format))
  }

  @Test("nothing missing is said in two lines, and a text without a modal sentence has no share")
  func nothing() throws {
    func lines(_ words: String) throws -> [Substring] {
      let document = try Sample.document(words, by: "North Board", title: "Halls", path: "a.html")
      return GapReporter().write(try Sample.report([document]), as: .text).split(separator: "\n")
    }
    #expect(try lines("Nurses must tidy the hall.").count == 3)
    #expect(try lines("The hall is tidy.").first == "a.html: no modal sentences")
  }

  @Test("every reason, obstacle, slot and cause of words left out has words of its own")
  func wording() {
    let reasons = NonDirective.allCases.map { Wording.reason($0) }
    let obstacles = Obstacle.allCases.map { Wording.obstacle($0) }
    let causes = LeftOut.Reason.allCases.map { Wording.reason($0) }
    let slots = Slot.allCases.map { Wording.empty([$0]) }
    for words in [reasons, obstacles, causes, slots] {
      #expect(Set(words).count == words.count)
      #expect(words.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
    }
  }

  @Test("a share is rounded down, so that 100 % means all")
  func rounding() {
    var coverage = Coverage()
    coverage.modal = 1000
    coverage.directives = 999
    #expect(Wording.coverage(coverage) == "coverage 99 % of 1000 modal sentences")
    coverage.passed = 1
    #expect(Wording.coverage(coverage) == "coverage 100 % of 1000 modal sentences")
  }
}
