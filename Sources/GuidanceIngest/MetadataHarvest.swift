import Foundation

/// Everything a file says of itself, as raw names and values in the order met.
///
/// Names are lower case: `dc.publisher`, `og:site_name`, `jsonld.author`, `meta/body` (an XML element
/// under another), `frbrdate@date` (an attribute), `field:date released` (a named field), `root` and
/// `root@NAME` for the root element.
struct MetadataHarvest {
  private(set) var values: [String: [String]] = [:]

  /// First value under any of the names, in their order.
  func first(_ names: [String]) -> String? {
    for name in names {
      if let value = values[name]?.first(where: { !$0.isEmpty }) { return value }
    }
    return nil
  }

  /// Adds a value.
  mutating func add(_ name: String, _ value: String) {
    let folded = value.split { $0.isWhitespace }.joined(separator: " ")
    if !folded.isEmpty { values[name, default: []].append(folded) }
  }

  /// Adds the root element of an XML file and its attributes.
  mutating func root(_ element: ElementStart) {
    add("root", element.nameString)
    attributes(of: element, named: "root")
  }

  /// Adds an element's attributes as `name@attribute`.
  mutating func attributes(of element: ElementStart, named name: String) {
    var found: [(String, String)] = []
    element.forEach { attribute, value in
      found.append(
        (
          String(decoding: attribute, as: UTF8.self),
          String(decoding: value, as: UTF8.self).replacing("&#38;", with: "&")
        ))
    }
    for (attribute, value) in found { add("\(name)@\(attribute)".lowercased(), value) }
  }

  /// Adds a named field whose value may hold markup.
  mutating func field(_ name: String, _ markup: String) {
    var text = ""
    var inside = false
    for character in markup {
      if character == "<" { inside = true; text.append(" ") }
      if !inside { text.append(character) }
      if character == ">" { inside = false }
    }
    add("field:" + name.lowercased(), text.replacing("&amp;", with: "&").replacing("&nbsp;", with: " "))
  }

  /// Adds what a JSON-LD script says: `jsonld.author`, `jsonld.datepublished` and so on.
  mutating func linkedData(_ script: String) {
    guard let data = script.data(using: .utf8), let json = try? JSONSerialization.jsonObject(with: data)
    else { return }
    visit(json)
  }

  private mutating func visit(_ json: Any) {
    if let list = json as? [Any] { for item in list { visit(item) } }
    guard let object = json as? [String: Any] else { return }
    if let graph = object["@graph"] { visit(graph) }
    for key in object.keys.sorted() {
      switch object[key] {
      case let text as String: add("jsonld." + key.lowercased(), text)
      case let party as [String: Any] where party["@type"] as? String != "Person":
        if let name = party["name"] as? String { add("jsonld." + key.lowercased(), name) }
      case let parties as [Any]:
        for case let party as [String: Any] in parties where party["@type"] as? String != "Person" {
          if let name = party["name"] as? String { add("jsonld." + key.lowercased(), name) }
        }
      default: break
      }
    }
  }
}
