import BuiltinRules
import GuidanceIngest
import Testing

@testable import GuidanceContradictions
@testable import GuidanceRules

struct FingerprintTests {
  private static let wait = Passage(
    "Nurses must answer a letter within 5 days.", by: "North Board", title: "Letters")
  private static let late = Passage(
    "Nurses must answer a letter after 20 days.", by: "South Board", title: "Post")

  /// What becomes of each part of a fingerprint.
  enum Change: Sendable { case neither, value, both }

  @Test(
    "lines above, other paths, case and marks change nothing; a limit changes what is said; another act all",
    arguments: [
      (wait, Change.neither),
      (Passage("It rains. " + wait.text, by: "North Board", title: "Letters"), .neither),
      (Passage(wait.text, by: "North Board", title: "Letters", path: "z/other.html"), .neither),
      (Passage("Nurses must answer a letter, within 5 days!", by: "North Board", title: "Letters"), .neither),
      (wait.with { $0.date = nil }, .neither),
      (Passage("Nurses must answer a letter within 7 days.", by: "North Board", title: "Letters"), .value),
      (Passage("Nurses must answer a letter within 5.5 days.", by: "North Board", title: "Letters"), .value),
      (
        Passage("Nurses must answer a petition letter within 5 days.", by: "North Board", title: "Letters"),
        .both
      ),
      (wait.with { $0.title = "Other letters" }, .both),
      (wait.with { $0.identifier = "L1" }, .both),
    ])
  func parts(_ passage: Passage, _ change: Change) throws {
    let before = try #require(try fingerprint(Self.wait, Self.late))
    let after = try #require(try fingerprint(passage, Self.late))
    #expect((before.pairKey == after.pairKey) == (change != .both))
    #expect((before.pairValue == after.pairValue) == (change == .neither))
  }

  @Test("which side comes first does not matter")
  func order() throws {
    #expect(try fingerprint(Self.wait, Self.late) == fingerprint(Self.late, Self.wait))
  }

  @Test("a document with an identifier may change its title and its file")
  func identifier() throws {
    let named = Self.wait.with { $0.identifier = "L1" }
    let moved = Passage(named.text, by: "North Board", title: "Letters, revised", path: "new/place.html")
      .with { $0.identifier = "L1" }
    #expect(try fingerprint(named, Self.late) == fingerprint(moved, Self.late))
  }

  @Test(
    "signs that change a figure stay, marks do not",
    arguments: [
      ("Keep it at -5 °C.", "keep it at -5 c"), ("well-kept", "well kept"), ("< 5%, £3.50", "< 5% £3.50"),
      ("  A,  b; c.", "a b c"), ("1,000 (one)", "1,000 one"), ("", ""), ("…", ""),
    ])
  func normalised(_ text: String, _ words: String) {
    #expect(Fingerprint.normalised(text) == words)
  }

  @Test("ids and fingerprints stay when rules are read in another order")
  func reordered() throws {
    func found(_ files: [RuleFile]) throws -> (ids: [String], prints: [Fingerprint]) {
      let rules = try RuleSet.load(files)
      let plan = Passage(
        "NHS trusts must reduce avoidable emergency admissions.", by: "NHS England", title: "Plan")
      let pay = Passage(
        "NHS trusts are paid the unit price for each patient they admit.", by: "Pricing Authority",
        title: "Pay")
      let documents = [plan, pay, Self.wait, Self.late].map { $0.issued(rules) }
      let items = ContradictionFinder(rules).find(in: documents)
      return (
        items.map(\.id), items.flatMap { item in item.pairs.map { Fingerprint(of: $0, in: item, documents) } }
      )
    }
    let files = RuleFile.builtin
    let (before, after) = (try found(files), try found(files.reversed()))
    #expect(before.ids.count == 2)
    #expect(before.ids == after.ids)
    #expect(before.prints == after.prints)
  }

  private func fingerprint(_ a: Passage, _ b: Passage) throws -> Fingerprint? {
    let rules = try Passage.rules.get()
    let documents = [a.issued(rules), b.issued(rules)]
    let found = ContradictionFinder(rules).find(in: documents)
    try #require(found.count == 1)
    return found.first.map { Fingerprint(of: $0.pairs[0], in: $0, documents) }
  }
}
