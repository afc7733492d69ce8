import GuidanceIngest
import Testing

/// What one document of a file must give.
struct DocumentRow: Sendable, CustomTestStringConvertible {
  var file: String
  /// Path behind the file's name: `#2`, or nothing.
  var number = ""
  var title: String?
  var body: String?
  var date: String?
  var status = Metadata.Status.inForce
  var supersededBy: String?
  /// The document's blocks, in order; a label stands in front of its text with a bar.
  var blocks: [String]

  var testDescription: String { file + number }

  static let all: [DocumentRow] = law + standards + feeds + items
}

extension DocumentRow {
  static let law: [DocumentRow] = [
    .init(
      file: "federal-register.xml", number: "#1", title: "Lamps on Piers", body: "Lamp Agency",
      date: "2021-03-04",
      blocks: ["Duty", "(a)|A pier owner must light lamps daily.", "Strike the words and insert:"]),
    .init(
      file: "federal-register.xml", number: "#2", title: "Ropes on Boats", body: "Rope Office",
      date: "2021-03-04", status: .draft, blocks: ["Crews should coil ropes."]),
    .init(
      file: "regml.xml", title: "MOORING OF BOATS", body: "Bureau of Harbours", date: "2015-06-01",
      blocks: [
        "§ 77.1 Mooring.", "(a)|Lines. A skipper must use two lines.", "(1)|Lines must be dry.",
      ]),
    .init(
      file: "formex.xml", title: "Regulation on the weight of bells", body: "European Commission",
      date: "2014-05-06",
      blocks: [
        "Regulation on the weight of bells", "THE EUROPEAN COMMISSION,", "Article 1", "Bells",
        "1.|Bells shall weigh", "OJ L 1.", "5 kg.", "2.|Makers shall state:", "(a)|the alloy;",
        "Article 9 is replaced by:",
      ]),
    .init(
      file: "collection.akn", number: "#1", title: "Rowing Act", body: "Lake Senate", date: "2017-01-02",
      blocks: ["1|Oars", "Rowers shall ship the oars."]),
    .init(
      file: "collection.akn", number: "#2", title: "Memo on rowing", body: "Lake Bureau", date: "2017-01-05",
      blocks: ["Boats should be dry.", "In section 3 substitute ."]),
    .init(
      file: "wrapped.xml", number: "#1", title: "Ink", body: "Pen Office", date: "2001-02-03",
      blocks: ["Clerks must blot ink."]),
    .init(
      file: "wrapped.xml", number: "#2", title: "Paper", body: "Paper Office", date: "2002-03-04",
      status: .superseded, supersededBy: "Card", blocks: ["Clerks must stack paper."]),
    .init(
      file: "wrapped.xml", number: "#3", title: "Card Act", body: "Scottish Parliament", date: "2003-04-05",
      blocks: ["1|Clerks must use thin card."]),
  ]

  static let standards: [DocumentRow] = [
    .init(
      file: "oscal.xml", title: "Controls for gates", body: "Gate Council", date: "2022-08-09",
      blocks: [
        "Gates", "Locks", "G-1|The owner:", "a.|Locks gates every 12 hours or at dusk; and",
        "b.|Keeps keys for [g-1_p3].",
      ]),
    .init(
      file: "topic.dita", title: "Waxing floors", body: "Floor Institute", date: "2020-05-06",
      blocks: [
        "Waxing floors", "How caretakers wax floors.", "Sweep the floor first.", "Dust must be gone.",
        "Pour wax.", "thin wax",
      ]),
    .init(file: "template.njk", title: "Soap", date: "2024-03", blocks: ["Bars", "Staff must use soap."]),
    .init(
      file: "graph.html", title: "Window care", body: "Pane Service", date: "2023-04-05",
      blocks: ["Window care", "Caretakers must clean panes."]),
  ]

  static let feeds: [DocumentRow] = [
    .init(
      file: "atom.xml", number: "#1", title: "Kites & strings", body: "Kite Office", date: "2024-05-06",
      blocks: ["Kites & strings", "Flyers must use < 50 m of string’s worth.", "no wire"]),
    .init(
      file: "atom.xml", number: "#2", title: "Kites at night", body: "Night Branch", date: "2024-06-08",
      blocks: ["Kites at night", "Flyers should carry a lamp."]),
    .init(
      file: "rss.xml", number: "#1", title: "Doors", body: "Tram Board", date: "2019-05-06",
      blocks: ["Doors", "Drivers must close all doors.", "Bells ring."]),
    .init(
      file: "rss.xml", number: "#2", title: "Bells", body: "Tram Board", date: "2019-05-07",
      blocks: ["Bells", "Drivers may ring"]),
  ]

  static let items: [DocumentRow] = [
    .init(
      file: "content-item.json", title: "Roof \"tiles\"", body: "Department for Roofs", date: "2018-09-10",
      blocks: ["Roof \"tiles\"", "Tiles", "Roofers must use café’s tiles 🏠 & nails.", "no glue"]),
    .init(
      file: "withdrawn-item.json", title: "Old slates", body: "Department for Roofs", date: "2011-01-02",
      status: .withdrawn,
      blocks: ["Old slates", "Laying", "Lay slates dry.", "Nailing", "Nail twice."]),
    .init(
      file: "withdrawn-govuk.html", title: "Coal sheds", body: "Department of Sheds", date: "2012-02-03",
      status: .withdrawn, supersededBy: "the gas shed guide",
      blocks: [
        "Coal sheds", "Published", "3 February 2012", "This guidance was replaced by the gas shed guide",
        "Sheds must be dry.",
      ]),
  ]
}

@Suite struct ComponentTests {
  @Test(arguments: DocumentRow.all) func `a dialect's document is read`(_ row: DocumentRow) throws {
    let path = row.file + row.number
    let document = try #require(Fixture.documents(row.file).first { $0.path == path })
    let metadata = document.metadata
    #expect(metadata.title == row.title)
    #expect(metadata.body == row.body)
    #expect(metadata.date?.description == row.date)
    #expect(metadata.status == row.status)
    #expect(metadata.supersededBy == row.supersededBy)
    let blocks = document.blocks.map { ($0.label.map { $0 + "|" } ?? "") + document.string($0.text) }
    #expect(blocks == row.blocks)
  }

  @Test(arguments: Set(DocumentRow.all.map(\.file)).sorted()) func `a file holds no other document`(
    _ name: String
  ) throws {
    let expected = DocumentRow.all.filter { $0.file == name }.map { name + $0.number }
    #expect(try Fixture.documents(name).map(\.path) == expected)
  }

  @Test func `more of what the dialects say`() throws {
    let rule = try Fixture.documents("federal-register.xml")
    #expect(rule[0].metadata.type == .statute)
    #expect(rule[0].metadata.identifier == "2021-1")
    #expect(rule[1].metadata.type == .consultation)
    let entry = try Fixture.document("atom.xml").metadata
    #expect(entry.address == "https://kites.example.org/strings")
    #expect(entry.identifier == "tag:kites,2024:1")
    #expect(entry.language == "en")
    let item = try Fixture.document("content-item.json")
    #expect(item.metadata.extent == "England, Wales")
    #expect(item.metadata.type == .guidance)
    #expect(item.metadata.language == "en")
    #expect(item.format == "json")
    let old = try Fixture.document("withdrawn-item.json").metadata
    #expect(old.inForceUntil == IssueDate(year: 2016, month: 3, day: 4))
    #expect(try Fixture.document("graph.html").metadata.audience == "Caretakers")
  }

  @Test(arguments: [
    ("collection.akn", ["1 provisions that are not in force were left out"]),
    ("wrapped.xml", ["1 provisions that are not in force were left out"]), ("regml.xml", []),
  ])
  func `what is not in force is left out and noted`(_ name: String, _ notes: [String]) throws {
    for document in try Fixture.documents(name) { #expect(document.notes == notes) }
  }

  @Test func `a law of which nothing is in force is read all the same`() throws {
    let text =
      "<Legislation Status=\"Prospective\"><Body><P1><Text>Clerks must rest.</Text></P1></Body></Legislation>"
    let law = try Fixture.page(text, path: "law.xml")
    #expect(law.blocks.map { law.string($0.text) } == ["Clerks must rest."])
    #expect(law.notes == ["no provision is in force; all were read"])
  }

  @Test(arguments: [
    ("one entry", "<rss><channel><item><title>A</title></item></channel></rss>", ["f.xml#1"]),
    ("no entry", "<rss><channel><description>Words.</description></channel></rss>", ["f.xml"]),
    ("an empty entry", "<rss><channel><item/><item><title>A</title></item></channel></rss>", ["f.xml#1"]),
    (
      "a cover with words", "<pack><p>Read both.</p><document><p>One.</p></document></pack>",
      ["f.xml#1", "f.xml#2"]
    ),
    ("a root that is one document", "<document><p>One.</p></document>", ["f.xml"]),
  ])
  func `components are numbered`(_ name: String, _ text: String, _ paths: [String]) throws {
    let found = try DocumentReader(furniture: Fixture.furniture, sources: Fixture.sources)
      .read(Array(text.utf8), path: "f.xml")
    #expect(found.map(\.path) == paths, "\(name)")
  }

  @Test(arguments: [
    ("JSON of another kind", "{\"name\": \"x\", \"version\": 1}", IngestError.noContentItem),
    (
      "a comma too many", "{\"content_id\": \"1\",\n }",
      .malformed(line: 2, column: 2, reason: "a key is wanted")
    ),
    ("no value", "{\"a\": }", .malformed(line: 1, column: 7, reason: "a value is wanted")),
    ("JSON that stops", "{\"content_id\": \"1", .truncated(line: 1, column: 18)),
    ("two values", "{} {}", .malformed(line: 1, column: 4, reason: "more than one value")),
    ("an item without text", "{\"content_id\": \"1\"}", .noText),
  ])
  func `JSON that is no guidance is refused with its reason`(
    _ name: String, _ text: String, _ error: IngestError
  ) {
    #expect(throws: error, "\(name)") { try Fixture.page(text, path: "a.json") }
  }

  @Test func `JSON nested too deep is refused`() {
    let text = String(repeating: "[\n", count: 5000)
    #expect(throws: IngestError.tooDeep(limit: 256)) { try Fixture.page(text, path: "a.json") }
  }
}
