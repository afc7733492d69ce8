/// How navigation, cookie bars and the like are told from content, and where content lies.
///
/// Words are compared with the `role`, `id` and `class` of HTML elements. Class words match whole words
/// of the attribute, parted by blanks, hyphens and underscores: `cookie` is in `gem-c-cookie-banner`.
public struct PageFurniture: Sendable {
  /// ARIA roles of elements that are left out.
  public var roles: Set<String>
  /// Words of `class` and `id` that mark elements to leave out.
  public var words: Set<String>
  /// `id`s and roles that mark the main content.
  public var main: Set<String>

  /// Furniture from its three lists, all lower case.
  public init(roles: Set<String>, words: Set<String>, main: Set<String>) {
    self.roles = roles
    self.words = words
    self.main = main
  }

  /// What to do with an element that carries these attributes.
  enum Verdict { case keep, skip, main }

  /// Judges an element by its attributes; either may be nil.
  func verdict(role: String?, id: String?, classes: String?) -> Verdict {
    if let role, roles.contains(role) { return .skip }
    if let role, main.contains(role) { return .main }
    if let id {
      if main.contains(id.lowercased()) { return .main }
      if hasFurnitureWord(id) { return .skip }
    }
    if let classes, hasFurnitureWord(classes) { return .skip }
    return .keep
  }

  private func hasFurnitureWord(_ attribute: String) -> Bool {
    for name in attribute.lowercased().split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      if words.contains(String(name)) { return true }
      let parts = name.split { $0 == "-" || $0 == "_" }
      for (index, part) in parts.enumerated() {
        if words.contains(String(part)) { return true }
        if index + 1 < parts.count, words.contains("\(part)-\(parts[index + 1])") { return true }
      }
    }
    return false
  }
}
