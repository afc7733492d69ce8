import GuidanceIngest
import Testing

@testable import GuidanceContradictions

struct PrecedenceTests {
  /// Two passages with the side that prevails and the maxim that decides.
  struct Row: Sendable, CustomTestStringConvertible {
    var claim: String
    var a: Passage
    var b: Passage
    var winner: Step.Party?
    var maxim: Precedence.Maxim
    var testDescription: String { claim }

    init(_ claim: String, _ a: Passage, _ b: Passage, _ winner: Step.Party?, _ maxim: Precedence.Maxim) {
      self.claim = claim
      self.a = a
      self.b = b
      self.winner = winner
      self.maxim = maxim
    }
  }

  private static let old = "2020-01-01"
  private static let new = "2025-01-01"

  private static func must(_ bearer: String, by body: String, on date: String?) -> Passage {
    Passage("\(bearer) must wear a blue tunic on the ward.", by: body, on: date)
  }

  private static func mustNot(_ bearer: String, by body: String, on date: String?) -> Passage {
    Passage("\(bearer) must not wear a blue tunic on the ward.", by: body, on: date)
  }

  @Test(
    "higher goes before later, and later before narrower",
    arguments: [
      Row(
        "parliament over a later board", must("Nurses", by: "UK Parliament", on: old),
        mustNot("Nurses", by: "North Board", on: new), .a, .superior),
      Row(
        "the later of two boards", must("Nurses", by: "South Board", on: old),
        mustNot("Nurses", by: "North Board", on: new), .b, .posterior),
      Row(
        "the later goes before the narrower", must("Nurses", by: "South Board", on: old),
        mustNot("Clinicians", by: "North Board", on: new), .b, .posterior),
      Row(
        "the narrower of one day", must("Nurses", by: "South Board", on: new),
        mustNot("Clinicians", by: "North Board", on: new), .a, .specialis),
      Row(
        "one day, one bearer", must("Nurses", by: "South Board", on: new),
        mustNot("Nurses", by: "North Board", on: new), nil, .undecided),
      Row(
        "a day unknown", must("Nurses", by: "South Board", on: nil),
        mustNot("Nurses", by: "North Board", on: new), nil, .undecided),
    ])
  func maxims(_ row: Row) throws {
    let rules = try Passage.rules.get()
    for (first, second, winner) in [
      (row.a, row.b, row.winner), (row.b, row.a, row.winner.map { $0 == .a ? .b : .a }),
    ] {
      let found = ContradictionFinder(rules).find(in: [first.issued(rules), second.issued(rules)])
      #expect(found.map(\.precedence) == [Precedence(winner: winner, maxim: row.maxim)])
    }
  }
}
