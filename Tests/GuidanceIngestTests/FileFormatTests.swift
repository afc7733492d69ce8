import Testing

@testable import GuidanceIngest

@Suite struct FileFormatTests {
  @Test(arguments: [
    ("%PDF-1.4\n", "a.html", FileFormat.pdf), ("\n\n%PDF-1.7", "a", .pdf), ("<p>%PDX</p>", "a.html", .markup),
    ("no PDF", "a.pdf", .pdf), ("PK\u{3}\u{4}xx", "a.docx", .word), ("PK\u{3}\u{4}xx", "a.zip", .word),
    ("PK\u{3}\u{4}xx", "a.ODT", .openDocument),
    ("PK\u{3}\u{4}....mimetypeapplication/vnd.oasis.opendocument.text", "a.bin", .openDocument),
    ("# Gates", "a.md", .markdown), ("# Gates", "b/A.MARKDOWN", .markdown),
    ("<p>x</p>", "a.md.html", .markup),
    ("# Gates", "md", .markup), ("# Gates", "a.txt", .markup), ("<p>x</p>", "a.docx", .word),
  ])
  func `bytes come before names`(_ head: String, _ path: String, _ format: FileFormat) {
    #expect(FileFormat(of: Array(head.utf8), path: path) == format)
  }

  @Test func `a locked document of a word processor is no zip`() {
    #expect(FileFormat(of: FileFormat.compound, path: "a.docx") == .word)
    #expect(throws: IngestError.encrypted) { try Fixture.document(FileFormat.compound + [0], path: "a.docx") }
  }
}
