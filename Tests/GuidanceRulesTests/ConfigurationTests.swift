import Testing

@testable import GuidanceRules

struct ConfigurationTests {
  @Test("values are read with the lines they stand at")
  func values() throws {
    let configuration = try Configuration(
      text:
        "# ours\nfail-on: counteracting\nsame-body: true\nrules: [a, b]\nmin-confidence: 0.5\njobs: 2\nbody:\n",
      file: ".countermand.yml")
    #expect(configuration.values["fail-on"] == .init(texts: ["counteracting"], line: 2))
    #expect(configuration.values["same-body"]?.texts == ["true"])
    #expect(configuration.values["rules"] == .init(texts: ["a", "b"], line: 4))
    #expect(configuration.values["min-confidence"]?.texts == ["0.5"])
    #expect(configuration.values["jobs"]?.texts == ["2"])
    #expect(configuration.values["body"] == nil)
  }

  @Test(
    "what is wrong is named with its place",
    arguments: [
      ("⟦fail-an: never", RuleError.Fact.unknownKey("fail-an", nearest: "fail-on")),
      ("fail-on: ⟦all", .wrongValue(wanted: "one of constraining, counteracting, cancelling, never")),
      ("same-body: ⟦perhaps", .wrongValue(wanted: "true or false")),
      ("jobs: ⟦0", .wrongValue(wanted: "a whole number from 1 to 4096")),
      ("jobs: ⟦1.5", .wrongValue(wanted: "a whole number from 1 to 4096")),
      ("min-confidence: ⟦2", .wrongValue(wanted: "a number from 0.0 to 1.0")),
      ("baseline: ⟦[a, b]", .wrongValue(wanted: "a word or sentence")),
    ])
  func refusals(_ marked: String, _ fact: RuleError.Fact) {
    let column = marked.prefix { $0 != "⟦" }.count + 1
    let error = RuleError(file: "c.yml", line: 1, column: column, fact: fact)
    #expect(throws: error) { try Configuration(text: marked.filter { $0 != "⟦" }, file: "c.yml") }
  }

  @Test("the template sets nothing, and with its number signs taken away every key is valid")
  func template() throws {
    let template = Configuration.template
    #expect(try Configuration(text: template, file: "c.yml").values.isEmpty)
    let keys = ConfigurationKey.all.map(\.name)
    let lines = template.split(separator: "\n").map { $0.dropFirst(2) }.filter { line in
      keys.contains { line.hasPrefix("\($0): ") }
    }
    let set = try Configuration(text: lines.joined(separator: "\n"), file: "c.yml")
    #expect(Set(set.values.keys) == Set(keys))
    #expect(lines.count == keys.count)
  }
}
