import GuidanceDirectives
import GuidanceIngest
import GuidanceRules
import Testing

struct PartReaderTests {
  /// A sentence with the bearers it has and how they are known.
  struct Bearing: Sendable, CustomTestStringConvertible {
    var text: String
    var kinds: [String]
    var origin: Addressee.Origin
    var testDescription: String { text }

    init(_ text: String, _ kinds: [String], _ origin: Addressee.Origin) {
      self.text = text
      self.kinds = kinds
      self.origin = origin
    }
  }

  @Test(
    "the bearer is the head of the subject or the agent of a passive, else the audience",
    arguments: [
      Bearing("Care homes must keep a record.", ["care-home"], .stated),
      Bearing("Managers of care homes must keep a record.", ["manager"], .stated),
      Bearing("Councils and care homes must keep a record.", ["council", "care-home"], .stated),
      Bearing("Every acute hospital must keep a record.", ["acute-trust"], .stated),
      Bearing("A record must be kept by the nurse.", ["nurse"], .stated),
      Bearing("A record must be kept by Monday.", ["school"], .defaulted),
      Bearing("Pharmacists must be told by Monday.", ["school"], .defaulted),
      Bearing("Keep a record of nurses.", ["school"], .defaulted),
      Bearing("It is essential that a record is kept.", ["school"], .defaulted),
    ])
  func bearers(_ row: Bearing) throws {
    let directive = try Reading.directive(in: row.text, audience: "Schools")
    #expect(try Reading.bearers(of: directive) == row.kinds)
    #expect(directive.bearer.origin == row.origin)
  }

  @Test(
    "without an audience nobody is made up",
    arguments: ["A record must be kept.", "Keep a record.", "Records should be short."])
  func missingBearer(_ text: String) throws {
    let directive = try Reading.directive(in: text)
    #expect(directive.bearer == .unknown)
    #expect(try Reading.directive(in: text, audience: "Anglers").bearer.origin == .defaulted)
  }

  @Test(
    "a heading that addresses somebody lends its bearer, a topic does not",
    arguments: [
      ("For nurses", ["nurse"], Addressee.Origin.inherited),
      ("Nurses", ["nurse"], .inherited),
      ("How the work of nurses is paid and rated", [], .missing),
      ("Records", [], .missing),
    ] as [(String, [String], Addressee.Origin)])
  func headingBearer(_ heading: String, _ kinds: [String], _ origin: Addressee.Origin) throws {
    let page = try Reading.page("<h1>Plans</h1><h2>\(heading)</h2><p>Keep a record.</p>")
    let directive = try #require(try Reading.extraction(of: page).directives.first)
    #expect(try Reading.bearers(of: directive) == kinds)
    #expect(directive.bearer.origin == origin)
  }

  @Test(
    "who is named in the sentence goes before the heading, and the heading before the audience",
    arguments: [("Pharmacists must keep a record.", "pharmacist"), ("Keep a record.", "nurse")])
  func bearerOrder(_ text: String, _ kind: String) throws {
    let page = try Reading.page(
      "<h1>Plans</h1><h2>For nurses</h2><p>\(text)</p>",
      head: "<meta name=\"DCTERMS.audience\" content=\"Schools\">")
    #expect(page.metadata.audience == "Schools")
    let directive = try #require(try Reading.extraction(of: page).directives.first)
    #expect(try Reading.bearers(of: directive) == [kind])
  }

  @Test("what the issuer promises concerns those it names")
  func commitmentBearer() throws {
    let named = try Reading.directive(in: "We will rank every ambulance trust.", audience: "Schools")
    #expect(try Reading.bearers(of: named) == ["ambulance-trust"])
    let unnamed = try Reading.directive(in: "We will rank every plan.", audience: "Schools")
    #expect(try Reading.bearers(of: unnamed) == ["school"])
  }

  @Test(
    "the act stands behind the cue, and the subject of a passive is its object",
    arguments: [
      ("Trusts must keep a record.", "keep a record", ""),
      ("A record must be kept.", "be kept", "A record"),
      ("Smoking on the ward is prohibited.", "", "Smoking on the ward"),
      ("Keep a record.", "Keep a record", ""),
    ])
  func actAndObject(_ text: String, _ action: String, _ object: String) throws {
    let directive = try Reading.directive(in: text)
    #expect(directive.action == action)
    #expect(directive.object == object)
  }

  @Test("quantities of a condition are kept apart from those of the main clause")
  func quantities() throws {
    let text = "Trusts must reply within 5 days if more than 20 patients complain."
    let directive = try Reading.directive(in: text)
    #expect(directive.quantities.map(\.dimension) == [.duration, .count])
    #expect(directive.quantities.map(\.role) == [.measure, .condition])
    let near = "Trusts must reply within 5 days to more than 20% of letters."
    let quantities = try Reading.directive(in: near).quantities
    #expect(quantities.map(\.dimension) == [.duration, .percentage])
    #expect(quantities.map(\.role) == [.measure, .measure])
  }
}
