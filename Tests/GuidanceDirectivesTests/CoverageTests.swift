import GuidanceDirectives
import GuidanceIngest
import GuidanceRules
import Testing

struct CoverageTests {
  /// A paragraph with its modal sentences, and what became of them.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var counts: [Int]
    var testDescription: String { text }

    init(_ text: String, modal: Int = 1, directives: Int = 0, passed: Int = 0) {
      self.text = text
      counts = [modal, directives, passed]
    }
  }

  @Test(
    "a modal sentence is read, passed over or not read, and counts once",
    arguments: [
      Row("Trusts must publish a plan.", directives: 1),
      Row("Trusts must publish a plan and should not hide it.", directives: 1),
      Row("Trusts must plan. Nurses may rest.", modal: 2, directives: 2),
      Row("Respondents said that trusts should publish a plan.", passed: 1),
      Row("Should trusts publish a plan?", passed: 1),
      Row("Cookies must be accepted before you read on. You may then go on.", modal: 2, passed: 2),
      Row("The ward is on the left of those who must fast."),
      Row("The ward is open when nobody may visit the hall."),
      Row("Formerly the ward was open when nobody could visit who must fast.", passed: 1),
      // No cue, an order without one, a month.
      Row("The ward is on the left.", modal: 0), Row("Wash your hands.", modal: 0),
      Row("The ward opened in May.", modal: 0),
    ])
  func counts(_ row: Row) throws {
    let extraction = try Reading.extraction(of: row.text)
    let coverage = extraction.coverage
    #expect([coverage.modal, coverage.directives, coverage.passed] == row.counts)
    #expect(extraction.unread.count == coverage.unread)
    #expect(coverage.unread >= 0)
  }

  @Test(
    "what stood in the way is kept",
    arguments: [
      ("The ward is open when nobody may visit the hall.", Obstacle.clause),
      ("The ward is on the left of those who must fast.", .relative),
    ])
  func obstacles(_ text: String, _ obstacle: Obstacle) throws {
    let unread = try Reading.extraction(of: text).unread
    #expect(unread.map(\.obstacle) == [obstacle])
    #expect(unread.map(\.text) == [text])
  }

  @Test(
    "footnotes, news and consultations are passed over sentence by sentence, each for its reason",
    arguments: [(DocumentType.news, NonDirective.news), (.consultation, .consultation)])
  func types(_ type: DocumentType, _ reason: NonDirective) throws {
    let extraction = try Reading.extraction(of: "Trusts must plan. Nurses may rest. It rained.", type: type)
    #expect(extraction.passed.map(\.reason) == [reason, reason])
    #expect(extraction.sentences == 3)
    #expect(extraction.coverage.passed == 2)
  }

  @Test("a list stem counts with each of its items, a heading not at all")
  func lists() throws {
    let page = try Reading.page(
      "<h2>What trusts must do</h2><p>Trusts must:</p><ul><li>publish a plan</li><li>keep it</li></ul>")
    let extraction = try Reading.extraction(of: page)
    #expect(extraction.coverage.modal == 2)
    #expect(extraction.coverage.directives == 2)
  }

  @Test("sums add part by part, and the share of nothing is none")
  func sums() throws {
    let one = try Reading.extraction(of: "Trusts must publish a plan.").coverage
    let other = try Reading.extraction(of: "The ward is on the left of those who must fast.").coverage
    #expect(one.share == 1 && other.share == 0)
    #expect((one + other).share == 0.5)
    #expect(Coverage().share == nil)
  }

  @Test("time that is up cuts the reading short, and says so")
  func deadline() throws {
    var extractor = DirectiveExtractor(try Reading.shipped.get())
    let document = Document(text: "Trusts must plan. Nurses may rest.", metadata: Metadata())
    let cut = extractor.extract(document, until: Deadline(seconds: 0))
    #expect(cut.isCutShort && cut.directives.isEmpty)
    let whole = extractor.extract(document, until: Deadline(seconds: 600))
    #expect(!whole.isCutShort && whole.directives.count == 2)
  }
}
