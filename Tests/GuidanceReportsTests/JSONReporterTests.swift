import Foundation
import GuidanceContradictions
import Testing

@testable import GuidanceReports

struct JSONReporterTests {
  private static let side: Set<String> = [
    "path", "body", "title", "date", "line", "column", "endLine", "endColumn", "startByte", "endByte", "text",
    "place",
    "modality", "strength", "bearer", "tags",
  ]

  @Test("the report has the keys of schema version 1, all of them and no other")
  func shape() throws {
    let report = try object(
      Sample.report("Nurses must tidy the hall.", "Nurses must scatter sand in the hall."))
    #expect(
      keys(report) == [
        "schemaVersion", "tool", "complete", "documents", "skipped", "ignored", "contradictions", "summary",
      ])
    #expect(report["schemaVersion"] as? Int == 1)
    #expect(keys(report["tool"]) == ["name", "version", "rulesDigest"])
    let documents = try #require(report["documents"] as? [Any])
    #expect(documents.count == 2)
    for document in documents {
      #expect(
        keys(document) == [
          "path", "title", "body", "date", "status", "audience", "language", "format", "bytes", "sentences",
          "directives",
        ])
    }
    let ignored = try #require(report["ignored"] as? [Any])
    #expect(ignored.map(keys) == [["path", "reason"]])
    #expect(
      keys(report["summary"]) == [
        "contradictions", "bySeverity", "byKind", "byBodies", "coverage", "commonWords",
      ])
  }

  @Test("a contradiction has its keys, two sides, and its other places")
  func contradiction() throws {
    let first = "Nurses must tidy the hall. It rains. Nurses should tidy the hall at noon."
    let report = try object(Sample.report(first, "Nurses must scatter sand in the hall."))
    let item = try #require((report["contradictions"] as? [[String: Any]])?.first)
    #expect(
      keys(item) == [
        "id", "fingerprint", "kind", "severity", "confidence", "rule", "sameBody", "message", "explanation",
        "witness",
        "precedence", "a", "b", "places",
      ])
    #expect(keys(item["a"]) == Self.side)
    #expect(keys(item["b"]) == Self.side)
    let tags = try #require((item["a"] as? [String: Any])?["tags"] as? [Any])
    #expect(tags.map(keys) == [["id", "polarity", "words"]])
    let places = try #require(item["places"] as? [[String: Any]])
    #expect(places.map(keys) == [["a", "b", "fingerprint"]])
    #expect(places.map { keys($0["a"]) } == [Self.side])
    #expect((item["explanation"] as? [String])?.isEmpty == false)
    #expect((item["confidence"] as? Double).map { (0...1).contains($0) } == true)
  }

  @Test("places that are counted only are told where there are any")
  func morePlaces() throws {
    let whole = try Sample.report("Nurses must tidy the hall.", "Nurses must scatter sand in the hall.")
    var item = try #require(whole.contradictions.first)
    item.morePlaces = 3
    let report = try object(
      Report(
        version: "9.9", rules: whole.rules, documents: whole.documents, skipped: [], ignored: [],
        contradictions: [item]))
    let found = try #require((report["contradictions"] as? [[String: Any]])?.first)
    #expect(found["morePlaces"] as? Int == 3)
  }

  @Test("values are what the documents say")
  func values() throws {
    let report = try object(
      Sample.report("Nurses must tidy the hall.", "Nurses must scatter sand in the hall."))
    let item = try #require((report["contradictions"] as? [[String: Any]])?.first)
    let side = try #require(item["a"] as? [String: Any])
    #expect(side["path"] as? String == "north.html")
    #expect(side["body"] as? String == "North Board")
    #expect(side["text"] as? String == "Nurses must tidy the hall.")
    #expect(side["modality"] as? String == "obligation")
    #expect(side["bearer"] as? String == "nurse")
    #expect(side["startByte"] as? Int == 0)
    #expect(side["endByte"] as? Int == "Nurses must tidy the hall.".utf8.count)
    #expect(side["line"] as? Int == 1)
    #expect(item["kind"] as? String == "opposition")
  }

  @Test("what was skipped makes the run incomplete, what was ignored does not")
  func completeness() throws {
    let document = try Sample.document("It rains.", by: "North Board", title: "Rain", path: "a.html")
    let whole = try object(Sample.report([document]))
    #expect(whole["complete"] as? Bool == true)
    let skipped = [UnreadFile(path: "b.html", reason: "empty")]
    let part = try object(Sample.report([document], skipped: skipped))
    #expect(part["complete"] as? Bool == false)
    #expect((part["skipped"] as? [[String: String]]) == [["path": "b.html", "reason": "empty"]])
  }

  @Test("the summary counts families by severity, kind and pair of bodies")
  func summary() throws {
    let report = try object(
      Sample.report(
        "Nurses must tidy the hall. Nurses must wear a blue tunic.",
        "Nurses must scatter sand in the hall. Nurses must not wear a blue tunic."))
    let summary = try #require(report["summary"] as? [String: Any])
    #expect(summary["contradictions"] as? Int == 2)
    #expect(summary["byKind"] as? [String: Int] == ["opposition": 1, "deontic": 1])
    #expect(summary["bySeverity"] as? [String: Int] == ["counteracting": 1, "cancelling": 1])
    let pairs = try #require(summary["byBodies"] as? [[String: Any]])
    #expect(pairs.map { $0["a"] as? String } == ["North Board"])
    #expect(pairs.map { $0["b"] as? String } == ["South Board"])
    #expect(pairs.map { $0["count"] as? Int } == [2])
  }

  @Test("one report is written in the same bytes each time, and ends with a line feed")
  func bytes() throws {
    let report = try Sample.report("Nurses must tidy the hall.", "Nurses must scatter sand in the hall.")
    let text = ReportFormat.json.write(report)
    #expect(text == ReportFormat.json.write(report))
    #expect(text.hasSuffix("}\n"))
  }

  private func object(_ report: Report) throws -> [String: Any] {
    let data = Data(ReportFormat.json.write(report).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func keys(_ value: Any?) -> Set<String> { Set(((value as? [String: Any]) ?? [:]).keys) }
}
