import Foundation
import GuidanceIngest
import GuidanceRules
import Testing

@Suite struct ContentSelectorTests {
  /// A kind of real page, and the marks between which its content stands.
  struct Dialect: Sendable, CustomTestStringConvertible {
    var files: String
    var neutral: String
    var start: String
    var end: String

    var testDescription: String { files }

    static let all = [
      Dialect(
        files: "in-uk-", neutral: "<main", start: "<div class=\"gem-c-govspeak",
        end: "<div class=\"app-c-published-dates app-c-published-dates--history"),
      Dialect(files: "northern-ireland", neutral: "<h1", start: "<p>", end: "Follow us on Twitter"),
      Dialect(
        files: "scotland-2020-03", neutral: "<h1", start: "<div class=\"body-content\"",
        end: "featured-items"),
      Dialect(
        files: "scotland-2020-04", neutral: "<article", start: "<div class=\"body-content publication-body",
        end: "<section id=\"feedback\""),
      Dialect(files: "wales-2020-03-18", neutral: "<h1", start: "<h1", end: "<aside"),
      Dialect(files: "wales-2020-03-20", neutral: "<h1", start: "<h1", end: "<aside"),
      Dialect(files: "wales-2020-03-22", neutral: "<main", start: "<main", end: "</main"),
      Dialect(files: "wales-2020-03-25", neutral: "<main", start: "<main", end: "</main"),
    ]
  }

  private static let pages = SpanRow.samples + "/covid-uk/data/raw"
  private static let hasPages = FileManager.default.fileExists(atPath: pages)

  @Test(arguments: PageRow.all) func `a page's content is kept and its furniture is not`(_ row: PageRow)
    throws
  {
    let oracle = ContentOracle(fixture: String(decoding: try Fixture.bytes(row.name), as: UTF8.self))
    guard !oracle.inside.isEmpty else { return }
    let words = Self.words(of: try Fixture.shipped(row.name))
    let (kept, leaked) = (oracle.kept(words), oracle.leaked(words))
    #expect(kept >= 0.97, "\(kept)")
    #expect(leaked <= 0.02, "\(leaked)")
  }

  @Test(.enabled(if: hasPages, "no folder of real pages beside the repository"), arguments: Dialect.all)
  func `a real page's content is kept and its furniture is not`(_ dialect: Dialect) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.pages).sorted()
      .filter { $0.contains(dialect.files) }
    try #require(!files.isEmpty)
    for file in files {
      let bytes = try GuidanceFolder.bytes(of: Self.pages + "/" + file)
      let oracle = try #require(
        ContentOracle(
          page: String(decoding: bytes, as: UTF8.self), neutral: dialect.neutral, start: dialect.start,
          end: dialect.end), "\(file)")
      let words = Self.words(of: try Fixture.shipped(bytes, path: file))
      let (kept, leaked) = (oracle.kept(words), oracle.leaked(words))
      #expect(kept >= 0.97, "\(file): \(kept)")
      #expect(leaked <= 0.02, "\(file): \(leaked)")
    }
  }

  @Test(arguments: PageRow.all) func `a page falls into its blocks`(_ row: PageRow) throws {
    let document = try Fixture.shipped(row.name)
    func words(_ block: Block) -> [Substring] { document.string(block.text).split(separator: " ") }
    #expect(document.blocks.map(\.kind.sign).joined() == row.kinds)
    #expect(document.blocks.compactMap(\.label) == row.labels)
    let stems = document.blocks.compactMap { block in
      block.stem.map { "\(words(document.blocks[$0]).last ?? "") \(words(block).first ?? "")" }
    }
    #expect(stems == row.stems)
    #expect(document.blocks.first.map { String(words($0)[0]) } == row.first)
    #expect(document.blocks.last.map { words($0).last.map(String.init) } == row.last)
  }

  @Test func `what is left out is counted by its reason`() throws {
    let page = """
      <body><nav>one two</nav><script>never()</script><main><p>kept</p><p hidden>three</p><s>four</s>
      <p>kept<sup>*</sup></p><h2>Cookies</h2><p>We bake.</p></main><p>and this too</p></body>
      """
    let document = try Fixture.shipped(Array(page.utf8), path: "a.html")
    #expect(document.blocks.map { document.string($0.text) } == ["kept", "kept"])
    let counts: [(LeftOut.Reason, Int)] = [
      (.furniture, 2), (.hidden, 1), (.deleted, 1), (.footnoteMark, 1), (.section, 3), (.outsideMain, 3),
      (.notice, 0),
    ]
    for (reason, count) in counts { #expect(document.leftOut[reason] == count, "\(reason)") }
    #expect(document.leftOut.total == 11)
  }

  /// Texts of the blocks that are kept.
  @Test(arguments: [
    ("<h2>Cookies</h2><p>a</p><h3>b</h3><p>c</p><h2>Bins</h2><p>d</p>", "Bins d"),
    ("<h2>Bins</h2><p>a</p><h3>Cookies</h3><p>c</p><h2>Boats</h2>", "Bins a Boats"),
    ("<h2>Cookies and bins</h2><p>a</p>", "Cookies and bins a"),
    ("<h2>Contents</h2><ul><li><a>x</a></li></ul><p>a</p><ul><li><a>y</a></li></ul>", "a y"),
    ("<p>You must acknowledge the source:</p><ul><li>in print</li></ul><p>a</p>", "a"),
    ("<p>We use cookies.</p><p>Cooks bake cookies.</p>", "Cooks bake cookies."),
    ("<p>a</p><ul><li><a>x</a></li><li><a>y</a></li><li><a>z</a></li></ul>", "a"),
    ("<p>a</p><ul><li><a>x</a></li><li><a>y</a></li></ul>", "a x y"),
    ("<main><p>a</p><ul><li><a>x</a></li><li><a>y</a></li><li><a>z</a></li></ul></main>", "a x y z"),
    ("<header><p>Site</p><h1>Bins</h1></header><p>a</p>", "Bins a"),
    ("<form><h1>Bins</h1><p>Put bins out.</p></form><p>a</p>", "Bins Put bins out. a"),
    ("<p>Put bins out by seven.</p><form><p>Name</p></form>", "Put bins out by seven."),
    ("<header id=content><h1>Bins</h1></header><p>Put bins out by seven.</p>", "Bins Put bins out by seven."),
    (
      "<main><div class=nav><h2>A</h2><p>Put bins out.</p><h2>B</h2><p>Take bins in.</p></div>c</main>",
      "A Put bins out. B Take bins in. c"
    ),
    ("<main><div class=nav><h2>A</h2><p>Put bins out.</p></div>c</main>", "c"),
    (
      "<main><div role=tablist><h2 role=tab>A</h2><p role=tabpanel>Put bins out.</p></div></main>",
      "A Put bins out."
    ),
    ("<main><ul role=menubar><li role=tab>A</li></ul>c</main>", "c"),
  ])
  func `boilerplate is told from content`(_ body: String, _ kept: String) throws {
    let document = try Fixture.shipped(Array("<body>\(body)</body>".utf8), path: "a.html")
    #expect(document.blocks.map { document.string($0.text) }.joined(separator: " ") == kept)
  }

  private static func words(of document: Document) -> String {
    document.blocks.map { "\($0.label ?? "") \(document.string($0.text))" }.joined(separator: "\n")
  }
}
