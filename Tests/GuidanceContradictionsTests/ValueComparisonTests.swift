import GuidanceDirectives
import GuidanceRules
import Testing

@testable import GuidanceContradictions

struct ValueComparisonTests {
  private static func row(_ claim: String, _ a: String, _ b: String, _ outcome: Outcome) -> PairRow {
    PairRow(claim, Passage(a, by: "North Board"), Passage(b, by: "South Board"), outcome)
  }

  @Test(
    "people over an age and people from the next one on are the same people",
    arguments: [
      PairRow(
        "over 69 and 70 and over",
        Passage("Screen people over 69 for glaucoma each year.", by: "North Board"),
        Passage("Screen people aged 70 and over for glaucoma each year.", by: "South Board"), .compatible),
      PairRow(
        "over 69 and 75 and over",
        Passage("Screen people over 69 for glaucoma each year.", by: "North Board"),
        Passage("Screen people aged 75 and over for glaucoma each year.", by: "South Board"),
        .contradiction(.value, .cancelling)),
    ])
  func wholeYears(_ row: PairRow) throws { try row.check() }

  @Test(
    "one measure with values that share nothing, beside values that can both be met",
    arguments: [
      row(
        "a floor above a ceiling", "Trusts must keep complaint letters for at least 10 years.",
        "Trusts must keep complaint letters for no more than 5 years.", .contradiction(.value, .cancelling)),
      row(
        "a floor below a ceiling", "Trusts must keep complaint letters for at least 5 years.",
        "Trusts must keep complaint letters for no more than 10 years.", .compatible),
      row(
        "two floors", "Trusts must keep complaint letters for at least 10 years.",
        "Trusts must keep complaint letters for at least 5 years.", .compatible),
      row(
        "two ceilings", "Trusts must answer complaint letters within 10 days.",
        "Trusts must answer complaint letters within 20 days.", .compatible),
      row(
        "one length in two units", "Trusts must keep complaint letters for 14 days.",
        "Trusts must keep complaint letters for two weeks.", .compatible),
      row(
        "two shares", "Wards must spend exactly 20% of the ward budget on food.",
        "Wards must spend exactly 30% of the ward budget on food.", .contradiction(.value, .cancelling)),
      row(
        "a share and a sum", "Wards must spend 20% of the ward budget on food.",
        "Wards must spend £30 of the ward budget on food.", .compatible),
      row(
        "two intervals", "Clinicians should check the infusion pump every 6 months.",
        "Clinicians should check the infusion pump every 12 months.",
        .contradiction(.value, .counteracting)),
      row(
        "an interval in two units", "Clinicians should check the infusion pump every 7 days.",
        "Clinicians should check the infusion pump every week.", .compatible),
      row(
        "an interval and a length", "Clinicians should check the infusion pump every 6 months.",
        "Clinicians should check the infusion pump for 12 months.", .compatible),
      row(
        "two doses", "Clinicians should give 5 mg of the green syrup at night.",
        "Clinicians should give 10 mg of the green syrup at night.", .contradiction(.value, .counteracting)),
      row(
        "two doses of two syrups for two complaints",
        "Clinicians should give 5 mg of the green syrup for a cough at night.",
        "Clinicians should give 10 mg of pink powder for worms before breakfast.", .compatible),
      row(
        "two start ages", "Clinics should offer the river fever scan to people aged 50 or over.",
        "Clinics should offer the river fever scan to people aged 50 or more.", .compatible),
      row(
        "two deadlines of one month", "Trusts must pay the water bill within 30 days of it.",
        "Trusts must pay the water bill within 30 days of it.", .compatible),
    ])
  func values(_ row: PairRow) throws { try row.check() }

  private static let cancels = Outcome.contradiction(.value, .cancelling)
  private static let counteracts = Outcome.contradiction(.value, .counteracting)

  @Test(
    "a negation turns a bound round",
    arguments: [
      row(
        "not less than, against up to", "Trusts must keep complaint letters for not less than 10 years.",
        "Trusts must keep complaint letters for up to 5 years.", cancels),
      row(
        "not more than, below up to", "Trusts must keep complaint letters for not more than 10 years.",
        "Trusts must keep complaint letters for up to 5 years.", .compatible),
      row(
        "must not be wider than, against at least",
        "The grass strip along a canal must not be wider than 4 metres.",
        "The grass strip along a canal must be at least 6 metres wide.", cancels),
      row(
        "must not be narrower than, with at least",
        "The grass strip along a canal must not be narrower than 4 metres.",
        "The grass strip along a canal must be at least 6 metres wide.", .compatible),
      row(
        "must not be hotter than, against at least",
        "Water in the linen store must not be hotter than 40 °C.",
        "Water in the linen store must reach at least 60 °C.", cancels),
      row(
        "must not be hotter than, with a point below",
        "Water in the linen store must not be hotter than 40 °C.",
        "Water in the linen store must be kept at 35 °C.", .compatible),
      row(
        "not before, against at", "Drilling in the school yard must not begin before 9 am.",
        "Drilling in the school yard must begin at 7 am.", cancels),
    ])
  func negations(_ row: PairRow) throws { try row.check() }

  @Test(
    "how often: sets of times between two occurrences",
    arguments: [
      row(
        "weekly against monthly", "Trusts must test the fire alarm weekly.",
        "Trusts must test the fire alarm monthly.", cancels),
      row(
        "weekly and every seven days", "Trusts must test the fire alarm weekly.",
        "Trusts must test the fire alarm every seven days.", .compatible),
      row(
        "at least yearly, at most quarterly", "Trusts must test the fire alarm at least once a year.",
        "Trusts must test the fire alarm no more than once a quarter.", .compatible),
      row(
        "at least monthly, at most quarterly", "Trusts must test the fire alarm at least once a month.",
        "Trusts must test the fire alarm no more than once a quarter.", cancels),
      row(
        "two floors of frequency", "Trusts must test the fire alarm at least once a week.",
        "Trusts must test the fire alarm at least once a day.", .compatible),
      row(
        "apart against every", "Clinicians should give the doses of green syrup at least eight hours apart.",
        "Clinicians should give the doses of green syrup every four hours.", counteracts),
      row(
        "apart with every", "Clinicians should give the doses of green syrup at least four hours apart.",
        "Clinicians should give the doses of green syrup every eight hours.", .compatible),
      row(
        "a year and twelve months", "Trusts must test the fire alarm every year.",
        "Trusts must test the fire alarm every 12 months.", .compatible),
    ])
  func frequencies(_ row: PairRow) throws { try row.check() }

  @Test(
    "units are made one before values are compared",
    arguments: [
      row(
        "a month and thirty days", "Trusts must keep the lift log for a month.",
        "Trusts must keep the lift log for 30 days.", .compatible),
      row(
        "a month and forty days", "Trusts must keep the lift log for a month.",
        "Trusts must keep the lift log for 40 days.", cancels),
      row(
        "working days far below weeks",
        "Trusts must answer complaint letters within 20 working days of the event.",
        "Trusts must not answer complaint letters until at least 9 weeks after the event.", cancels),
      row(
        "milligrams and micrograms", "Clinicians should give 0.5 mg of the green syrup at night.",
        "Clinicians should give 500 micrograms of the green syrup at night.", .compatible),
      row(
        "miles and kilometres an hour", "Carts in the hospital tunnel must keep to a speed of 20 mph.",
        "Carts in the hospital tunnel must keep to a speed of 32.18688 km/h.", .compatible),
      row(
        "a sum a day and a sum a week", "Wards must spend exactly £5 a day on fresh flowers.",
        "Wards must spend exactly £35 a week on fresh flowers.", .compatible),
      row(
        "two sums a day", "Wards must spend exactly £5 a day on fresh flowers.",
        "Wards must spend exactly £9 a day on fresh flowers.", cancels),
      row(
        "about a figure", "Wards must spend about £100 on fresh flowers.",
        "Wards must spend £105 on fresh flowers.", .compatible),
      row(
        "far from about a figure", "Wards must spend about £100 on fresh flowers.",
        "Wards must spend £125 on fresh flowers.", cancels),
    ])
  func units(_ row: PairRow) throws { try row.check() }

  @Test(
    "shares and their complements",
    arguments: [
      row(
        "answered and unanswered, the same share",
        "Trusts must have four in five complaint letters answered.",
        "Trusts must have no more than 20% of complaint letters unanswered.", .compatible),
      row(
        "answered and unanswered, another share",
        "Trusts must have three in five complaint letters answered.",
        "Trusts must have no more than 20% of complaint letters unanswered.", cancels),
      row(
        "half and fifty per cent", "Trusts must answer half of the complaint letters.",
        "Trusts must answer 50% of the complaint letters.", .compatible),
      row(
        "half and a third", "Trusts must answer half of the complaint letters.",
        "Trusts must answer a third of the complaint letters.", cancels),
      row(
        "shares of two things", "Trusts must sample ten per cent of the ward kettles for chalk.",
        "Trusts must sample thirty per cent of the ward kettles for rust.", .compatible),
    ])
  func shares(_ row: PairRow) throws { try row.check() }

  @Test(
    "counts of one thing, and ratios",
    arguments: [
      row(
        "two against three", "Exactly two nurses must sign the store list.",
        "Exactly three nurses must sign the store list.", cancels),
      row(
        "two against at least one", "Exactly two nurses must sign the store list.",
        "At least one nurse must sign the store list.", .compatible),
      row(
        "nurses against doctors", "Exactly two nurses must sign the store list.",
        "Exactly three doctors must sign the store list.", .stopped(.bearer)),
      row(
        "children for each adult", "Nurseries must assign six two-year-olds to each adult.",
        "Nurseries must not assign more than four two-year-olds to each adult.", cancels),
      row(
        "children of another age", "Nurseries must assign six three-year-olds to each adult.",
        "Nurseries must not assign more than four two-year-olds to each adult.", .compatible),
    ])
  func counts(_ row: PairRow) throws { try row.check() }

  @Test(
    "thresholds and start ages at different points are two rules",
    arguments: [
      row(
        "two starts of treatment",
        "Clinicians should start the red syrup at a systolic pressure of 160 mmHg or more.",
        "Clinicians should start the red syrup at a systolic pressure of 150 mmHg or more.", counteracts),
      row(
        "one start of treatment",
        "Clinicians should start the red syrup at a systolic pressure of 160 mmHg or more.",
        "Clinicians should start the red syrup at a systolic pressure of at least 160 mmHg.", .compatible),
      row(
        "systolic and diastolic", "Clinicians should keep the systolic pressure below 150 mmHg.",
        "Clinicians should keep the diastolic pressure below 90 mmHg.", .compatible),
      row(
        "start ages", "Clinics should start the river fever scan at age 50.",
        "Clinics should start the river fever scan at age 45.", counteracts),
      row(
        "one start age", "Clinics should start the river fever scan at age 50.",
        "Clinics should start the river fever scan at the age of 50.", .compatible),
      row(
        "two ceilings of a store", "The cheese store must be kept at 8 °C or below.",
        "The cheese store must be kept at 5 °C or below.", .compatible),
    ])
  func thresholds(_ row: PairRow) throws { try row.check() }

  @Test(
    "milestones of one course and values for other times are compatible",
    arguments: [
      row(
        "two target months", "Trusts must answer 60% of complaint letters within a week by March 2026.",
        "Trusts must answer 80% of complaint letters within a week by March 2029.", .stopped(.period)),
      row(
        "one target month", "Trusts must answer exactly 60% of complaint letters by March 2026.",
        "Trusts must answer exactly 80% of complaint letters by March 2026.", cancels),
      row(
        "two days", "Schools must count the chairs on 1 April.", "Schools must count the chairs on 1 June.",
        cancels),
      row(
        "one day", "Schools must count the chairs on 1 April.", "Schools must count the chairs on April 1.",
        .compatible),
      row(
        "a weekday of two months", "Schools must count the chairs on the first Monday of May.",
        "Schools must count the chairs on the third Monday of June.", cancels),
    ])
  func times(_ row: PairRow) throws { try row.check() }

  @Test(
    "conditions whose values share nothing part the cases",
    arguments: [
      row(
        "below and from one sum on", "For loans under £1,000, firms must ask for a wage slip.",
        "For loans of £1,000 or more, firms must not ask for a wage slip.", .stopped(.condition)),
      row(
        "from one sum on, twice", "For loans of £1,000 or more, firms must ask for a wage slip.",
        "For loans of £1,000 or more, firms must not ask for a wage slip.",
        .contradiction(.deontic, .cancelling)),
    ])
  func conditions(_ row: PairRow) throws { try row.check() }

  /// Whether the values of two passages clash when their acts are taken to be one.
  private func clash(_ a: String, _ b: String) throws -> String? {
    let rules = try Passage.rules.get()
    func directive(_ text: String) throws -> Directive {
      try #require(Passage(text, by: "North Board").issued(rules).extraction.directives.first)
    }
    let first = try directive(a)
    let second = try directive(b)
    let alignment = Alignment(first, second, WordScale(rules.lexicon, WordWeights([])))
    return ValueComparison(rules, includesDivergences: false).compare(first, second, alignment)?.rule
  }

  @Test(
    "what a prohibition leaves open is compared with what the other asks for",
    arguments: [
      ("Drilling must not begin before 9 am.", "Drilling must begin at 7 am.", "disjoint-values"),
      ("Drilling must not begin before 9 am.", "Drilling must begin at 10 am.", nil),
      (
        "Letters must not be answered until at least 3 weeks after the event.",
        "Letters must be answered within 20 working days of the event.", nil
      ),
      (
        "Letters must not be answered until at least 9 weeks after the event.",
        "Letters must be answered within 20 working days of the event.", "disjoint-values"
      ),
      (
        "Carts must not go faster than 10 mph in the tunnel.", "Carts may go at up to 20 mph in the tunnel.",
        "beyond-limit"
      ),
      (
        "Carts must not go faster than 20 mph in the tunnel.", "Carts may go at up to 10 mph in the tunnel.",
        nil
      ),
    ] as [(String, String, String?)])
  func prohibitions(_ a: String, _ b: String, _ rule: String?) throws {
    #expect(try clash(a, b) == rule)
    #expect(try clash(b, a) == rule)
  }

  @Test("the stricter of two floors is a divergence, reported on request and never without")
  func divergence() throws {
    let row = Self.row(
      "two floors", "Trusts must keep complaint letters for at least 10 years.",
      "Trusts must keep complaint letters for at least 5 years.", .compatible)
    let rules = try Passage.rules.get()
    let documents = [row.a.issued(rules), row.b.issued(rules)]
    var options = ContradictionFinder.Options()
    options.includesDivergences = true
    let found = ContradictionFinder(rules, options: options).find(in: documents)
    #expect(found.map(\.isDivergence) == [true])
    #expect(found.map(\.severity) == [.constraining])
    let same = [row.a.issued(rules), row.a.by("South Board").issued(rules)]
    #expect(ContradictionFinder(rules, options: options).find(in: same).isEmpty)
  }
}
