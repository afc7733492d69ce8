import GuidanceContradictions
import GuidanceIngest
import GuidanceRules
import Testing

@testable import GuidanceReports

struct WordingTests {
  @Test(
    "the message says what clashes, after the kind",
    arguments: [
      (
        "Nurses must tidy the hall.", "Nurses must scatter sand in the hall.",
        "pull in opposite directions on order of things"
      ),
      (
        "Nurses must wear a blue tunic.", "Nurses must not wear a blue tunic.",
        "opposite orders about the same act"
      ),
      (
        "Nurses must keep the letters for 5 days.", "Nurses must keep the letters for 9 days.",
        "figures for the same thing"
      ),
      (
        "Nurses must tidy the hall.", "Nurses receive a bounty.",
        "wants more of, South Board (2025) takes money away for: order of things"
      ),
      (
        "Nurses must use a broom.", "Nurses must sell the stock.",
        "needs brooms in hand, and South Board (2025) takes that away"
      ),
    ])
  func messages(_ first: String, _ second: String, _ words: String) throws {
    let report = try Sample.report(first, second)
    let item = try #require(report.contradictions.first)
    let message = Wording.message(item, report)
    #expect(message.contains(words), "\(message)")
    #expect(message.contains("North Board (2025)") && message.contains("South Board (2025)"))
    #expect(!message.hasSuffix("."))
    #expect(!Wording.witness(item, report).isEmpty)
  }

  @Test("the witness of two figures names both")
  func witness() throws {
    let report = try Sample.report(
      "Nurses must keep the letters for 5 days.", "Nurses must keep the letters for 9 days.")
    let item = try #require(report.contradictions.first)
    #expect(Wording.witness(item, report) == "any nurse can meet “5 days” or “9 days”, never both")
  }

  @Test("every reason for not reading is one lower-case sentence without a full stop")
  func reasons() {
    let errors: [IngestError] = [
      .unreadable(reason: "permission denied"), .empty, .binary(offset: 7), .tooLarge(bytes: 9, limit: 8),
      .partTooLarge(name: "x", bytes: 9, limit: 8),
      .tooDeep(limit: 4), .unknownEncoding(name: "x-odd"), .malformed(line: 2, column: 3, reason: "odd"),
      .truncated(line: 2, column: 3), .noText,
    ]
    let reasons = errors.map(Wording.reason)
    #expect(Set(reasons).count == errors.count)
    #expect(reasons.allSatisfy { !$0.hasSuffix(".") && $0.first?.isLowercase == true })
    #expect(Wording.reason(.truncated(line: 2, column: 3)).contains("line 2, column 3"))
  }

  @Test(
    "a rule error begins with its place and names the nearest name",
    arguments: [
      (
        RuleError.Fact.unknownKey("paterns", nearest: "patterns"), "unknown key `paterns`, perhaps `patterns`"
      ),
      (.unknownKey("zzz", nearest: nil), "unknown key `zzz`"),
      (.missingKey("tag"), "missing key `tag`"),
      (.duplicate("tidy", kind: "tag"), "tag `tidy` is defined twice"),
      (.cycle(["a", "b", "a"]), "a circle: a > b > a"),
      (.noRules, "no rule file in this folder"),
    ])
  func ruleErrors(_ fact: RuleError.Fact, _ words: String) {
    let error = RuleError(file: "pack/tidy.yml", line: 3, column: 5, fact: fact)
    #expect(Wording.message(error) == "pack/tidy.yml:3:5: " + words)
  }

  @Test("every modality and gate has words")
  func words() {
    #expect(Set(Modality.allCases.map(Wording.word)).count == Modality.allCases.count)
    for gate in Gate.allCases {
      #expect(Wording.line(gate, .passes("so")) == "passes \(gate.rawValue): so")
      #expect(Wording.line(gate, .stops("so")) == "stopped by \(gate.rawValue): so")
    }
  }
}
