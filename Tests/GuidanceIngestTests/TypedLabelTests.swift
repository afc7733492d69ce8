import Testing

@testable import GuidanceIngest

@Suite struct TypedLabelTests {
  @Test(
    arguments: [
      ("1.2.3 Offer tea.", "1.2.3", .section), ("1.2 Offer tea.", "1.2", .section),
      ("1.2 offer tea.", "", nil), ("1.5 mg of tea", "", nil), ("1.2. offer tea", "1.2.", .section),
      ("1.2.3 offer tea.", "1.2.3", .section), ("12. Offer tea.", "12.", .number),
      ("12) offer", "12)", .number),
      ("(12) Offer", "(12)", .number), ("12 Offer tea.", "12", .integer(12)), ("12 offers", "", nil),
      ("2012. Offer", "", nil), ("1234 Offer", "", nil), ("(a) wash", "(a)", .letter),
      ("(A) wash", "(A)", .letter),
      ("a) wash", "a)", .letter), ("a. wash", "a.", .letter), ("A. Smith washes", "", nil),
      ("(aa) wash", "(aa)", .letter),
      ("(ab) wash", "", nil), ("(iv) wash", "(iv)", .roman), ("iv. wash", "iv.", .roman),
      ("(the) wash", "", nil),
      ("e.g. wash", "", nil), ("I wash", "", nil), ("A trust must", "", nil),
      ("41.—(1) Keys", "41.—(1)", .section),
      ("3(b) Keys", "3(b)", .section), ("(2)(b) Keys", "(2)(b)", .section), ("A1.2 Keys", "A1.2", .section),
      ("A1 Keys", "", nil), ("• wash", "•", .bullet), ("•wash", "•", .bullet), ("- wash", "-", .bullet),
      ("-5 degrees", "", nil), ("– wash", "–", .bullet), ("* wash", "*", .bullet), ("*wash", "", nil),
      ("1.2.3", "", nil), ("•", "", nil), ("", "", nil), ("1.2.3 ", "", nil), ("(a", "", nil),
      ("() x", "", nil),
      ("24-hour cover", "", nil), ("1.2.x Keys", "", nil), ("7/7 cover", "", nil),
      ("“Quoted” words", "", nil),
    ] as [(String, String, TypedLabel.Form?)])
  func `a label is told from words`(_ text: String, _ label: String, _ form: TypedLabel.Form?) {
    let found = TypedLabel(Array(text.utf8)[...])
    #expect(found?.form == form)
    #expect(found.map { String(text.utf8.prefix($0.length)) ?? "" } ?? "" == label)
  }

  /// Each block as `label|text<stem`, in order.
  @Test(arguments: [
    ("<p>Trusts must:</p><p>(a) go</p><p>(b) stay.</p><p>x</p>", "Trusts must:/(a)|go<0/(b)|stay.<0/x"),
    ("<p>Trusts go.</p><p>(a) Go</p>", "Trusts go./(a)|Go"),
    (
      "<p>Trusts must:</p><p>(h) go:</p><p>(i) by bus</p><p>(j) by boat</p>",
      "Trusts must:/(h)|go:<0/(i)|by bus<0/(j)|by boat<0"
    ),
    ("<p>Trusts must:</p><p>1. go</p><p>2. stay</p>", "Trusts must:/1.|go<0/2.|stay<0"),
    ("<p>Trusts must</p><p>1. Go</p>", "Trusts must/1.|Go"),
    ("<p>3 Go.</p><p>x</p><p>4 Stay.</p>", "3|Go./x/4|Stay."),
    ("<p>3 Go.</p><p>5 Stay.</p>", "3 Go./5 Stay."),
    ("<p>Trusts must:</p><p>&bull; go</p><p>·&nbsp; stay</p>", "Trusts must:/•|go<0/·|stay<0"),
    ("<p>Trusts must:<br>- go<br>- stay</p>", "Trusts must:/-|go<0/-|stay<0"),
    ("<p>Trusts<br>- large ones - go</p>", "Trusts/-|large ones - go"),
    ("<p>Lines<br>of a poem</p>", "Lines of a poem"), ("<h2>1.1 Noise</h2>", "1.1 Noise"),
    ("<ul><li>(a) go</li></ul>", "(a)|go"), ("<p>(a) </p><p>X</p>", "(a)/X"),
  ])
  func `typed labels make items of paragraphs`(_ html: String, _ blocks: String) throws {
    let document = try Fixture.page(html)
    let found = document.blocks.map { block in
      (block.label.map { $0 + "|" } ?? "") + document.string(block.text) + (block.stem.map { "<\($0)" } ?? "")
    }
    #expect(found.joined(separator: "/") == blocks)
  }
}
