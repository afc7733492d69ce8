import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import Testing

/// Each row is a pair that contradicts but for the one thing that its gate looks at.
struct GateKeeperTests {
  private static let must = Passage(
    "Nurses must wear a blue tunic on the ward.", by: "North Board", title: "Clothes of nurses")
  private static let mustNot = Passage(
    "Nurses must not wear a blue tunic on the ward.", by: "South Board", title: "Tunics on wards")
  private static let clash = Outcome.contradiction(.deontic, .cancelling)

  private static func forbid(_ text: String, for audience: String? = nil) -> Passage {
    Passage(text, by: "South Board", for: audience)
  }

  @Test(
    "both must direct, and bodies must be two",
    arguments: [
      PairRow("two bodies", must, mustNot, clash),
      PairRow("one body", must, mustNot.by("North Board"), .stopped(.body)),
      PairRow("no body", must, mustNot.with { $0.body = nil }, .stopped(.body)),
      PairRow(
        "two names of one body", must.by("NHS England"), mustNot.by("NHSE"), .stopped(.body)),
      PairRow(
        "leave to and leave not to", Passage("Nurses may wear a blue tunic.", by: "North Board"),
        Passage("Nurses need not wear a blue tunic.", by: "South Board"), .stopped(.strength)),
    ])
  func bodies(_ row: PairRow) throws { try row.check() }

  @Test(
    "the same people must be bound",
    arguments: [
      PairRow(
        "a broader bearer", must, forbid("Clinicians must not wear a blue tunic on the ward."), clash),
      PairRow(
        "another bearer", must, forbid("Pharmacists must not wear a blue tunic on the ward."),
        .stopped(.bearer)),
      PairRow(
        "nobody named", must, forbid("Do not wear a blue tunic on the ward."),
        .contradiction(.deontic, .cancelling)),
      PairRow(
        "another audience", must, forbid("Do not wear a blue tunic on the ward.", for: "Schools"),
        .stopped(.bearer)),
      PairRow(
        "the same audience", must, forbid("Do not wear a blue tunic on the ward.", for: "Nurses"), clash),
    ])
  func bearers(_ row: PairRow) throws { try row.check() }

  @Test(
    "the places must overlap",
    arguments: [
      PairRow(
        "Scotland and England", must.with { $0.extent = "Scotland" },
        mustNot.with { $0.extent = "England" }, .stopped(.extent)),
      PairRow(
        "England and Wales, and England", must.with { $0.extent = "E+W" },
        mustNot.with { $0.extent = "England" }, clash),
      PairRow(
        "the whole kingdom and Scotland", must.with { $0.extent = "UK" },
        mustNot.with { $0.extent = "Scotland" }, clash),
      PairRow("Scotland and anywhere", must.with { $0.extent = "Scotland" }, mustNot, clash),
    ])
  func extents(_ row: PairRow) throws { try row.check() }

  @Test(
    "a text that was withdrawn or replaced contradicts nothing",
    arguments: [
      PairRow(
        "withdrawn", must.with { $0.status = .withdrawn }, mustNot, .stopped(.supersession)),
      PairRow(
        "superseded", must.with { $0.status = .superseded }, mustNot, .stopped(.supersession)),
      PairRow("draft", must.with { $0.status = .draft }, mustNot, clash),
      PairRow(
        "replaced by name", must,
        Passage(
          "This replaces the guide Clothes of nurses. «Nurses must not wear a blue tunic on the ward.»",
          by: "South Board", title: "Tunics on wards"), .stopped(.supersession)),
      PairRow(
        "another text is replaced", must,
        Passage(
          "This replaces the guide Shoes of surgeons. «Nurses must not wear a blue tunic on the ward.»",
          by: "South Board", title: "Tunics on wards"), clash),
    ])
  func supersession(_ row: PairRow) throws { try row.check() }

  @Test(
    "both must hold at the same time",
    arguments: [
      PairRow(
        "ended before the other began",
        must.with {
          $0.date = IssueDate(parsing: "2012-01-01")
          $0.inForceUntil = IssueDate(parsing: "2014-12-31")
        }, mustNot, .stopped(.period)),
      PairRow(
        "ends after the other began",
        must.with {
          $0.date = IssueDate(parsing: "2024-01-01")
          $0.inForceUntil = IssueDate(parsing: "2026-12-31")
        }, mustNot, clash),
      PairRow(
        "financial years apart",
        Passage("Nurses must wear a blue tunic on the ward in 2023/24.", by: "North Board"),
        Passage("Nurses must not wear a blue tunic on the ward in 2025/26.", by: "South Board"),
        .stopped(.period)),
      PairRow(
        "one financial year",
        Passage("Nurses must wear a blue tunic on the ward in 2025/26.", by: "North Board"),
        Passage("Nurses must not wear a blue tunic on the ward in 2025/26.", by: "South Board"), clash),
      PairRow(
        "titles of financial years apart", must.with { $0.title = "Clothes 2017 to 2019" },
        mustNot.with { $0.date = IssueDate(parsing: "2021-04-01") }, clash),
      PairRow(
        "a title's years over",
        must.with {
          $0.title = "Clothes 2017 to 2019"
          $0.date = IssueDate(parsing: "2017-02-01")
        }, mustNot, .stopped(.period)),
    ])
  func periods(_ row: PairRow) throws { try row.check() }

  @Test(
    "conditions and exceptions may keep the two apart",
    arguments: [
      PairRow(
        "the exception is the other side's case",
        Passage("Nurses must wear a blue tunic on the ward unless a fire drill begins.", by: "North Board"),
        Passage("If a fire drill begins, nurses must not wear a blue tunic on the ward.", by: "South Board"),
        .stopped(.exception)),
      PairRow(
        "the exception is another case",
        Passage("Nurses must wear a blue tunic on the ward unless a fire drill begins.", by: "North Board"),
        Passage("If the sun shines, nurses must not wear a blue tunic on the ward.", by: "South Board"),
        clash),
      PairRow(
        "conditions that exclude each other",
        Passage("If the night shift is full, nurses must wear a blue tunic on the ward.", by: "North Board"),
        Passage(
          "If the night shift is not full, nurses must not wear a blue tunic on the ward.",
          by: "South Board"), .stopped(.condition)),
      PairRow(
        "one condition",
        Passage("If the night shift is full, nurses must wear a blue tunic on the ward.", by: "North Board"),
        Passage(
          "If the night shift is full, nurses must not wear a blue tunic on the ward.", by: "South Board"),
        clash),
    ])
  func clauses(_ row: PairRow) throws { try row.check() }

  @Test("a body contradicting itself is a class of its own, on request")
  func sameBody() throws {
    var options = ContradictionFinder.Options()
    options.includesSameBody = true
    try PairRow("one body", Self.must, Self.mustNot.by("North Board"), Self.clash).check(options: options)
    let rules = try Passage.rules.get()
    let own = [Self.must.issued(rules), Self.mustNot.by("North Board").issued(rules)]
    let found = ContradictionFinder(rules, options: options).find(in: own)
    #expect(found.map(\.isSameBody) == [true])
    let two = [Self.must.issued(rules), Self.mustNot.issued(rules)]
    #expect(ContradictionFinder(rules, options: options).find(in: two).map(\.isSameBody) == [false])
  }

  @Test("the verdicts end with the first gate that stops the pair, and each says why")
  func verdicts() throws {
    let rules = try Passage.rules.get()
    let a = Self.must.with { $0.extent = "Scotland" }.issued(rules)
    let b = Self.mustNot.with { $0.extent = "England" }.issued(rules)
    let first = try #require(a.extraction.directives.first)
    let second = try #require(b.extraction.directives.first)
    let explanation = ContradictionFinder(rules).explain((a, first), (b, second), among: [a, b])
    #expect(explanation.verdicts.map(\.gate) == [.strength, .body, .bearer, .population, .extent])
    #expect(explanation.clash == nil)
    #expect(explanation.verdicts.last?.verdict == .stops("one holds in Scotland, the other in England"))
  }
}
