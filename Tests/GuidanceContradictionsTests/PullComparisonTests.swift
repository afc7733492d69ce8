import GuidanceContradictions
import Testing

struct PullComparisonTests {
  private static let fewer = Passage("Growers should plant fewer hedges along the river.", by: "North Board")

  private static func against(_ text: String) -> Passage { Passage(text, by: "South Board") }

  @Test(
    "more of a thing against less of it",
    arguments: [
      PairRow(
        "more and fewer", fewer, against("Growers should plant more hedges along the river."),
        .contradiction(.opposition, .counteracting)),
      PairRow(
        "fewer and fewer", fewer, against("Growers should plant fewer hedges along the river."), .compatible),
      PairRow(
        "more of another thing", fewer, against("Growers should keep more bees in the orchard."), .compatible),
      PairRow(
        "no more than a figure moves nothing", fewer,
        against("Growers should plant no more than nine hedges along the river."), .compatible),
      PairRow(
        "one sentence weighs both", fewer,
        against("Growers should plant more hedges along the river while keeping fewer vines."),
        .stopped(.balance)),
    ])
  func movements(_ row: PairRow) throws { try row.check() }

  @Test(
    "a movement against an act that takes a thing for granted counts where the verb moves and the thing is shared",
    arguments: [
      PairRow(
        "a verb that moves", Passage("Growers should cut the hedges along the river.", by: "North Board"),
        against("Growers should plant hedges along the river."), .contradiction(.opposition, .constraining)),
      PairRow(
        "fewer says which way without a verb", fewer, against("Growers should water hedges along the river."),
        .compatible),
    ])
  func unspoken(_ row: PairRow) throws { try row.check() }

  @Test(
    "an order against what is paid for",
    arguments: [
      PairRow(
        "fewer, and paid for each", fewer,
        against("Growers are paid a premium for each hedge along the river."),
        .contradiction(.incentive, .counteracting)),
      PairRow(
        "paid for each of another thing", fewer,
        against("Growers are paid a premium for each hive in the orchard."), .compatible),
      PairRow(
        "more, and paid for each",
        Passage("Growers should plant more hedges along the river.", by: "North Board"),
        against("Growers are paid a premium for each hedge along the river."), .compatible),
    ])
  func payments(_ row: PairRow) throws { try row.check() }

  @Test(
    "a duty against the means for it",
    arguments: [
      PairRow(
        "the budget is cut", Passage("Growers must plant hedges along the river.", by: "North Board"),
        against("The budget for hedges along the river is abolished."),
        .contradiction(.resource, .counteracting)),
      PairRow(
        "the budget grows", Passage("Growers must plant hedges along the river.", by: "North Board"),
        against("The budget for hedges along the river is increased."), .compatible),
    ])
  func means(_ row: PairRow) throws { try row.check() }
}
