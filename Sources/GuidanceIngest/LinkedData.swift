import Foundation

/// Reads JSON-LD: what a page's script says of the page.
///
/// A graph holds the page beside its breadcrumbs, its images and its publisher. Only what is a text counts,
/// and `{"@id": …}` stands for the object of the graph that bears this id. People are no issuing bodies.
struct LinkedData {
  private var objects: [[String: Any]] = []
  private var byIdentifier: [String: [String: Any]] = [:]

  /// Types of objects that are not the text itself.
  private static let others: Set<String> = [
    "BreadcrumbList", "ListItem", "ImageObject", "Organization", "GovernmentOrganization", "Person",
    "WebSite", "SearchAction", "SiteNavigationElement", "Question", "Answer", "Place", "VideoObject",
  ]

  /// Parses a script; one that is no JSON holds nothing.
  init(_ script: String) {
    guard let data = script.data(using: .utf8), let json = try? JSONSerialization.jsonObject(with: data)
    else { return }
    collect(json)
  }

  /// Names (`jsonld.author`) and values of all that is said of the text, in the script's order of objects.
  var values: [(name: String, value: String)] {
    objects.filter { LinkedData.types(of: $0).isDisjoint(with: LinkedData.others) }.flatMap { object in
      object.keys.sorted().flatMap { key in
        strings(object[key], depth: 0).map { ("jsonld." + key.lowercased(), $0) }
      }
    }
  }

  private mutating func collect(_ json: Any) {
    if let list = json as? [Any] { for item in list { collect(item) } }
    guard let object = json as? [String: Any] else { return }
    if let identifier = object["@id"] as? String { byIdentifier[identifier] = object }
    if let graph = object["@graph"] { collect(graph) } else { objects.append(object) }
  }

  /// A value's strings: itself, or the names of what it speaks of.
  private func strings(_ value: Any?, depth: Int) -> [String] {
    guard depth < 4 else { return [] }
    switch value {
    case let text as String: return [text]
    case let list as [Any]: return list.flatMap { strings($0, depth: depth + 1) }
    case let object as [String: Any]:
      let known = (object["@id"] as? String).flatMap { byIdentifier[$0] } ?? object
      guard !LinkedData.types(of: known).contains("Person") else { return [] }
      let name = known["name"] ?? known["audienceType"] ?? known["headline"]
      return name is String || name is [Any] ? strings(name, depth: depth + 1) : []
    default: return []
    }
  }

  private static func types(of object: [String: Any]) -> Set<String> {
    switch object["@type"] {
    case let type as String: [type]
    case let types as [Any]: Set(types.compactMap { $0 as? String })
    default: []
    }
  }
}
