import Testing

@testable import GuidanceIngest

@Suite struct WordReaderTests {
  @Test func `paragraphs, lists, tables and notes become blocks`() throws {
    let document = try Self.document(
      Self.paragraph("Title", "Use of trolleys")
        + Self.paragraph("H1", "1.2 Loading")
        + Self.paragraph(nil, "Porters must not:")
        + Self.item(0, "load above the rail") + Self.item(1, "even briefly")
        + Self.item(0, "push two at once")
        + Self.paragraph(nil, "(b) Trolleys should be cleaned.")
        + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(Self.cell("Day"))\(Self.cell("Rule"))</w:tr>"
        + "<w:tr>\(Self.cell("Monday"))\(Self.cell("Wash the wheels."))</w:tr></w:tbl>"
        + Self.paragraph("Quote1", "Wheels matter."))
    #expect(
      document.outline == [
        "1 Use of trolleys", "2 [1.2] Loading", "p Porters must not:",
        "i load above the rail < Porters must not:", "i even briefly < load above the rail",
        "i push two at once < Porters must not:", "p [(b)] Trolleys should be cleaned.", "h Day", "h Rule",
        "c Monday ^ Day", "c Wash the wheels. ^ Rule", "q Wheels matter.", "f A note must be seen.",
      ])
    #expect(document.format == "docx")
  }

  @Test func `places are paragraphs, and bytes the whole file`() throws {
    let document = try Self.document(
      Self.paragraph(nil, "One.") + Self.paragraph(nil, "") + Self.paragraph(nil, "Two go."))
    #expect(document.placeUnit == .paragraph)
    let block = try #require(document.block("Two go."))
    let span = document.span(of: block.text)
    #expect(document.place(of: span) == .paragraph(3))
    #expect((span.startByte, span.endByte) == (0, document.byteCount))
    #expect((span.line, span.column, span.endLine, span.endColumn) == (3, 1, 3, 8))
  }

  @Test(arguments: [
    (
      "<w:r><w:t>Staff </w:t></w:r><w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins><w:r><w:t>must go.</w:t></w:r></w:ins>",
      "Staff must go."
    ),
    (
      "<w:r><w:t>Sta</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ff</w:t><w:tab/><w:t>must</w:t><w:br/><w:t>go.</w:t></w:r>",
      "Staff must go."
    ),
    (
      "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:t>Staff must go.</w:t></w:r>",
      "Staff must go."
    ),
    ("<w:r><w:t>Co</w:t><w:noBreakHyphen/><w:t>op &amp; &lt;ward&gt;</w:t></w:r>", "Co-op & <ward>"),
  ])
  func `changes, fields and runs are read as they will be printed`(_ runs: String, _ text: String) throws {
    let document = try Self.document("<w:p>\(runs)</w:p>", notes: "")
    #expect(document.outline == ["p " + text])
  }

  @Test func `the package says title, company and date`() throws {
    let metadata = try Self.document(Self.paragraph(nil, "Go.")).metadata
    #expect(metadata.title == "Trolleys")
    #expect(metadata.body == "Office of Wheels")
    #expect(metadata.date?.description == "2024-02-03")
    #expect(metadata.language == "en-GB")
  }

  @Test(
    arguments: [
      ("no document inside", ZipWriter.archive([("mimetype", "x")]), "there is no part word/document.xml"),
      ("cut off", Array(ZipWriter.archive([("word/document.xml", "<w/>")]).prefix(40)), nil),
    ] as [(String, [UInt8], String?)])
  func `a broken archive is refused with its reason`(_ name: String, _ bytes: [UInt8], _ reason: String?) {
    let error = #expect(throws: IngestError.self, "\(name)") { try Fixture.document(bytes, path: "a.docx") }
    guard case .badArchive(let given) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason == nil ? !given.isEmpty : given == reason)
  }

  @Test func `a part that is not well-formed, and one without words`() {
    let broken = ZipWriter.archive([("word/document.xml", "<w:document><w:p>")])
    #expect(throws: IngestError.self) { try Fixture.document(broken, path: "a.docx") }
    let empty = ZipWriter.archive([("word/document.xml", "<document><body/></document>")])
    #expect(throws: IngestError.noText) { try Fixture.document(empty, path: "a.docx") }
  }

  @Test func `a file beyond the limit is refused, one at the limit is read`() throws {
    let words = String(repeating: "<p><r><t>Go.</t></r></p>", count: 400)
    let bytes = ZipWriter.archive([("word/document.xml", "<document>\(words)</document>")])
    func read(limit: Int) throws -> Int {
      var limits = ReadingLimits()
      limits.fileBytes = limit
      let reader = DocumentReader(furniture: Fixture.furniture, limits: limits)
      return try reader.read(bytes, path: "a.docx")[0].blocks.count
    }
    #expect(throws: IngestError.self) { try read(limit: bytes.count - 1) }
    #expect(try read(limit: bytes.count) == 400)
  }

  @Test(arguments: [("word/document.xml", "a.docx"), ("content.xml", "a.odt")])
  func `a part that unpacks to more than the limit is refused by its name`(_ part: String, _ path: String)
    throws
  {
    let words = String(repeating: "<p><r><t>Go.</t></r></p>", count: 400)
    let text = "<document>\(words)</document>"
    let bytes = ZipWriter.archive([(part, text)])
    func read(limit: Int) throws -> Int {
      var limits = ReadingLimits()
      limits.partBytes = limit
      let reader = DocumentReader(furniture: Fixture.furniture, limits: limits)
      return try reader.read(bytes, path: path)[0].blocks.count
    }
    let size = text.utf8.count
    #expect(throws: IngestError.partTooLarge(name: part, bytes: size, limit: size - 1)) {
      try read(limit: size - 1)
    }
    #expect(try read(limit: size) == 400)
  }

  @Test(arguments: [("word/document.xml", "a.docx"), ("content.xml", "a.odt")])
  func `the walk over a part is given up when the time is up`(_ part: String, _ path: String) throws {
    let words = String(repeating: "<p><r><t>Go.</t></r></p>", count: 400)
    let tree = try XMLTree(Array("<document>\(words)</document>".utf8), until: Deadline(seconds: 0))
    #expect(throws: IngestError.tooSlow(seconds: 0)) { try tree.walk { _ in true } }
    let bytes = ZipWriter.archive([(part, "<document>\(words)</document>")])
    var limits = ReadingLimits()
    limits.seconds = 0
    let reader = DocumentReader(furniture: Fixture.furniture, limits: limits)
    #expect(throws: IngestError.tooSlow(seconds: 0)) { try reader.read(bytes, path: path) }
  }

  @Test func `the sizes that an archive states are not believed`() {
    let words = String(repeating: "<p><r><t>Go.</t></r></p>", count: 400)
    var liar = ZipWriter.archive([("word/document.xml", "<document>\(words)</document>")])
    // Here it claims four bytes.
    for place in [18, 22] { liar.replaceSubrange(place..<place + 4, with: [4, 0, 0, 0]) }
    let reader = DocumentReader(furniture: Fixture.furniture, limits: ReadingLimits())
    let result = Result { try reader.read(liar, path: "a.docx")[0].blocks.count }
    // The directory at the archive's end is what counts; the local header alone changes nothing.
    #expect((try? result.get()) == 400 || result.isRefusal)
  }

  @Test(.timeLimit(.minutes(10))) func `no depth ends the walk`() throws {
    let depth = 50_000
    let nested =
      String(repeating: "<sdt>", count: depth) + "<p><r><t>Go.</t></r></p>"
      + String(repeating: "</sdt>", count: depth)
    let bytes = ZipWriter.archive([("word/document.xml", "<document>\(nested)</document>")])
    #expect(try Fixture.document(bytes, path: "a.docx").outline == ["p Go."])
  }

  static func document(_ body: String, notes: String = "A note must be seen.") throws -> Document {
    let names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let note = notes.isEmpty ? "" : "<w:footnote w:id=\"2\">\(paragraph(nil, notes))</w:footnote>"
    return try Fixture.document(
      ZipWriter.archive([
        ("word/document.xml", "<w:document \(names)><w:body>\(body)</w:body></w:document>"),
        ("word/styles.xml", "<w:styles \(names)>\(styles)</w:styles>"),
        (
          "word/footnotes.xml",
          "<w:footnotes \(names)><w:footnote w:type=\"separator\">\(paragraph(nil, "---x"))</w:footnote>\(note)</w:footnotes>"
        ),
        (
          "docProps/core.xml",
          "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>Trolleys</dc:title><dc:creator>A. Person</dc:creator><dc:language>en-GB</dc:language><dcterms:modified>2024-02-03T10:00:00Z</dcterms:modified></cp:coreProperties>"
        ),
        ("docProps/app.xml", "<Properties><Company>Office of Wheels</Company></Properties>"),
      ]), path: "a.docx")
  }

  private static let styles =
    "<w:style w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
    + "<w:style w:styleId=\"Berschrift1\"><w:name w:val=\"heading 2\"/></w:style>"
    + "<w:style w:styleId=\"H1\"><w:name w:val=\"House heading\"/><w:basedOn w:val=\"Berschrift1\"/></w:style>"
    + "<w:style w:styleId=\"Quote1\"><w:name w:val=\"Intense Quote\"/><w:basedOn w:val=\"Quote1\"/></w:style>"

  private static func paragraph(_ style: String?, _ text: String) -> String {
    let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(properties)<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static func item(_ level: Int, _ text: String) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private static func cell(_ text: String) -> String { "<w:tc>\(paragraph(nil, text))</w:tc>" }
}

extension Result where Success == Int, Failure == any Error {
  /// Whether reading ended with a fact about the file.
  fileprivate var isRefusal: Bool {
    if case .failure(let error) = self { error is IngestError } else { false }
  }
}
