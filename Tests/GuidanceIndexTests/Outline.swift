/// The stored fields of a value as names with descriptions, whatever the order in which sets keep their members.
enum Outline {
  /// Every field of a value and of the structs and classes in it.
  static func fields(of value: Any, _ name: String = "") -> [String: String] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct where !mirror.children.isEmpty, .class where !mirror.children.isEmpty:
      return mirror.children.reduce(into: [:]) { all, child in
        all.merge(fields(of: child.value, name + "." + (child.label ?? ""))) { $1 }
      }
    default: return [name: text(value)]
    }
  }

  private static func text(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let inner = mirror.children.map { ($0.label.map { $0 + ": " } ?? "") + text($0.value) }
    switch mirror.displayStyle {
    case .set: return "{" + inner.sorted().joined(separator: ", ") + "}"
    case .struct, .class, .collection, .optional, .tuple: return "(" + inner.joined(separator: ", ") + ")"
    default: return "\(value)"
    }
  }
}
