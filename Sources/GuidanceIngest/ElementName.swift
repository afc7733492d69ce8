/// The names under which an element's words are harvested, lower case: its own, and with its role, relation,
/// type or name in brackets behind it.
struct ElementName {
  /// Local name.
  let plain: String
  /// `party[organization]`, where the element says what it is.
  let qualified: String?

  /// The names of an XML element.
  init(_ element: ElementStart) {
    plain = element.nameString.lowercased()
    let word =
      element.value("role") ?? element.value("rel").map { rel in
        rel.split(separator: "/").last.map(String.init) ?? rel
      }
      ?? element.value("type") ?? element.value("name")
    qualified = word.map { [plain] in "\(plain)[\($0.lowercased())]" }
  }

  /// A name that says nothing more.
  init(_ plain: String) {
    self.plain = plain
    qualified = nil
  }

  /// Both names.
  var all: [String] { [plain] + (qualified.map { [$0] } ?? []) }
}
