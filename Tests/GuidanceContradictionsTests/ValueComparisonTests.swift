import GuidanceContradictions
import Testing

struct ValueComparisonTests {
  private static func row(_ claim: String, _ a: String, _ b: String, _ outcome: Outcome) -> PairRow {
    PairRow(claim, Passage(a, by: "North Board"), Passage(b, by: "South Board"), outcome)
  }

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
