import Foundation
import GuidanceIngest
import Testing

@Suite struct IngestErrorTests {
  @Test(arguments: [
    ("nothing", "", IngestError.empty),
    ("blanks only", " \n\t\r\n\u{C}", .empty),
    ("a byte-order mark only", "\u{FEFF}", .noText),
    ("an element only", "<p></p>", .noText),
    ("furniture only", "<nav><p>Trusts must publish.</p></nav>", .noText),
    ("a script only", "<script>trusts(must)</script>", .noText),
    ("as many NULs as letters", "<p>T\u{0}r\u{0}u\u{0}</p>", .binary(offset: 4)),
    (
      "a page that stops in a word", "<!DOCTYPE html>\n<body><p>Go.</p><p>Trusts mu",
      .truncated(line: 2, column: 29)
    ),
    (
      "a page that stops in a tag", "<p>Trusts must publish.</p>\n<p class=\"x",
      .truncated(line: 2, column: 12)
    ),
    ("a page that stops in an end tag", "<p>Trusts must publish.</p", .truncated(line: 1, column: 27)),
    (
      "an encoding of no one", "<?xml version=\"1.0\" encoding=\"klingon-8\"?><p>Go.</p>",
      .unknownEncoding(name: "klingon-8")
    ),
    (
      "a page in an encoding of no one", "<meta charset=\"klingon-8\"><p>Go.</p>",
      .unknownEncoding(name: "klingon-8")
    ),
  ])
  func `what cannot be read is refused with its reason`(
    _ name: String, _ text: String, _ error: IngestError
  ) {
    #expect(throws: error, "\(name)") { try Fixture.page(text) }
  }

  @Test(arguments: [
    ("a whole page", "<!DOCTYPE html>\n<body><p>Go.</p><p>Trusts must</p></body>", 2),
    ("a page without end tags that need none", "<!DOCTYPE html>\n<body><p>Go.</p>", 1),
    ("a fragment without end tags", "<p>Go.<p>Trusts must", 2),
    ("a fragment that ends with a comparison", "<p>Act if 3 < 5", 1),
    ("a known encoding", "<meta charset=\"utf-8\"><p>Go.</p>", 1),
    ("no markup at all", "Trusts must publish.", 1),
  ])
  func `its neighbour is read`(_ name: String, _ text: String, _ blocks: Int) throws {
    #expect(try Fixture.page(text).blocks.count == blocks, "\(name)")
  }

  @Test func `an image is binary, and a stray NUL is a blank with a note`() throws {
    let image: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    #expect(throws: IngestError.binary(offset: 6)) {
      try Fixture.document(image + (0..<200).map { UInt8($0) }, path: "page.html")
    }
    let text = "<p>Trusts must\u{0}publish.</p><p>\(String(repeating: "word ", count: 50))</p>"
    let document = try Fixture.page(text)
    #expect(document.string(document.blocks[0].text) == "Trusts must publish.")
    #expect(document.notes == ["1 control characters were read as blanks"])
  }

  @Test(arguments: [
    ("an element left open", "<guidance>\n<p>Trusts must publish.</p>", 2),
    ("a word cut off", "<guidance>\n<p>Go.</p>\n<p>Trusts mu", 3),
    ("an attribute cut off", "<guidance>\n<p>Go.</p>\n<p class=\"x", 3),
    ("the wrong end tag", "<guidance>\n<p>Trusts must</q></guidance>", 2),
    ("two roots", "<guidance>\n<p>Go.</p></guidance>\n<guidance/>", 3),
    ("an entity nobody declared", "<guidance>\n<p>Go&nbsp;now.</p></guidance>", 2),
  ])
  func `XML that is not well-formed is refused with its line`(
    _ name: String, _ text: String, _ line: Int
  ) throws {
    let error = #expect(throws: IngestError.self, "\(name)") { try Fixture.page(text, path: "a.xml") }
    switch error {
    case .malformed(let place, let column, let reason):
      #expect(place == line)
      #expect(column > 0 && !reason.isEmpty && !reason.contains("\n"))
    case .truncated(let place, _): #expect(place == line)
    default: Issue.record("\(name): \(String(describing: error))")
    }
  }

  /// Refused or read without what the entities stand for.
  @Test(arguments: [
    ("billion laughs", IngestErrorTests.laughs + "]><guidance><p>Trusts must publish &e12;.</p></guidance>"),
    (
      "billion laughs in an attribute",
      IngestErrorTests.laughs + "]><guidance x=\"&e12;\"><p>Trusts must publish.</p></guidance>"
    ),
    (
      "a loop",
      "<!DOCTYPE guidance [<!ENTITY a \"ha &b;\"><!ENTITY b \"ha &a;\">]>"
        + "<guidance><p>Trusts must publish &a;.</p></guidance>"
    ),
  ])
  func `entities do not grow`(_ name: String, _ text: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      guard let document = try? Fixture.page(text, path: "a.xml") else { return }
      let words = String(decoding: document.text, as: UTF8.self)
      #expect(words.contains("Trusts must publish") && !words.contains("ha"), "\(name)")
    }
    #expect(time < .seconds(2))
  }

  @Test func `entities that cannot be put in are noted`() throws {
    let text =
      "<!DOCTYPE guidance SYSTEM \"x.dtd\" [<!ENTITY other SYSTEM \"file:///etc/passwd\"><!ENTITY b \"<b>must</b>\">]>"
      + "<guidance><p>Go&nbsp;caf&eacute; &other;&b;&what;.</p></guidance>"
    let document = try Fixture.page(text, path: "a.xml")
    #expect(document.string(document.blocks[0].text) == "Go café .")
    #expect(
      document.notes == [
        "entity other is another file and was not read", "entity b holds markup and was left out",
        "entity what is declared nowhere",
      ])
  }

  @Test func `a plain entity is read where it stands`() throws {
    let text =
      "<!DOCTYPE guidance [<!ENTITY dept \"the Office of Steps\">]>"
      + "<guidance><p>Ask &dept; first.</p></guidance>"
    let document = try Fixture.page(text, path: "a.xml")
    #expect(document.string(document.blocks[0].text) == "Ask the Office of Steps first.")
  }

  @Test(arguments: [
    "<!DOCTYPE guidance [<!ENTITY x SYSTEM \"FILE\">]><guidance><p>Trusts must publish &x;.</p></guidance>",
    "<!DOCTYPE guidance [<!ENTITY % x SYSTEM \"FILE\"> %x;]><guidance><p>Trusts must publish.</p></guidance>",
    "<!DOCTYPE guidance SYSTEM \"FILE\"><guidance><p>Trusts must publish.</p></guidance>",
    "<!DOCTYPE guidance [<!ENTITY x SYSTEM \"FILE\">]><guidance a=\"&x;\"><p>Go.</p></guidance>",
    "<guidance xmlns:xi=\"http://www.w3.org/2001/XInclude\"><p>Go.</p>"
      + "<xi:include href=\"FILE\" parse=\"text\"/></guidance>",
  ])
  func `no other file is read`(_ text: String) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt")
    try Data("secret".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let hostile = text.replacing("FILE", with: file.absoluteString)
    guard let document = try? Fixture.page(hostile, path: "a.xml") else { return }
    #expect(!String(decoding: document.text, as: UTF8.self).contains("secret"))
    #expect(!document.blocks.isEmpty)
  }

  @Test(arguments: [
    ("div", "page.html", 200), ("div", "page.html", 5000), ("a", "a.xml", 200), ("a", "a.xml", 5000),
  ])
  func `deep nesting is read or named`(_ element: String, _ path: String, _ depth: Int) {
    let text =
      String(repeating: "<\(element)>", count: depth) + "Trusts must publish."
      + String(repeating: "</\(element)>", count: depth)
    do {
      let document = try Fixture.page(text, path: path)
      #expect(document.blocks.map { document.string($0.text) } == ["Trusts must publish."])
    } catch {
      guard case .tooDeep = error as? IngestError else {
        Issue.record("\(error)")
        return
      }
    }
  }

  /// Inputs that a fuzzer found to end the program.
  @Test(arguments: ["found-nested-table.html", "found-bare-ampersands.html", "found-unfolded.html"])
  func `what once ended the program is read`(_ name: String)
    throws
  {
    let document = try Fixture.document(name)
    #expect(!document.blocks.isEmpty)
    for block in document.blocks {
      let span = document.span(of: block.text)
      let text = document.string(block.text)
      #expect(text == text.split { $0.isWhitespace }.joined(separator: " "))
      #expect(0 <= span.startByte && span.startByte < span.endByte && span.endByte <= document.byteCount)
    }
  }

  private static let laughs = (1...12).reduce("<!DOCTYPE guidance [<!ENTITY e0 \"ha\">") { text, number in
    text + "<!ENTITY e\(number) \"\(String(repeating: "&e\(number - 1);", count: 10))\">"
  }
}
