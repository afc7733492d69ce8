import Testing

@testable import GuidanceRules

struct SuppressionListTests {
  @Test("an entry names a finding, or a rule with two documents, and knows its place")
  func entries() throws {
    let list = try SuppressionList(
      text: """
        # decisions
        suppressions:
          - finding: 2ee54905be367017
            reason: Replaced in April.
            owner: Policy team
            until: 2027-03-31
          - {rule: opposite-acts, documents: [a.html, "b/*.xml"], reason: R, owner: O, until: 2026-01-01}
        """, file: "s.yml"
    ).suppressions
    #expect(list.map(\.finding) == ["2ee54905be367017", nil])
    #expect(list.map(\.rule) == [nil, "opposite-acts"])
    #expect(list.map(\.documents) == [[], ["a.html", "b/*.xml"]])
    #expect(list.map(\.until) == [20_270_331, 20_260_101])
    #expect(list.map(\.line) == [3, 7])
    #expect(list.map(\.owner) == ["Policy team", "O"])
  }

  @Test("a file without entries has none", arguments: ["", "suppressions:", "suppressions: []", "# none\n"])
  func empty(_ text: String) throws {
    #expect(try SuppressionList(text: text, file: "s.yml").suppressions.isEmpty)
  }

  @Test(
    "what is missing or wrong is named with its place",
    arguments: [
      (
        "suppressions:\n  - ⟦finding: x\n    owner: O\n    until: 2026-01-01",
        RuleError.Fact.missingKey("reason")
      ),
      ("suppressions:\n  - ⟦finding: x\n    reason: R\n    until: 2026-01-01", .missingKey("owner")),
      ("suppressions:\n  - ⟦finding: x\n    reason: R\n    owner: O", .missingKey("until")),
      ("suppressions:\n  - ⟦reason: R\n    owner: O\n    until: 2026-01-01", .missingKey("rule")),
      (
        "suppressions:\n  - ⟦reason: R\n    owner: O\n    until: 2026-01-01\n    rule: r",
        .missingKey("documents")
      ),
      (
        "suppressions:\n  - reason: R\n    owner: O\n    until: 2026-01-01\n    rule: r\n    documents: ⟦[a]",
        .wrongValue(wanted: "a list of the two documents")
      ),
      (
        "suppressions:\n  - finding: x\n    reason: R\n    owner: O\n    until: ⟦soon",
        .wrongValue(wanted: "a day, as 2026-05-01,")
      ),
      (
        "suppressions:\n  - finding: x\n    reason: R\n    owner: O\n    until: ⟦2026-13-01",
        .wrongValue(wanted: "a day, as 2026-05-01,")
      ),
      (
        "suppressions:\n  - finding: x\n    reason: ⟦\"  \"\n    owner: O\n    until: 2026-01-01",
        .wrongValue(wanted: "a word or sentence")
      ),
      ("suppressions:\n  - finding: x\n    ⟦reasn: R", .unknownKey("reasn", nearest: "reason")),
      ("⟦suppression: []", .unknownKey("suppression", nearest: "suppressions")),
    ])
  func refusals(_ marked: String, _ fact: RuleError.Fact) {
    let before = marked.prefix { $0 != "⟦" }.split(separator: "\n", omittingEmptySubsequences: false)
    let error = RuleError(
      file: "s.yml", line: before.count, column: (before.last?.count ?? 0) + 1, fact: fact)
    #expect(throws: error) { try SuppressionList(text: marked.filter { $0 != "⟦" }, file: "s.yml") }
  }
}
