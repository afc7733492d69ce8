import Foundation
import Testing
import Yams

/// Holds every shipped rule file to the schema for editors.
struct RuleSchemaTests {
  @Test("every shipped rule file conforms to the schema")
  func shipped() throws {
    let schema = try RuleSchema()
    let names = try Self.names()
    #expect(names.count > 100)
    for name in names {
      let text = try String(contentsOf: Corpus.root.appendingPathComponent("rules/" + name), encoding: .utf8)
      let node = try #require(try Yams.compose(yaml: text), "\(name)")
      #expect(schema.faults(of: node) == [], "\(name)")
    }
  }

  @Test(
    "what the schema does not allow is found, and its neighbour is not",
    arguments: [
      ("paterns: [x]", 1), ("terms: {x: [y]}", 0), ("terms: {x: {y: z}}", 1), ("bodies: [{name: A}]", 0),
      ("bodies: [{nam: A}]", 2), ("bodies: [{name: A, rank: high}]", 1),
      ("measures: {units: {mas: {g: 1}}}", 1),
      ("measures: {units: {mass: {g: [1, 2]}}}", 0), ("stance: forbid", 1), ("stance: restrict", 0),
      ("tag: Paint Gates", 6), ("patterns: [{match: x, wit: [y]}]", 1),
      ("patterns: [{match: x, with: [y]}]", 0),
    ])
  func faults(_ text: String, _ count: Int) throws {
    let node = try #require(try Yams.compose(yaml: text))
    let faults = try RuleSchema().faults(of: node)
    #expect(faults.count == count, "\(faults)")
  }

  private static func names() throws -> [String] {
    let path = Corpus.root.appendingPathComponent("rules").path
    return try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.hasSuffix(".yml") }.sorted()
  }
}
