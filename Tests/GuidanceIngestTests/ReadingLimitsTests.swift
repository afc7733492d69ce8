import Testing

@testable import GuidanceIngest

/// Every limit refuses what is beyond it, with its own reason, and leaves alone what is at it.
@Suite struct ReadingLimitsTests {
  @Test(arguments: ["page.html", "a.xml"]) func `depth`(_ path: String) throws {
    func nested(_ depth: Int) -> String {
      let name = path == "a.xml" ? "part" : "div"
      return String(repeating: "<\(name)>", count: depth) + "Go."
        + String(repeating: "</\(name)>", count: depth)
    }
    var limits = ReadingLimits()
    // HTML's reader adds `html` and `body`.
    limits.depth = path == "a.xml" ? 40 : 42
    #expect(try read(nested(40), path, limits) == ["Go."])
    #expect(throws: IngestError.tooDeep(limit: limits.depth)) { try read(nested(41), path, limits) }
  }

  @Test(arguments: ["page.html", "a.xml"]) func `attributes`(_ path: String) throws {
    func page(_ length: Int) -> String {
      "<guidance>\n<p title=\"\(String(repeating: "x", count: length))\">Go.</p></guidance>"
    }
    var limits = ReadingLimits()
    limits.attributeBytes = 1000
    #expect(try read(page(998), path, limits) == ["Go."])
    #expect(throws: IngestError.attributeTooLong(line: 2, column: 10, limit: 1000)) {
      try read(page(1001), path, limits)
    }
  }

  @Test(arguments: [
    "<p>a = b and c < d = \"LONG\"</p>", "<p>x</p><!-- a=\"LONG\" -->", "<p a='1'>title=\"LONG\"</p>",
  ])
  func `what is no attribute may be long`(_ page: String) throws {
    var limits = ReadingLimits()
    limits.attributeBytes = 1000
    #expect(
      try !read(page.replacing("LONG", with: String(repeating: "x", count: 2000)), "page.html", limits)
        .isEmpty)
  }

  @Test func `entities`() throws {
    let page =
      "<!DOCTYPE guidance [<!ENTITY a \"0123456789\"><!ENTITY b \"&a;&a;&a;\">]>"
      + "<guidance><p>Go &b; &b;.</p></guidance>"
    var limits = ReadingLimits()
    limits.entityBytes = 200
    let digits = String(repeating: "0123456789", count: 3)
    #expect(try read(page, "a.xml", limits) == ["Go \(digits) \(digits)."])
    limits.entityBytes = 60
    #expect(throws: IngestError.entitiesTooLong(limit: 60)) { try read(page, "a.xml", limits) }
  }

  @Test(.timeLimit(.minutes(10)), arguments: ["page.html", "a.xml", "a.md"])
  func `time`(_ path: String) throws {
    let page = "<guidance>" + String(repeating: "<p>Go *now*.</p>\n\n", count: 2000) + "</guidance>"
    var limits = ReadingLimits()
    limits.seconds = 0
    #expect(throws: IngestError.tooSlow(seconds: 0)) { try read(page, path, limits) }
    limits.seconds = 50
    #expect(try !read(page, path, limits).isEmpty)
  }

  /// cmark gets a long text in pieces, and the places of HTML inside are searched for line by line.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      String(repeating: "> - * Go.\n\n", count: 4000),
      String(repeating: "> <div>\n> x &amp; y\n", count: 4000),
      "```\n" + String(repeating: "Go.\n", count: 4000) + "```\n",
    ])
  func `every way through Markdown looks at the clock`(_ text: String) throws {
    var limits = ReadingLimits()
    limits.seconds = 0
    #expect(throws: IngestError.tooSlow(seconds: 0)) { try read(text, "a.md", limits) }
  }

  @Test func `one clock runs for a file from its first byte on`() {
    var limits = ReadingLimits()
    limits.seconds = 600
    let begun = limits.begun
    #expect(begun.deadline == begun.deadline)
    #expect(begun.begun == begun)
    #expect(limits.begun != begun)
  }

  /// Unclosed elements and end tags that close nothing make libxml2 look through all that is open.
  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      ("<div>", "</p>"), ("<b>", "</i>"), ("<ul><li>", "</ol>"), ("<table><tr><td>", "</th>"),
      ("<p><font>", "</a>"),
    ])
  func `many open elements and stray end tags are read or named quickly`(_ open: String, _ close: String) {
    let page = String(repeating: open, count: 100_000) + "Go." + String(repeating: close, count: 100_000)
    #expect(throws: IngestError.tooDeep(limit: 4096)) { try read(page, "page.html", ReadingLimits()) }
  }

  private func read(_ text: String, _ path: String, _ limits: ReadingLimits) throws -> [String] {
    let documents = try DocumentReader(furniture: Fixture.furniture, limits: limits)
      .read(Array(text.utf8), path: path)
    return documents.flatMap { document in document.blocks.map { document.string($0.text) } }
  }
}
