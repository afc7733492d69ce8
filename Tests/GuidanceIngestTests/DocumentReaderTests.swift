import GuidanceIngest
import Testing

/// What a fixture must give.
struct FixtureRow: Sendable, CustomTestStringConvertible {
  var name: String
  var title: String?
  var body: String?
  var date: String?
  var status = Metadata.Status.inForce
  /// One sign for each block: a heading's level, `p`aragraph, `i`tem, `c`ell, `h`eader cell, `q`uotation,
  /// `f`ootnote; nil where only their number is settled.
  var kinds: String?
  /// The beginning of a block, and the headings above it.
  var path: (block: String, headings: [String])
  /// The beginning of an item, and the words of its stem.
  var stem: (item: String, words: String?)

  var testDescription: String { name }

  static let all: [FixtureRow] = [
    FixtureRow(
      name: "govuk.html", title: "Bed cleaning between patients",
      body: "Department of Health and Social Care", date: "2021-02-03", kinds: "1p2pp2pii",
      path: ("Ward teams must wipe", ["Bed cleaning between patients", "Before a patient arrives"]),
      stem: ("air the mattress", "Before a bed is used again, ward teams should:")),
    FixtureRow(
      name: "nhs-england.html", title: "Letter on winter rota planning", body: "NHS England",
      date: "2023-10-09", kinds: "1p2p3p",
      path: ("Each site", ["Letter on winter rota planning", "Rotas", "Weekends"]), stem: ("Each site", nil)),
    FixtureRow(
      name: "cqc.html", title: "Regulation 41: keeping of keys", body: "Care Quality Commission",
      date: "2019-11-06", kinds: "12q2pp",
      path: ("Providers must", ["Regulation 41: keeping of keys", "Guidance"]), stem: ("Providers", nil)),
    FixtureRow(
      name: "nice.html", title: "Sleep on wards", body: "NICE", date: "2020-06-24", kinds: "23pppii",
      path: ("quiet shoes", ["Recommendations", "1.1 Noise at night"]), stem: ("dimmed lights", "Consider:")),
    FixtureRow(
      name: "act-clml.xml", title: "Lanterns Act 2019", body: "UK Parliament", date: "2019-07-17",
      kinds: "23piip", path: ("A harbour authority", ["Lighting", "Duty to light lanterns"]),
      stem: ("stands on a pier", "A harbour authority must light each lantern that—")),
    FixtureRow(
      name: "akoma-ntoso.xml", title: "Ferry Timetables Regulation", body: "Island Assembly",
      date: "2022-03-04", kinds: "23p3pii", path: ("An operator", ["Timetables", "Publication"]),
      stem: ("An operator", nil)),
    FixtureRow(
      name: "guideline-summary.xml", title: "Care of blisters.", body: "Society of Walkers",
      date: "2012-11-06", kinds: nil,
      path: ("Major Recommendations", ["Recommendations"]),
      stem: ("Clinicians should drain blisters of ≥5 mm.", nil)),
    FixtureRow(
      name: "plain-guidance.xml", title: "Use of ladders", body: "Office of Steps", date: "2024-05",
      status: .draft, kinds: "2p3pi2p", path: ("Look at both feet.", ["Leaning", "Feet"]),
      stem: ("Look at both feet.", nil)),
    FixtureRow(
      name: "withdrawn.html", title: "Old hose pipes", date: "2016-05-04", status: .withdrawn,
      kinds: "1pppp", path: ("Hose pipes", ["Old hose pipes"]), stem: ("Hose pipes", nil)),
    FixtureRow(
      name: "latin-1.html", title: "Café hygiene", body: "Office des cafés", date: "2009-05-01",
      kinds: "1p", path: ("Café owners", ["Café hygiene"]), stem: ("Café owners", nil)),
    FixtureRow(
      name: "windows-1252.html", title: "Lift doors", kinds: "1p",
      path: ("Staff mustn’t hold lift doors – it’s “unsafe” and costs €5.", ["Lift doors"]),
      stem: ("Staff", nil)),
    FixtureRow(
      name: "utf-16le.html", title: "Umbrella stands", kinds: "1pp",
      path: ("Shops must empty stands daily – even small ones 🌂.", ["Umbrella stands"]), stem: ("Shops", nil)),
    FixtureRow(
      name: "shift-jis.html", title: "窓の掃除", kinds: "1pp",
      path: ("窓は毎週拭かなければならない。", ["窓の掃除"]), stem: ("Windows must be テスト washed.", nil)),
    FixtureRow(
      name: "utf-8-mark.html", title: "🧊 Ice", kinds: "1p", path: ("🧊 cafés must sell ice.", ["🧊 Ice"]),
      stem: ("🧊 cafés", nil)),
    FixtureRow(
      name: "crlf.html", title: "Salt & grit", kinds: "1pp",
      path: ("Crews must spread salt — not sand – before 6 a.m. when it is < 0°C.", ["Salt & grit"]),
      stem: ("Drivers & mates should carry £10 & a \"map\", don’t they?", nil)),
    FixtureRow(
      name: "nested-lists.html", title: "Garden gates", kinds: "1piiiiiiiipi",
      path: ("wheelchair users", ["Garden gates"]), stem: ("wheelchair users", "can be reached by")),
    FixtureRow(
      name: "table.html", title: "Kettle rules", kinds: "1hhhcccccp",
      path: ("Nobody may fill it.", ["Kettle rules"]), stem: ("Kitchen", nil)),
    FixtureRow(name: "fragment.html", kinds: "p", path: ("Trusts must publish.", []), stem: ("Trusts", nil)),
  ]
}

@Suite struct DocumentReaderTests {
  @Test(arguments: FixtureRow.all) func `a fixture's metadata are read`(_ row: FixtureRow) throws {
    let metadata = try Fixture.document(row.name).metadata
    #expect(metadata.title == row.title)
    #expect(metadata.body == row.body)
    #expect(metadata.date?.description == row.date)
    #expect(metadata.status == row.status)
  }

  @Test(arguments: FixtureRow.all) func `a fixture falls into its blocks`(_ row: FixtureRow) throws {
    let document = try Fixture.document(row.name)
    if let kinds = row.kinds { #expect(document.blocks.map { $0.kind.sign }.joined() == kinds) }
    let block = try #require(document.block(row.path.block))
    #expect(document.headingPath(of: block) == row.path.headings)
    let item = try #require(document.block(row.stem.item))
    #expect(item.stem.map { document.string(document.blocks[$0].text) } == row.stem.words)
  }

  @Test(arguments: FixtureRow.all) func `text is folded and blocks lie in order`(_ row: FixtureRow) throws {
    let document = try Fixture.document(row.name)
    #expect(document.byteCount == (try Fixture.bytes(row.name).count))
    #expect(document.path == row.name)
    #expect(document.format == (row.name.hasSuffix(".xml") ? "xml" : "html"))
    var end = 0
    for block in document.blocks {
      let text = document.string(block.text)
      #expect(text == text.split { $0.isWhitespace }.joined(separator: " "))
      #expect(!text.isEmpty && block.text.lowerBound >= end)
      end = block.text.upperBound
    }
  }

  @Test(arguments: [
    ("govuk.html", ["cookies", "Search", "track", "licence", "read these pages", "Skip"]),
    ("nhs-england.html", ["cookies", "Home", "expire", "our other letters", "Follow"]),
    ("cqc.html", ["choose", "tell us"]),
    ("nice.html", ["Home", "back to the contents"]),
    ("act-clml.xml", ["Lighting of lanterns", "must have a rail", "Words in s. 1"]),
    ("akoma-ntoso.xml", ["Printer"]),
    ("guideline-summary.xml", ["clearinghouse"]),
    ("plain-guidance.xml", ["warehouses", "(a)"]),
  ])
  func `navigation, notes and metadata are no text`(_ name: String, _ absent: [String]) throws {
    let document = try Fixture.document(name)
    let text = document.blocks.map { document.string($0.text) }.joined(separator: "\n")
    for words in absent { #expect(!text.contains(words), "\(words)") }
  }

  @Test func `more of what a document says of itself`() throws {
    let guide = try Fixture.document("govuk.html").metadata
    #expect(guide.type == .guidance)
    #expect(guide.language == "en")
    #expect(guide.identifier == "11111111-2222-4333-8444-555555555555")
    #expect(guide.address == "https://www.gov.uk/guidance/bed-cleaning-between-patients")
    #expect(try Fixture.document("cqc.html").metadata.audience == "Registered providers")
    let act = try Fixture.document("act-clml.xml").metadata
    #expect(act.type == .statute)
    #expect(act.extent == "E+W")
    #expect(act.inForceFrom == IssueDate(year: 2020, month: 4, day: 1))
    #expect(act.inForceUntil == nil)
    let plain = try Fixture.document("plain-guidance.xml").metadata
    #expect(plain.type == .statutoryGuidance)
    #expect(plain.audience == "warehouses")
    #expect(try Fixture.document("withdrawn.html").metadata.extent == "England and Wales")
  }

  @Test(arguments: [
    ("windows-1252.html", ["bytes that are not UTF-8 were read as windows-1252"]),
    ("latin-1.html", []), ("fragment.html", []), ("utf-16le.html", []),
  ])
  func `only repairs are noted`(_ name: String, _ notes: [String]) throws {
    #expect(try Fixture.document(name).notes == notes)
  }

  @Test func `a file above the limit is refused, one at the limit is read`() throws {
    let bytes = try Fixture.bytes("fragment.html")
    var limits = ReadingLimits()
    limits.fileBytes = bytes.count
    let reader = DocumentReader(furniture: Fixture.furniture, limits: limits)
    #expect(try reader.read(bytes, path: "fragment.html").count == 1)
    #expect(throws: IngestError.tooLarge(bytes: bytes.count + 1, limit: bytes.count)) {
      try reader.read(bytes + [0x20], path: "fragment.html")
    }
  }

  @Test func `blocks outside the main content are left out, and all are kept where none is marked`() throws {
    let marked = try Fixture.page("<h1>Gates</h1><main><p>Paint gates.</p></main><p>Ring us.</p>")
    #expect(marked.blocks.map { marked.string($0.text) } == ["Paint gates."])
    #expect(marked.metadata.title == "Gates")
    let bare = try Fixture.page("<h1>Gates</h1><div><p>Paint gates.</p></div><p>Ring us.</p>")
    #expect(bare.blocks.map { bare.string($0.text) } == ["Gates", "Paint gates.", "Ring us."])
  }

}

extension Block.Kind {
  /// A heading's level, or the first letter of its name.
  var sign: String {
    switch self {
    case .heading(let level): "\(level)"
    case .paragraph: "p"
    case .item: "i"
    case .cell: "c"
    case .headerCell: "h"
    case .quotation: "q"
    case .footnote: "f"
    }
  }
}

extension Document {
  /// The first block whose text begins so.
  func block(_ beginning: String) -> Block? {
    blocks.first { string($0.text).hasPrefix(beginning) }
  }
}
