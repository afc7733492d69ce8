import GuidanceDirectives
import GuidanceIngest
import GuidanceRules
import Testing

struct SentenceReaderTests {
  /// A sentence that directs nobody, with the reason kept, and one beside it that directs.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var reason: NonDirective
    var directive: String
    var testDescription: String { text }

    init(_ text: String, _ reason: NonDirective, but directive: String) {
      self.text = text
      self.reason = reason
      self.directive = directive
    }
  }

  @Test(
    "a sentence with a directive's words that directs nobody is kept with the reason",
    arguments: [
      Row(
        "Respondents said that trusts should publish a plan.", .quotation,
        but: "Trusts should publish what respondents said."),
      Row(
        "According to the union, trusts must publish a plan.", .quotation,
        but: "Trusts must publish a plan with the union."),
      Row(
        "In the past trusts may have published a plan.", .history,
        but: "In the past year trusts have grown, and they must publish a plan."),
      Row(
        "Formerly trusts can have had two plans.", .history,
        but: "Trusts must replace the plan they formerly had."),
      Row(
        "We hope that every trust will publish a plan.", .aspiration,
        but: "Every trust will publish a plan."),
      Row(
        "Our vision is that trusts should publish a plan.", .aspiration,
        but: "Trusts should publish a plan for our vision."),
      Row("Should trusts publish a plan?", .question, but: "Trusts should publish a plan."),
      Row(
        "We would welcome your views on whether trusts must publish a plan.", .consultation,
        but: "We require that trusts publish a plan."),
      Row(
        "The term plan refers to what trusts will publish.", .definition,
        but: "Trusts will publish a plan in clear terms."),
      Row(
        "Nothing in this guidance means that trusts must publish a plan.", .denial,
        but: "Nothing less than a plan must be published."),
      Row(
        "This does not mean that trusts must publish a plan.", .denial,
        but: "This means that trusts must publish a plan."),
      Row(
        "For example, a trust may publish a plan.", .example,
        but: "A trust must publish a plan, for example on its site."),
      Row(
        "Further research should compare long plans with short ones.", .research,
        but: "Trusts should compare long plans with short ones."),
      Row(
        "In section 4, the words shall be replaced by the following.", .amendment,
        but: "The lamps shall be replaced within a year."),
      Row(
        "On average, trusts will publish two plans.", .data,
        but: "Trusts will publish two plans."),
      Row(
        "Cookies must be accepted before you read on.", .boilerplate,
        but: "Terms must be accepted before you read on."),
      Row(
        "You must not reuse this page under the Open Government Licence.", .boilerplate,
        but: "You must not reuse a needle."),
    ])
  func reasons(_ row: Row) throws {
    let extraction = try Reading.extraction(of: row.text)
    #expect(extraction.directives.isEmpty)
    #expect(extraction.passed.map(\.reason) == [row.reason])
    #expect(extraction.passed.map(\.text) == [row.text])
    #expect(try Reading.extraction(of: row.directive).directives.count == 1, "\(row.directive)")
  }

  @Test("a firm order outweighs words of history, a soft one does not")
  func firmness() throws {
    #expect(try Reading.extraction(of: "Historically slow trusts must publish a plan.").directives.count == 1)
    let soft = try Reading.extraction(of: "Historically slow trusts may publish a plan.")
    #expect(soft.directives.isEmpty)
    #expect(soft.passed.map(\.reason) == [.history])
  }

  @Test("what somebody else says in a quotation directs nobody, a paragraph does")
  func quotedBlock() throws {
    let words = "Trusts must publish a plan."
    let quoted = try Reading.extraction(of: Reading.page("<blockquote><p>\(words)</p></blockquote>"))
    #expect(quoted.directives.isEmpty)
    #expect(quoted.passed.map(\.reason) == [.quotation])
    #expect(try Reading.extraction(of: Reading.page("<p>\(words)</p>")).directives.count == 1)
  }

  @Test(
    "the heading decides whether what is below it directs",
    arguments: [
      ("Background", NonDirective.history), ("Case study: the river clinic", .example),
      ("Glossary", .definition), ("What respondents said", .quotation), ("Rationale", .research),
      ("Evidence supporting the plan", .boilerplate), ("Requirements", nil), ("Plans of trusts", nil),
    ] as [(String, NonDirective?)])
  func headings(_ heading: String, _ reason: NonDirective?) throws {
    let page = try Reading.page("<h1>Plans</h1><h2>\(heading)</h2><p>Trusts must publish a plan.</p>")
    let extraction = try Reading.extraction(of: page)
    #expect(extraction.passed.map(\.reason) == (reason.map { [$0] } ?? []))
    #expect(extraction.directives.count == (reason == nil ? 1 : 0))
  }

  @Test(
    "a consultation and a news story direct nobody, a letter does",
    arguments: [
      (DocumentType.consultation, 0), (.news, 0), (.letter, 1), (.guidance, 1), (.statute, 1), (nil, 1),
    ] as [(DocumentType?, Int)])
  func documentTypes(_ type: DocumentType?, _ count: Int) throws {
    let extraction = try Reading.extraction(of: "Trusts must publish a plan.", type: type)
    #expect(extraction.directives.count == count)
    #expect(extraction.passed.count == 1 - count)
  }
}
