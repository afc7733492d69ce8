import GuidanceDirectives
import GuidanceRules
import Testing

struct CueFinderTests {
  /// A sentence with the modality and strength it has.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var modality: Modality
    var strength: Int
    var testDescription: String { text }

    init(_ text: String, _ modality: Modality, _ strength: Int) {
      self.text = text
      self.modality = modality
      self.strength = strength
    }
  }

  @Test(
    "orders",
    arguments: [
      Row("Trusts must publish a plan.", .obligation, 5),
      Row("Each trust shall publish a plan.", .obligation, 5),
      Row("Trusts are required to publish a plan.", .obligation, 5),
      Row("Each board has a duty to publish a plan.", .obligation, 5),
      Row("Each board has to publish a plan.", .obligation, 5),
      Row("The board is to publish a plan.", .obligation, 4),
      Row("Trusts are expected to publish a plan.", .obligation, 4),
      Row("Trusts need to publish a plan.", .obligation, 4),
      Row("Trusts will publish a plan.", .obligation, 4),
      Row("It is essential that trusts publish a plan.", .obligation, 4),
      Row("Publish a plan each year.", .obligation, 4),
      Row("Please publish a plan each year.", .obligation, 4),
      Row("If a plan is late, publish a notice.", .obligation, 4),
    ])
  func obligations(_ row: Row) throws { try expect(row) }

  @Test(
    "a finding of too little evidence decides neither way, and directs",
    arguments: [
      Row("The evidence is insufficient to recommend screening for glaucoma.", .undecided, 2),
      Row("The panel makes no recommendation for or against screening.", .undecided, 2),
      Row("The college recommends screening for glaucoma.", .recommendation, 3),
    ])
  func undecided(_ row: Row) throws { try expect(row) }

  @Test(
    "a noun and a title that look like an order are none",
    arguments: [
      ("Use of gloves on the ward.", 0), ("Use gloves on the ward.", 1), ("Publish Plans And Reports", 0),
      ("Publish plans and reports.", 1),
    ])
  func lookAlikes(_ text: String, _ count: Int) throws {
    #expect(try Reading.extraction(of: text).directives.count == count)
  }

  @Test(
    "orders not to",
    arguments: [
      Row("Trusts must not publish a plan.", .prohibition, 5),
      Row("Trusts must never publish a plan.", .prohibition, 5),
      Row("Each trust shall not publish a plan.", .prohibition, 5),
      Row("Trusts are not permitted to publish a plan.", .prohibition, 5),
      Row("It is unlawful to refuse an interpreter.", .prohibition, 5),
      Row("Smoking on the ward is prohibited.", .prohibition, 5),
      Row("Nurses are prohibited from smoking on the ward.", .prohibition, 5),
      Row("Under no circumstances may a nurse smoke on the ward.", .prohibition, 5),
      Row("No trust must publish a plan.", .prohibition, 5),
      Row("Trusts may not publish a plan.", .prohibition, 4),
      Row("Trusts cannot publish a plan.", .prohibition, 4),
      Row("Trusts are not to publish a plan.", .prohibition, 4),
      Row("Do not publish a plan.", .prohibition, 4),
      Row("Never publish a plan.", .prohibition, 4),
    ])
  func prohibitions(_ row: Row) throws { try expect(row) }

  @Test(
    "advice for and against",
    arguments: [
      Row("Trusts should publish a plan.", .recommendation, 3),
      Row("Trusts ought to publish a plan.", .recommendation, 3),
      Row("Trusts are advised to publish a plan.", .recommendation, 3),
      Row("We recommend a yearly plan.", .recommendation, 3),
      Row("A yearly plan is recommended.", .recommendation, 3),
      Row("Trusts should consider a plan.", .recommendation, 2),
      Row("Trusts may wish to publish a plan.", .recommendation, 2),
      Row("Trusts are encouraged to publish a plan.", .recommendation, 2),
      Row("Consider a plan for each ward.", .recommendation, 2),
      Row("Trusts should not publish a plan.", .recommendationAgainst, 3),
      Row("Trusts should never publish a plan.", .recommendationAgainst, 3),
      Row("No patient should wait in a corridor.", .recommendationAgainst, 3),
      Row("No one should wait in a corridor.", .recommendationAgainst, 3),
      Row("The panel advises against a yearly plan.", .recommendationAgainst, 3),
      Row("A yearly plan is not recommended.", .recommendationAgainst, 3),
      Row("Aspirin is contraindicated in these patients.", .recommendationAgainst, 3),
      Row("Avoid long plans.", .recommendationAgainst, 3),
    ])
  func advice(_ row: Row) throws { try expect(row) }

  @Test(
    "leave to act or not",
    arguments: [
      Row("Trusts may publish a plan.", .permission, 1),
      Row("Trusts are permitted to publish a plan.", .permission, 1),
      Row("Trusts are free to publish a plan.", .permission, 1),
      Row("Trusts need not publish a plan.", .permission, 1),
      Row("Trusts do not have to publish a plan.", .permission, 1),
      Row("Trusts are not required to publish a plan.", .permission, 1),
      Row("Trusts are under no obligation to publish a plan.", .permission, 1),
    ])
  func permissions(_ row: Row) throws { try expect(row) }

  @Test(
    "the issuer's own will is a commitment, another's is an order",
    arguments: [
      Row("We will publish a plan.", .commitment, 4),
      Row("The Department will publish a plan.", .commitment, 4),
      Row("The Water Board will publish a plan.", .commitment, 4),
      Row("The Water Board shall publish a plan.", .commitment, 5),
      Row("The Fire Board will publish a plan.", .obligation, 4),
      Row("The Water Board must publish a plan.", .obligation, 5),
    ])
  func commitments(_ row: Row) throws {
    let directive = try Reading.directive(in: row.text, body: "Water Board")
    #expect(directive.modality == row.modality)
    #expect(directive.strength == row.strength)
  }

  @Test(
    "words that only look like a cue direct nobody",
    arguments: [
      "The plan was published in May 2024.",
      "Trusts published their plans and met their targets.",
      "Plans are long.", "About 1,400 residents would need to be tested to find one case.",
      "Anybody new to the matter would have to look at all of the tables.",
    ])
  func noCue(_ text: String) throws {
    #expect(try Reading.extraction(of: text).directives.isEmpty)
  }

  @Test(
    "what has to be done is ordered, and so is what those who act would need to do",
    arguments: [
      Row("About 1,400 residents need to be tested.", .obligation, 4),
      Row("Trusts would need to publish a plan.", .obligation, 4),
    ])
  func needs(_ row: Row) throws { try expect(row) }

  @Test("a relative clause's own cue is not the sentence's")
  func relativeClause() throws {
    let directive = try Reading.directive(in: "Patients who must not eat should wear a band.")
    #expect(directive.modality == .recommendation)
    let near = try Reading.directive(in: "Patients must not eat the bread of others.")
    #expect(near.modality == .prohibition)
  }

  private func expect(_ row: Row) throws {
    let directive = try Reading.directive(in: row.text)
    #expect(directive.modality == row.modality)
    #expect(directive.strength == row.strength)
  }
}
