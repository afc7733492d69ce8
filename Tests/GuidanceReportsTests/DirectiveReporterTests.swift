import Foundation
import Testing

@testable import GuidanceReports

struct DirectiveReporterTests {
  private static let text = "If it rains, nurses must tidy the hall within 2 hours unless the roof leaks."

  @Test("a line of JSON is a side of the report and the directive's parts")
  func jsonLines() throws {
    let document = try Sample.document(
      Self.text + " It is cold. Nurses should rest.", by: "North Board", title: "Halls", path: "a.html")
    let lines = DirectiveReporter(try Sample.rules.get()).jsonLines([document]).split(separator: "\n")
    #expect(lines.count == 2)
    let line = try #require(lines.first)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "path", "body", "title", "date", "line", "column", "endLine", "endColumn", "startByte", "endByte",
        "text", "modality", "strength", "bearer", "bearerWords", "tags", "action", "object", "quantities",
        "condition", "exception", "headingPath", "place",
      ])
    #expect(object["text"] as? String == Self.text)
    #expect(object["condition"] as? String == "If it rains")
    #expect(object["exception"] as? String == "unless the roof leaks")
    #expect(object["quantities"] as? [String] == ["within 2 hours"])
  }

  @Test("as text a directive has its place, modality, bearer and tags, and the sentence")
  func text() throws {
    let document = try Sample.document(
      "Nurses must not tidy the hall.", by: "North Board", title: "Halls", path: "a.html")
    let text = DirectiveReporter(try Sample.rules.get()).text([document], style: TextStyle())
    #expect(
      text == "a.html:1:1  prohibition 5 · nurse · tidy (against)\n  Nurses must not tidy the hall.\n")
  }

  @Test("nothing is written of a document without directives")
  func nothing() throws {
    let document = try Sample.document("It rains.", by: "North Board", title: "Rain", path: "a.html")
    let reporter = DirectiveReporter(try Sample.rules.get())
    #expect(reporter.jsonLines([document]).isEmpty)
    #expect(reporter.text([document], style: TextStyle()).isEmpty)
  }
}
