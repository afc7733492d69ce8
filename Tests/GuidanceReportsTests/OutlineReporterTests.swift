import GuidanceIngest
import GuidanceReports
import Testing

struct OutlineReporterTests {
  private static let page = """
    <html lang="en"><head><title>Gates</title><meta name="DCTERMS.issued" content="2024-05-01"></head><body>
    <h1>Gates</h1><h2>Paint</h2><p>Crews must:</p><ul><li>paint\u{7} gates</li></ul>
    <table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table></body></html>
    """

  @Test("metadata come first, then a line for each block with its place, depth and what belongs to it")
  func outline() throws {
    var publisher = PublisherSources()
    publisher.fields = [.date: ["dcterms.issued"]]
    var sources = MetadataSources()
    sources.publishers = [publisher]
    let reader = DocumentReader(furniture: PageFurniture([:]), sources: sources)
    let page = String(repeating: " ", count: 300) + Self.page
    let document = try #require(try reader.read(Array(page.utf8), path: "a\u{1B}.html").first)
    let lines = OutlineReporter(style: TextStyle()).text(document).split(separator: "\n").map(String.init)
    #expect(lines[0] == "a\u{FFFD}.html")
    #expect(lines[1] == "  format: html, \(page.utf8.count) bytes, 6 blocks")
    #expect(lines.contains("  title: Gates") && lines.contains("  date: 2024-05-01"))
    #expect(lines.contains("  note: 1 control characters were read as blanks"))
    #expect(
      Array(lines.suffix(8)) == [
        "2:5  heading 1: Gates", "2:19    heading 2: Paint", "2:32      paragraph: Crews must:",
        "2:55      item: paint gates", "        stem: Crews must:", "3:16      header cell: Day",
        "3:37      cell: Monday", "        under: Day",
      ])
  }

  @Test(
    "places are told in the words of the format",
    arguments: [
      (Place.line(3, column: 4), "3:4"), (.page(2, line: 7), "page 2, line 7"),
      (.paragraph(9), "paragraph 9"),
    ])
  func places(_ place: Place, _ words: String) { #expect(Wording.place(place) == words) }

  @Test(
    "reasons say what to do or where to look",
    arguments: [
      (
        IngestError.missingConverter(program: "pdftotext", package: "poppler-utils"),
        "Debian's package poppler-utils"
      ),
      (.tooSlow(seconds: 60), "not read within 60 seconds"), (.tooSlow(seconds: 0.5), "within 0.5 seconds"),
      (.attributeTooLong(line: 2, column: 3, limit: 9), "line 2, column 3"), (.encrypted, "password"),
      (.conversionFailed(program: "pdftotext", reason: "odd"), "`pdftotext` could not read it: odd"),
      (.badArchive(reason: "odd"), "odd"), (.entitiesTooLong(limit: 9), "more than 9 bytes"),
    ])
  func reasons(_ error: IngestError, _ words: String) { #expect(Wording.reason(error).contains(words)) }
}
