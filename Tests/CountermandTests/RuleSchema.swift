import Foundation
import Testing
import Yams

/// As much of JSON Schema as `rules/rules.schema.json` uses, over YAML.
struct RuleSchema {
  private let root: [String: Any]
  private let definitions: [String: Any]

  init() throws {
    let file = Corpus.root.appendingPathComponent("rules/rules.schema.json")
    root = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    definitions = try #require(root["$defs"] as? [String: Any])
  }

  /// What a document does against the schema.
  func faults(of node: Node) -> [String] { faults(node, root, "") }

  private func faults(_ node: Node, _ schema: [String: Any], _ path: String) -> [String] {
    var faults: [String] = []
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last {
      faults += self.faults(node, definitions[String(name)] as? [String: Any] ?? [:], path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]],
      !choices.contains(where: { self.faults(node, $0, path).isEmpty })
    {
      faults.append("\(path): none of the choices")
    }
    if let words = schema["enum"] as? [Any],
      !words.contains(where: { "\($0)" == text(node) || isSame($0, node) })
    {
      faults.append("\(path): not one of \(words)")
    }
    if let pattern = schema["pattern"] as? String,
      text(node)?.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(path): not like \(pattern)")
    }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { isOfType(node, $0) }) {
      return faults + ["\(path): no \(types)"]
    }
    for (number, item) in (node.sequence ?? []).enumerated() {
      if let items = schema["items"] as? [String: Any] {
        faults += self.faults(item, items, "\(path)[\(number)]")
      }
    }
    if let mapping = node.mapping { faults += keys(mapping, schema, path) }
    return faults
  }

  private func keys(_ mapping: Node.Mapping, _ schema: [String: Any], _ path: String) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    let present = Set(mapping.compactMap { text($0.key) })
    var faults: [String] = []
    for (key, value) in mapping {
      let name = text(key) ?? ""
      if let names = schema["propertyNames"] as? [String: Any] { faults += self.faults(key, names, path) }
      if let property = properties[name] as? [String: Any] {
        faults += self.faults(value, property, "\(path).\(name)")
      } else if let other = schema["additionalProperties"] as? [String: Any] {
        faults += self.faults(value, other, "\(path).\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        faults.append("\(path): unknown key \(name)")
      }
    }
    var required = schema["required"] as? [String] ?? []
    for (key, needed) in schema["dependentRequired"] as? [String: [String]] ?? [:] where present.contains(key)
    {
      required += needed
    }
    return faults + required.filter { !present.contains($0) }.map { "\(path): missing \($0)" }
  }

  private func text(_ node: Node) -> String? { node.scalar?.string }

  private func isSame(_ value: Any, _ node: Node) -> Bool {
    (value as? Bool).map { $0 == node.bool } ?? false
  }

  /// Plain scalars of YAML are texts too: the loader reads every one as it is written.
  private func isOfType(_ node: Node, _ type: String) -> Bool {
    switch type {
    case "object": node.mapping != nil
    case "array": node.sequence != nil
    case "integer": node.int != nil
    case "number": node.float != nil
    case "boolean": node.bool != nil
    default: node.scalar != nil
    }
  }
}
