import Testing

@testable import GuidanceIngest

@Suite struct LineTableTests {
  /// The mark `|` stands before the byte that is asked for.
  @Test(arguments: [
    ("|one\ntwo", 1, 1), ("on|e\ntwo", 1, 3), ("one|\ntwo", 1, 4), ("one\n|two", 2, 1), ("one\ntwo|", 2, 4),
    ("one\r|\ntwo", 1, 5), ("one\r\n|two", 2, 1), ("é|é", 1, 2), ("🌂é|x", 1, 3), ("\n\n|x", 3, 1),
    ("e\u{301}|x", 1, 3), ("a\n👩‍⚕️|x", 2, 5),
  ])
  func `lines are ended by line feeds and columns count scalars`(
    _ marked: String, _ line: Int, _ column: Int
  ) throws {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let table = LineTable(try SourceText(file: Array(parts.joined().utf8)))
    let place = table.position(of: parts[0].utf8.count)
    #expect(place == (line, column))
    #expect(table.fileOffset(of: parts[0].utf8.count) == parts[0].utf8.count)
  }

  @Test func `a byte-order mark is no column, but counts in the file`() throws {
    let table = LineTable(try SourceText(file: [0xEF, 0xBB, 0xBF] + Array("ab".utf8)))
    #expect(table.position(of: 1) == (1, 2))
    #expect(table.fileOffset(of: 1) == 4)
  }

  @Test func `an offset in decoded text leads to the bytes on disk`() throws {
    let table = LineTable(try SourceText(file: [0xFF, 0xFE, 0x41, 0, 0xE9, 0, 0x0A, 0, 0x42, 0]))
    #expect([0, 1, 3, 4].map { table.fileOffset(of: $0) } == [2, 4, 6, 8])
    #expect(table.position(of: 4) == (2, 1))
    #expect(table.fileOffset(of: 5) == 10)
  }

  /// libxml2's own count of lines ends at 65,535.
  @Test(arguments: ["page.html", "a.xml", "a.md"]) func `lines are counted beyond 65,535`(_ path: String)
    throws
  {
    let filler = path == "a.md" ? "Go on.\n\n" : "<p>Go on.</p>\n\n"
    let last = path == "a.md" ? "Staff must stop.\n" : "<p>\nStaff must stop.</p>"
    let root = path == "a.xml" ? ("<guidance>", "</guidance>") : ("", "")
    let text = root.0 + String(repeating: filler, count: 40_000) + last + root.1
    let document = try Fixture.page(text, path: path)
    let block = try #require(document.blocks.last)
    let span = document.span(of: block.text)
    #expect(document.string(block.text) == "Staff must stop.")
    #expect(span.line == (path == "a.md" ? 80_001 : 80_002))
    #expect(span.column == 1)
    #expect(Array(text.utf8)[span.startByte..<span.endByte].elementsEqual("Staff must stop.".utf8))
  }

  @Test(arguments: [("a.xml", "<guidance>"), ("page.html", "<!doctype html>")])
  func `so are the lines of errors`(_ path: String, _ root: String) {
    let text = root + String(repeating: "\n", count: 70_000) + "<p>Staff must <b"
    let error = #expect(throws: IngestError.self) { try Fixture.page(text, path: path) }
    switch error {
    case .malformed(let line, _, _), .truncated(let line, _): #expect(line == 70_001)
    default: Issue.record("\(String(describing: error))")
    }
  }

  /// A file of one line must not be counted from its start for every block.
  @Test func `columns of a long line are exact, and found without counting all of it`() throws {
    let text = String(repeating: "é<p>🧊 Go.</p>", count: 30_000)
    let table = LineTable(try SourceText(file: Array(text.utf8)))
    let bytes = Array(text.utf8)
    for offset in [0, 1023, 1024, 1025, 4096, 99_999, bytes.count - 1, bytes.count] {
      let columns = bytes[..<offset].count { $0 & 0xC0 != 0x80 } + 1
      #expect(table.position(of: offset) == (1, columns))
    }
    let time = ContinuousClock().measure {
      for offset in stride(from: 0, to: bytes.count, by: 20) { _ = table.position(of: offset) }
    }
    #expect(time < .seconds(60))
  }
}
