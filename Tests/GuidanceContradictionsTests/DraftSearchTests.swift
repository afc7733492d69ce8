import GuidanceDirectives
import GuidanceRules
import Testing

@testable import GuidanceContradictions

struct DraftSearchTests {
  private static let ban = "Nurses must not wear a blue tunic on the ward."
  private static let order = "Nurses must wear a blue tunic on the ward."

  private static func issued(_ passages: [Passage]) throws -> [IssuedDocument] {
    let rules = try Passage.rules.get()
    return passages.map { $0.issued(rules) }
  }

  /// Enough guidance for words to be weighed, with a clash here and there.
  private static let published: [Passage] = (0..<30).map { number in
    Passage(
      (0..<8).map {
        "Nurses must fold \(number * 8 + $0) sheets of the \(number % 3 == 0 ? "blue" : "red") bed. "
      }
      .joined() + (number % 10 == 0 ? ban : "Nurses must water the plants at noon."),
      by: "Board \(number)", on: number % 4 == 0 ? nil : "20\(10 + number % 10)-03-01")
  }

  private static let drafts = [
    Passage(order + " Nurses must not water the plants at noon.", by: "Draft Board"),
    Passage(ban + " Nurses must not fold 9 sheets of the red bed.", by: "Second Board"),
  ]

  @Test(
    "guidance kept elsewhere is searched as guidance at hand is", arguments: [nil, 20_150_601], [false, true])
  func sameAsAtHand(_ day: Int?, _ isWide: Bool) throws {
    var options = ContradictionFinder.Options()
    options.asOf = day
    options.includesSameBody = isWide
    options.minConfidence = isWide ? 0 : 0.4
    let finder = ContradictionFinder(try Passage.rules.get(), options: options)
    let drafts = try Self.issued(Self.drafts)
    let published = try Self.issued(Self.published)
    let one = try finder.search(drafts, against: published)
    let stores = [Bookcase(shelf: Array(published[..<11])), Bookcase(shelf: Array(published[11...]))]
    for other in [
      try finder.search(drafts, against: [], stores),
      try finder.search(drafts, against: Array(published[..<11]), [stores[1]]),
    ] {
      #expect(lines(one) == lines(other))
      #expect(one.documents.map(\.directiveCount) == other.documents.map(\.directiveCount))
      #expect(one.commonWords == other.commonWords)
    }
    #expect(day != nil || lines(one).count > 5)
  }

  /// Every place of every finding with what is said of it.
  private func lines(_ findings: DraftFindings) -> [String] {
    findings.contradictions.flatMap { item in
      ([(item.a, item.b)] + item.places.map { ($0.a, $0.b) }).map { a, b in
        let sides = [a, b].map { side -> String in
          let document = findings.documents[side.document]
          return document.path + document.extraction.directives[side.directive].text
        }
        return "\(item.id) \(item.rule) \(item.confidence) \(sides)"
      }
    }
  }

  @Test("side A is in a draft, and of the published documents only those named are handed on")
  func sides() throws {
    let finder = ContradictionFinder(try Passage.rules.get())
    let quiet = Passage("Porters must lock the gate.", by: "Quiet Board")
    let found = try finder.search(
      try Self.issued(Self.drafts), against: try Self.issued([quiet] + Self.published))
    for item in found.contradictions {
      for side in [item.a] + item.places.map(\.a) { #expect(side.document < 2) }
    }
    let named = Set(
      found.contradictions.flatMap { [$0.a, $0.b] + $0.places.flatMap { [$0.a, $0.b] } }.map(\.document))
    #expect(named.union([0, 1]) == Set(found.documents.indices))
    #expect(found.documents.count > 2)
    #expect(!found.documents.contains { $0.body == "Quiet Board" })
  }

  @Test("published texts are not compared with each other; a draft that clashes with none finds nothing")
  func near() throws {
    let finder = ContradictionFinder(try Passage.rules.get())
    let clashing = try Self.issued([Passage(Self.order, by: "A"), Passage(Self.ban, by: "B")])
    let calm = try Self.issued([Passage("Nurses must rest.", by: "C")])
    #expect(try finder.search(calm, against: clashing).contradictions.isEmpty)
    #expect(try finder.search(calm, against: [], [Bookcase(shelf: clashing)]).contradictions.isEmpty)
    #expect(try finder.search(clashing, against: calm).contradictions.count == 1)
    #expect(try finder.search(clashing, against: [], [Bookcase(shelf: calm)]).contradictions.count == 1)
  }

  @Test("what cannot be read is thrown on")
  func failure() throws {
    let finder = ContradictionFinder(try Passage.rules.get())
    let drafts = try Self.issued([Passage(Self.order, by: "A")])
    #expect(throws: IndexError.damaged("a list")) {
      _ = try finder.search(drafts, against: [], [Bookcase(shelf: [], failure: .damaged("a list"))])
    }
  }
}
