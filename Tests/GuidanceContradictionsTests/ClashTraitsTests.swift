import GuidanceDirectives
import GuidanceIngest
import Testing

@testable import GuidanceContradictions
@testable import GuidanceRules

struct ClashTraitsTests {
  private static let texts = [
    "Shops must open the gate at noon.", "Shops must close the gate at noon.",
    "Shops must not open the gate at noon.", "Shops may open the gate at noon.",
    "Shops should open the gate at noon.", "Shops should not open the gate.",
    "Shops must open the gate within 3 days.", "Shops must open the gate within 9 days.",
    "Shops must open the gate only if it rains.", "Shops must buy more lamps.", "Shops must buy fewer lamps.",
    "Shops must buy lamps.", "Nurses must buy lamps.", "Nurses must not buy lamps.",
    "Shops must register before they trade.", "Shops must trade before they register.",
    "There is insufficient evidence to recommend opening the gate.", "We will open the gate at noon.",
    "Shops receive £5 for each lamp.", "Shops must not buy lamps without a permit.",
    "Shops must open the gate in Leeds.", "Shops must open the gate in York.",
    "Shops must sweep the yard.", "Shops should sweep the yard.", "Shops must not sweep the yard.",
    "Shops must sweep the yard within 3 days.", "Shops must sweep the yard within 9 days.",
  ]

  @Test("two directives that cannot clash by their traits do not clash when they are compared")
  func sound() throws {
    let rules = try Passage.rules.get()
    let documents = Passage.issued(Self.texts, rules)
    var options = ContradictionFinder.Options()
    options.minConfidence = 0
    let finder = ContradictionFinder(rules, options: options)
    var reach = BearerReach(rules.bearers)
    let all = documents.flatMap { document in
      document.extraction.directives.map { (document, $0, ClashTraits($0, &reach)) }
    }
    var (passed, clashing) = (0, 0)
    for a in all {
      for b in all where a.0.path != b.0.path {
        let clash = finder.explain((a.0, a.1), (b.0, b.1), among: documents).clash
        clashing += clash == nil ? 0 : 1
        // What is left to tags alone is never found in words.
        if !a.2.canClashInWords(with: b.2) { #expect(clash?.evidence == nil, "\(a.1.text) | \(b.1.text)") }
        if a.2.canClash(with: b.2) { continue }
        passed += 1
        #expect(clash == nil, "\(a.1.text) | \(b.1.text)")
      }
    }
    #expect(all.count >= 20 && clashing > 20 && passed > 30)
  }

  private static let themes = [
    "Growers must plant the trees.", "Growers must fell the trees.",
    "Growers must fell the trees unless they plant the trees by the wall.",
    "Growers must plant the trees if it rains.", "Growers must fell the trees if it does not rain.",
    "Growers aged under 30 must plant the trees.", "Growers aged over 60 must fell the trees.",
    "Growers must plant the trees in 2024.", "Growers must fell the trees in 2026.",
    "Growers must plant the trees with consent.", "Growers must not plant the trees without consent.",
    "Growers must plant the trees before March.",
    "Growers must balance the need to plant the trees and fell the trees.",
    "For plots under 3 acres growers must plant the trees.",
    "For plots of 5 acres or more growers must fell the trees.",
  ]

  @Test("what is not asked of two directives would not have stopped them")
  func questions() throws {
    let rules = try Orchard.rules.get()
    let documents = Passage.issued(Self.themes, rules)
    let finder = ContradictionFinder(rules)
    var reach = BearerReach(rules.bearers)
    let all = documents.indices.flatMap { document in
      documents[document].extraction.directives.indices.map { number in
        (
          side: Contradiction.Side(document: document, directive: number),
          traits: ClashTraits(documents[document].extraction.directives[number], &reach)
        )
      }
    }
    let act = ActComparison(rules.lexicon, WordWeights(documents))
    var known = finder.gathering(documents).known
    var (asked, stopped, spared) = (0, 0, 0)
    for a in all {
      for b in all where a.side.document < b.side.document {
        let whole = finder.pair(a.side, b.side, .all, documents, act, &known)
        let questions = a.traits.questions(with: b.traits)
        let short = finder.pair(a.side, b.side, questions, documents, act, &known)
        let free = finder.pair(a.side, b.side, [.words], documents, act, &known)
        let texts = "\(Self.themes[a.side.document]) | \(Self.themes[b.side.document])"
        #expect((short == nil) == (whole == nil) && short?.rule == whole?.rule, "\(texts)")
        if questions.contains(.gates) { asked += 1 } else if whole != nil { spared += 1 }
        if whole == nil, free != nil { stopped += 1 }
      }
    }
    #expect(asked > 10 && stopped > 3 && spared > 5, "\(asked) \(stopped) \(spared)")
  }

  @Test(
    "what can clash is told from its near miss",
    arguments: [
      (1, 2, true), (7, 8, true), (10, 12, true), (13, 14, true), (15, 16, true), (23, 24, false),
      (23, 25, true), (23, 26, false), (26, 27, true), (24, 25, true), (23, 9, true), (23, 12, false),
    ])
  func traits(_ a: Int, _ b: Int, _ canClash: Bool) throws {
    let rules = try Passage.rules.get()
    var reach = BearerReach(rules.bearers)
    let traits = try [a, b].map { number in
      let document = Passage(Self.texts[number - 1], by: "Board").issued(rules)
      return ClashTraits(try #require(document.extraction.directives.first), &reach)
    }
    #expect(traits[0].canClash(with: traits[1]) == canClash)
    #expect(traits[1].canClash(with: traits[0]) == canClash)
  }
}
