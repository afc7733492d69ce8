import GuidanceIngest
import Testing

@testable import GuidanceContradictions
@testable import GuidanceRules

struct JudgementTests {
  private static let wait = Passage(
    "Nurses must answer a letter within 5 days.", by: "North Board", title: "Letters", path: "a/letters.html")
  private static let week = Passage(
    "Nurses must answer a letter within 7 days.", by: "North Board", title: "Letters", path: "a/letters.html")
  private static let late = Passage(
    "Nurses must answer a letter after 20 days.", by: "South Board", title: "Post", path: "post.html")
  private static let blue = Passage(
    "Nurses must wear a blue tunic.", by: "East Board", title: "Blue", path: "blue.html")
  private static let bare = Passage(
    "Nurses must not wear a blue tunic.", by: "West Board", title: "Bare", path: "bare.html")

  @Test(
    "a pair is new, unchanged or changed against what was accepted, and what is found no more is gone",
    arguments: [
      ([wait, late], [wait, late], [PairState.unchanged], 0),
      ([wait, late], [week, late], [.changed], 0),
      ([], [wait, late], [.new], 0),
      ([wait, late], [], [], 1),
      ([blue, bare], [wait, late], [.new], 1),
      ([wait, late, blue, bare], [blue, bare], [.unchanged], 1),
    ])
  func baseline(_ before: [Passage], _ now: [Passage], _ states: [PairState], _ gone: Int) throws {
    let old = try search(before)
    let accepted = Baseline(
      entries: old.found.flatMap { item in item.pairs.map { BaselineEntry(of: $0, in: item, old.documents) } }
    )
    let new = try search(now)
    let judgement = Judgement(
      new.found, new.documents, baseline: accepted, suppressions: [], today: 20_260_101)
    #expect(judgement.states.flatMap { $0 } == states)
    #expect(judgement.gone.count == gone)
    #expect(judgement.hasBaseline)
  }

  @Test("a pair that clashes worse than what was accepted is changed")
  func graver() throws {
    let (found, documents) = try search([Self.wait, Self.late])
    var entry = BaselineEntry(of: found[0].pairs[0], in: found[0], documents)
    for (severity, state) in [(found[0].severity, PairState.unchanged), (.constraining, .changed)] {
      entry.severity = severity
      let judgement = Judgement(
        found, documents, baseline: Baseline(entries: [entry]), suppressions: [], today: 20_260_101)
      #expect(judgement.states == [[state]])
    }
  }

  @Test("one accepted pair does not accept two alike")
  func twice() throws {
    let (found, documents) = try search([Self.wait, Self.late])
    var item = found[0]
    let entry = BaselineEntry(of: item.pairs[0], in: item, documents)
    item.places = item.pairs
    let judgement = Judgement(
      [item], documents, baseline: Baseline(entries: [entry]), suppressions: [], today: 20_260_101)
    #expect(judgement.states == [[.unchanged, .new]])
    #expect(judgement.isOpen(0))
  }

  @Test(
    "a suppression by rule and documents holds for its pair until its day, and for no other",
    arguments: [
      (["letters.html", "post.html"], 20_260_101, true, nil),
      (["post.html", "a/*.html"], 20_260_101, true, nil),
      (["Letters", "Post"], 20_260_630, true, nil),
      (["letters.html", "post.html"], 20_260_701, false, SuppressionFinding.Fact.expired(pairs: 1)),
      (["letters.html", "other.html"], 20_260_101, false, .unused),
      (["letters.html", "letters.html"], 20_260_101, false, .unused),
      (["letters.html", "**"], 20_260_101, false, .anyDocument(pattern: "**")),
      (["letters.html", "**/*.html"], 20_260_101, false, .anyDocument(pattern: "**/*.html")),
    ])
  func suppression(
    _ patterns: [String], _ today: Int, _ holds: Bool, _ fact: SuppressionFinding.Fact?
  ) throws {
    let (found, documents) = try search([Self.wait, Self.late, Self.blue, Self.bare])
    let number = try #require(found.firstIndex { $0.kind == .value })
    let suppression = Self.suppression(rule: found[number].rule, documents: patterns)
    let judgement = Judgement(found, documents, baseline: nil, suppressions: [suppression], today: today)
    #expect(judgement.states[number] == [holds ? .suppressed(0) : .new])
    #expect(judgement.states.count { $0.contains { !$0.isOpen } } == (holds ? 1 : 0))
    #expect(judgement.findings.map(\.fact) == (fact.map { [$0] } ?? []))
  }

  @Test("a suppression names a finding by its id or by the key of a pair; another name hides nothing")
  func finding() throws {
    let (found, documents) = try search([Self.wait, Self.late])
    let key = Fingerprint(of: found[0].pairs[0], in: found[0], documents).pairKey
    for (name, holds) in [(found[0].id, true), (key, true), ("0000000000000000", false)] {
      let suppression = Self.suppression(finding: name)
      let judgement = Judgement(
        found, documents, baseline: nil, suppressions: [suppression], today: 20_260_101)
      #expect(judgement.isOpen(0) == !holds)
    }
  }

  @Test("a suppression of more pairs than one decision can weigh hides none")
  func tooMany() throws {
    var (found, documents) = try search([Self.wait, Self.late])
    let limit = SuppressionFinding.limit
    for (more, holds) in [(limit - 1, true), (limit, false)] {
      found[0].places = [Contradiction.Place](repeating: found[0].pairs[0], count: more)
      let judgement = Judgement(
        found, documents, baseline: nil, suppressions: [Self.suppression(finding: found[0].id)],
        today: 20_260_101)
      #expect(judgement.isOpen(0) == !holds)
      #expect(judgement.findings.map(\.fact) == (holds ? [] : [.tooMany(pairs: limit + 1)]))
    }
  }

  private static func suppression(
    finding: String? = nil, rule: String? = nil, documents: [String] = []
  ) -> Suppression {
    Suppression(
      finding: finding, rule: rule, documents: documents, reason: "Known.", owner: "Board", until: 20_260_630,
      file: "s.yml", line: 2, column: 5)
  }

  private func search(_ passages: [Passage]) throws -> (found: [Contradiction], documents: [IssuedDocument]) {
    let rules = try Passage.rules.get()
    let documents = passages.map { $0.issued(rules) }
    return (ContradictionFinder(rules).find(in: documents), documents)
  }
}
