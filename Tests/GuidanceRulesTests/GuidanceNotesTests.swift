import Testing

@testable import GuidanceRules

@Suite struct GuidanceNotesTests {
  @Test(arguments: [
    ("*.html", "a.html", true), ("*.html", "b/a.html", true), ("*.html", "a.htm", false),
    ("letters/*.html", "letters/a.html", true), ("letters/*.html", "letters/old/a.html", false),
    ("letters/*.html", "a.html", false), ("**", "b/c/a.xml", true),
    ("letters/**", "letters/old/a.html", true),
    ("**/old/*.html", "old/a.html", true), ("**/old/*.html", "x/y/old/a.html", true),
    ("**/old/*.html", "x/older/a.html", false), ("a?.xml", "ab.xml", true), ("a?.xml", "a.xml", false),
    ("x/a?.xml", "x/a/.xml", false), ("a.html", "a.html", true), ("a.html", "aa.html", false),
    ("*a*b*.html", "xaybz.html", true), ("*a*b*.html", "xbya.html", false), ("", "a.html", false),
  ])
  func `a pattern speaks of these files and not of those`(_ pattern: String, _ path: String, _ matches: Bool)
  {
    #expect(GuidanceNote(files: [pattern]).matches(path) == matches)
  }

  @Test func `the first entry that matches counts`() throws {
    let notes = try GuidanceNotes(
      text: """
        documents:
          - files: [a.html, "b*.html"]
            body: Office
            date: 2024-05-01
            status: in force
          - files: "*.html"
            body: Bureau
        """, file: "guidance.yml")
    #expect(
      notes.note(for: "b1.html")?.fields == ["body": "Office", "date": "2024-05-01", "status": "in force"])
    #expect(notes.note(for: "c.html")?.fields == ["body": "Bureau"])
    #expect(notes.note(for: "c.xml") == nil)
  }

  @Test(arguments: [
    ("documents:\n  - files: x\n    ⟦bdy: A", RuleError.Fact.unknownKey("bdy", nearest: "body")),
    ("documents:\n  - ⟦body: A", .missingKey("files")),
    ("⟦document:\n  - files: x", .unknownKey("document", nearest: "documents")),
    ("documents:\n  - files: x\n    date: ⟦soon", .wrongValue(wanted: "a date, as 2026-05-01")),
    (
      "documents:\n  - files: x\n    status: ⟦gone",
      .wrongValue(wanted: "one of draft, in force, withdrawn, superseded")
    ),
    ("documents:\n  - files: x\n    body: ⟦[A]", .wrongValue(wanted: "a word or sentence")),
  ])
  func `what is wrong is named with its place`(_ marked: String, _ fact: RuleError.Fact) {
    let before = marked.prefix { $0 != "⟦" }.split(separator: "\n", omittingEmptySubsequences: false)
    let error = RuleError(
      file: "guidance.yml", line: before.count, column: (before.last?.count ?? 0) + 1, fact: fact)
    #expect(throws: error) {
      try GuidanceNotes(text: marked.replacing("⟦", with: ""), file: "guidance.yml") {
        $0.contains { $0.isNumber }
      }
    }
  }
}
