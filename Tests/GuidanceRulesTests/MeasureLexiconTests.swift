import BuiltinRules
import Testing

@testable import GuidanceRules

struct MeasureLexiconTests {
  private static func rules(_ measures: String) throws -> RuleSet {
    try RuleSet.load([RuleFile(path: "units.yml", text: "measures:\n" + measures)])
  }

  @Test("a pack can add a unit, with its plural, and a unit of several words")
  func units() throws {
    let rules = try Self.rules("  units: {length: {league: 4828.032, sea mile: 1852}}\n")
    var words = WordTable(rules.vocabulary)
    let leagues = words.measure(words.intern("leagues")).word
    #expect(leagues.unit >= 0)
    #expect(words.measure(words.intern("colleagues")).word.unit < 0)
    #expect(words.measures.units[Int(leagues.unit)] == .init(dimension: .length, factor: 4828.032))
    let keys = ["sea", "miles"].map { words.measure(words.intern($0)).key }
    let found = words.measures.unit(startingWith: keys[0]) { keys[$0] }
    #expect(found?.count == 2)
    #expect(words.measures.unit(startingWith: keys[1]) { keys[$0] } == nil)
  }

  @Test(
    "what figures, letters behind figures and words are as parts of quantities",
    arguments: [
      ("12", 12, false, false), ("2025", 2025, false, true), ("twelve", 12, false, false),
      ("10kg", 10, true, false), ("65k", 65_000, true, false), ("twelfth", nil, false, false),
    ] as [(String, Double?, Bool, Bool)])
  func numbers(_ word: String, _ number: Double?, _ isJoined: Bool, _ isYear: Bool) throws {
    var words = WordTable(try RuleSet.load().vocabulary)
    let measure = words.measure(words.intern(word)).word
    #expect(measure.number == number)
    #expect(measure.isJoined == isJoined)
    #expect(measure.isYear == isYear)
  }

  @Test(
    "a word may be the complement of another",
    arguments: [("unanswered", "answered", true), ("nonpaying", "paying", true), ("under", "der", false)])
  func complements(_ word: String, _ positive: String, _ wanted: Bool) throws {
    var words = WordTable(try RuleSet.load().vocabulary)
    let found = words.measure(words.intern(word)).word.positive
    #expect((found == words.measure(words.intern(positive)).key) == wanted)
  }

  @Test(
    "what is wrong is named with its place",
    arguments: [
      ("  units: {lenght: {mile: 1}}\n", 2, 11), ("  units: {length: {mile: far}}\n", 2, 26),
      ("  units: {length: {mile: 1/0}}\n", 2, 26), ("  unit: {}\n", 2, 3),
      ("  words: {nothing-known: [x]}\n", 2, 11), ("  values: {frequency: {weekly: often}}\n", 2, 32),
      ("  thresholds: [smell]\n", 2, 16), ("  triggers: [smell]\n", 2, 14),
      ("  named: {smell: [odour]}\n", 2, 11),
    ])
  func errors(_ text: String, _ line: Int, _ column: Int) throws {
    let error = try #require(throws: RuleError.self) { try Self.rules(text) }
    #expect(error.file == "units.yml")
    #expect([error.line, error.column] == [line, column])
  }
}
