import Foundation
import Testing

@testable import GuidanceRules

/// The schema for editors and the loader know the same keys and words.
struct RuleKeysTests {
  @Test(
    "the schema has the loader's keys, place by place",
    arguments: [
      ("", RuleKeys.top), ("wording", RuleKeys.wording), ("examples", RuleKeys.examples),
      ("edge", RuleKeys.edge),
      ("opposition", RuleKeys.opposition), ("compatible", RuleKeys.compatible), ("body", RuleKeys.body),
      ("bearer", RuleKeys.bearer), ("cue", RuleKeys.cue), ("publisher", RuleKeys.publisher),
      ("measures", RuleKeys.measures), ("furniture", RuleKeys.furniture), ("statuses", RuleKeys.statuses),
      ("contexts", NonDirective.allCases.map(\.rawValue)), ("markers", Marker.allCases.map(\.rawValue)),
      ("labels", MetadataWords.labelNames), ("types", MetadataWords.typeNames),
    ])
  func keys(_ place: String, _ keys: [String]) throws {
    let node = try place.isEmpty ? Self.schema() : Self.definition(place)
    let properties = try #require(node["properties"] as? [String: Any])
    #expect(properties.keys.sorted() == Set(keys).sorted())
    #expect(node["additionalProperties"] as? Bool == false)
  }

  @Test(
    "the schema has the loader's closed sets of words",
    arguments: [
      ("dimension", [], Dimension.allCases.map(\.rawValue)), ("trait", [], MeasureTraits.names),
      ("cue", ["properties", "modality"], Modality.allCases.map(\.rawValue)),
      ("cue", ["properties", "form"], Cue.Form.allCases.map(\.rawValue)),
    ] as [(String, [String], [String])])
  func words(_ place: String, _ path: [String], _ words: [String]) throws {
    var node = try Self.definition(place)
    for key in path { node = try #require(node[key] as? [String: Any]) }
    #expect(Set(try #require(node["enum"] as? [String])) == Set(words))
  }

  @Test("stances are the same in schema and loader")
  func stances() throws {
    let properties = try #require(try Self.schema()["properties"] as? [String: Any])
    let stance = try #require(properties["stance"] as? [String: Any])
    #expect(Set(try #require(stance["enum"] as? [String])) == Set(Tag.Stance.allCases.map(\.rawValue)))
  }

  private static func definition(_ name: String) throws -> [String: Any] {
    let all = try #require(try schema()["$defs"] as? [String: Any])
    return try #require(all[name] as? [String: Any], "\(name)")
  }

  private static func schema() throws -> [String: Any] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("rules/rules.schema.json")
    return try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  }
}
