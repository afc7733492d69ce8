import Testing

@testable import GuidanceRules

/// A pattern, a sentence that it matches with the words it takes, and one that it does not match.
struct PatternRow: Sendable, CustomTestStringConvertible {
  var pattern: String
  var hit: String
  var words: String
  var miss: String

  var testDescription: String { "\(pattern) in \(hit)" }

  init(_ pattern: String, _ hit: String, _ words: String, not miss: String) {
    self.pattern = pattern
    self.hit = hit
    self.words = words
    self.miss = miss
  }

  static let words: [PatternRow] = [
    .init("reduce", "Boards are reducing beds.", "reducing", not: "Boards are reproducing beds."),
    .init("reduce", "Boards REDUCED beds.", "REDUCED", not: "Boards redacted beds."),
    .init("GP", "Ask the GPs.", "GPs", not: "Ask the GPX."),
    .init("\"PbR\"", "Under PbR you earn.", "PbR", not: "Under PBR you earn."),
    .init("\"target\"", "Target met.", "Target", not: "Targets met."),
    .init(
      "\"Payment by Results\"", "Use Payment by Results.", "Payment by Results",
      not: "Use payment by results."),
    .init("follow-up", "Book a follow-up.", "follow-up", not: "Book a followup."),
    .init("follow up", "Book a follow-up.", "follow-up", not: "Follow it up."),
    .init("A&E", "Go to A&E now.", "A&E", not: "Go to E&A now."),
    .init("patient's", "The patient's bed.", "patient's", not: "The impatient bed."),
    .init("trust’s", "The trusts' beds.", "trusts", not: "The trustee."),
  ]

  static let choices: [PatternRow] = [
    .init("waste|inefficiency", "End inefficiency.", "inefficiency", not: "End efficiency."),
    .init("cut waste|cost", "Cut costs now.", "Cut costs", not: "Cut beds, not costs."),
    .init("(waiting list)|backlog", "The waiting list grew.", "waiting list", not: "The list is waiting."),
    .init("(waiting list)|backlog", "The backlog grew.", "backlog", not: "The waiting grew."),
    .init("(waiting list | backlog) grow", "Backlogs grow.", "Backlogs grow", not: "Waiting grows."),
    .init("price? cap", "A price cap.", "price cap", not: "A price."),
    .init("price? cap", "The cap.", "cap", not: "The caption."),
    .init("top (of the)? range", "Top of the range.", "Top of the range", not: "Top of range."),
    .init("<down> bed", "Scale back beds.", "Scale back beds", not: "Scale beds back."),
    .init("<down> bed", "Trimming beds.", "Trimming beds", not: "Training beds."),
    .init("<lower> bed", "Squeezed beds.", "Squeezed beds", not: "Raised beds."),
  ]

  static let distances: [PatternRow] = [
    .init("cut .. cost", "Cut all of the costs.", "Cut all of the costs", not: "Cut a bit of the costs."),
    .init("cut .. cost", "Cut costs.", "Cut costs", not: "Costs cut."),
    .init("cut ..1 cost", "Cut all costs.", "Cut all costs", not: "Cut all the costs."),
    .init("cut ..6 cost", "Cut a b c d e f costs.", "Cut a b c d e f costs", not: "Cut a b c d e f g costs."),
    .init("cut ~ cost", "Costs a b c d e cut.", "Costs a b c d e cut", not: "Costs a b c d e f cut."),
    .init("cut ~ cost", "Cut a b c d e costs.", "Cut a b c d e costs", not: "Cut a b c d e f costs."),
    .init("cut ~2 cost", "Costs to be cut.", "Costs to be cut", not: "Costs are to be cut."),
    .init(
      "cut|trim ~10 bed cost", "Bed costs are trimmed.", "Bed costs are trimmed", not: "Beds are trimmed."),
    .init("cut .. cost", "Cut (all) \"costs\".", "Cut (all) \"costs", not: "Cut. Costs rise."),
    .init("cut .. cost", "Cut, if able, costs.", "Cut, if able, costs", not: "Cut beds; costs rise."),
    .init("cut ~ cost", "Costs: cut.", "Costs: cut", not: "Costs? Cut!"),
    .init("cut cost", "Cut – costs.", "Cut – costs", not: "Cut!\nCosts."),
  ]

  static let numbers: [PatternRow] = [
    .init("# bed", "Open 30 beds.", "30 beds", not: "Open 30% beds."),
    .init("# bed", "Open twelve beds.", "twelve beds", not: "Open some beds."),
    .init("# bed", "Open 1,200 beds.", "1,200 beds", not: "Open £5 beds."),
    .init("#% of", "30% of it.", "30% of", not: "30 of it."),
    .init("#% of", "30 per cent of it.", "30 per cent of", not: "£30 of it."),
    .init("#% of", "Ten percentage points of it.", "Ten percentage points of", not: "Ten points of it."),
    .init("£# fine", "A £500 fine.", "£500 fine", not: "A 500 fine."),
    .init("£# fine", "A £5 million fine.", "£5 million fine", not: "A 5% fine."),
    .init("£# fine", "A 20 pound fine.", "20 pound fine", not: "A 20 pint fine."),
    .init("£# fine", "A £3bn fine.", "£3bn fine", not: "A 3bn fine."),
  ]
}

@Suite struct PatternParserTests {
  @Test(arguments: PatternRow.words + PatternRow.choices + PatternRow.distances + PatternRow.numbers)
  func `a pattern matches what the language says, and its neighbour not`(_ row: PatternRow) throws {
    let probe = try RuleProbe(
      [row.pattern], terms: ["down": ["trim", "scale back", "<lower>"], "lower": ["squeeze"]])
    #expect(probe.matches(in: row.hit).map(\.words) == [row.words])
    #expect(probe.matches(in: row.miss).map(\.words) == [])
  }

  @Test(arguments: [
    ("(cut", "a bracket is not closed"), ("cut)", "`)` has no opening bracket"),
    ("<dwn> cost", "no list is named `dwn`, perhaps `<down>`"),
    ("<zzzzzz> cost", "no list is named `zzzzzz`"),
    ("<down cost", "`<` is not closed"), ("\"cut", "a quotation mark is not closed"),
    ("\"\" cut", "nothing stands between the quotation marks"), ("cut . cost", "a gap is written `..`"),
    ("£ fine", "a sum of money is written `£#`"), ("a ~ b ~ c", "only one `~` is possible"),
    ("cut? ", "nothing is required, so it would match everywhere"),
    ("cut? ~ cost", "nothing is required, so it would match everywhere"),
    ("", "nothing is required, so it would match everywhere"), ("cut|", "a word is missing behind `|`"),
    ("cut *", "`*` means nothing here"), ("[cut]", "`[` means nothing here"),
  ])
  func `a pattern that cannot be read says why`(_ pattern: String, _ reason: String) {
    var parser = PatternParser(pattern, lists: ["down": .symbol(.list("down"))]) { $0 }
    let failure = #expect(throws: PatternParser.Failure.self) { try parser.parse() }
    #expect(failure?.reason == reason)
  }
}
