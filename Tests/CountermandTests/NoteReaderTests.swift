import Countermand
import Testing

@Suite struct NoteReaderTests {
  private static let bare = "<html><body><p>Nurses must rest.</p></body></html>"

  private func read(_ files: [String: String], _ names: [String] = [""]) async throws -> [String: Metadata] {
    let folder = try Folder(files)
    let paths = names.map { $0.isEmpty ? folder.path : folder.path + "/" + $0 }
    let reading = try await Checker(rules: Corpus.rules.get()).read(paths)
    #expect(reading.ignored.isEmpty)
    return Dictionary(
      uniqueKeysWithValues: reading.documents.map {
        (String($0.path.dropFirst(folder.path.count + 1)), $0.metadata)
      })
  }

  @Test func `a note says what documents do not, and counts before what they do`() async throws {
    let note = """
      documents:
        - files: "a.html"
          body: North Board
          date: 2024-05-01
          status: withdrawn
          audience: nurses
          extent: Wales
          type: letter
          identity: N1
          from: 2024-06
          until: 2025-06-30
        - files: "*.html"
          superseded-by: New words
      """
    let found = try await read([
      "guidance.yml": note, "a.html": Self.bare, "b.html": Folder.page("South Board", "Nurses may run."),
    ])
    let a = try #require(found["a.html"])
    #expect(a.body == "North Board")
    #expect(a.date == IssueDate(year: 2024, month: 5, day: 1))
    #expect(a.status == .withdrawn)
    #expect(a.audience == "nurses" && a.extent == "Wales" && a.type == .letter && a.identifier == "N1")
    #expect(a.inForceFrom == IssueDate(year: 2024, month: 6))
    #expect(a.inForceUntil == IssueDate(year: 2025, month: 6, day: 30))
    let b = try #require(found["b.html"])
    #expect(b.body == "South Board")
    #expect(b.status == .superseded && b.supersededBy == "New words")
  }

  @Test(arguments: [
    ("<meta name=author content='A. Writer'>", "", "Moss Board"), ("", "", "Moss Board"),
    ("<meta name=dc.publisher content='South Board'>", "", "South Board"),
    (
      "<meta name=author content='A. Writer'>", "documents: [{files: a.html, body: North Board}]",
      "North Board"
    ),
  ])
  func `a body given for all comes before a guess and behind what is stated`(
    _ head: String, _ note: String, _ body: String
  ) async throws {
    var files = ["a.html": "<html><head>\(head)</head><body><p>Nurses must rest.</p></body></html>"]
    if !note.isEmpty { files["guidance.yml"] = note }
    var options = CheckerOptions()
    options.body = "Moss Board"
    let folder = try Folder(files)
    let reading = try await Checker(rules: Corpus.rules.get(), options: options).read([folder.path])
    #expect(reading.documents.map(\.metadata.body) == [body])
  }

  @Test func `the nearest note that speaks of a file counts`() async throws {
    let found = try await read([
      "guidance.yml": "documents: [{files: \"**\", body: Outer}]",
      "x/guidance.yml": "documents: [{files: a.html, body: Inner}]", "x/a.html": Self.bare,
      "x/b.html": Self.bare, "c.html": Self.bare,
    ])
    #expect(found.mapValues(\.body) == ["x/a.html": "Inner", "x/b.html": "Outer", "c.html": "Outer"])
  }

  @Test func `nothing above the paths given is looked at`() async throws {
    let files = [
      "guidance.yml": "documents: [{files: \"**\", body: Outer}]", "x/y/a.html": Self.bare,
      "x/y/guidance.yml": "documents: [{files: \"b.html\", body: Inner}]", "x/y/b.html": Self.bare,
    ]
    let found = try await read(files, ["x"])
    #expect(found.mapValues(\.body) == ["x/y/a.html": nil, "x/y/b.html": "Inner"])
    let named = try await read(files, ["x/y/b.html"])
    #expect(named.mapValues(\.body) == ["x/y/b.html": "Inner"])
  }

  @Test func `a note that is wrong stops the run with its place`() async throws {
    let folder = try Folder([
      "guidance.yml": "documents:\n  - files: a.html\n    date: never\n", "a.html": Self.bare,
    ])
    let error = RuleError(
      file: folder.path + "/guidance.yml", line: 3, column: 11,
      fact: .wrongValue(wanted: "a date, as 2026-05-01"))
    await #expect(throws: CheckError.notes(error)) {
      try await Checker(rules: Corpus.rules.get()).read([folder.path])
    }
  }

  @Test func `JSON of another kind is ignored by name, unless it was named itself`() async throws {
    let folder = try Folder(["a.html": Self.bare, "package.json": "{\"name\": \"x\"}"])
    let path = folder.path + "/package.json"
    let checker = Checker(rules: try Corpus.rules.get())
    let whole = try await checker.read([folder.path])
    #expect(whole.ignored.map(\.path) == [path] && whole.skipped.isEmpty)
    let named = try await checker.read([path])
    #expect(named.skipped.map(\.path) == [path])
  }
}
