/// Parts of the United Kingdom, or anywhere, in which a text holds.
struct Extent {
  private let parts: Set<String>

  /// Reads "England", "E+W", "England and Wales", "UK"; unknown words are taken as everywhere.
  init(_ text: String?) {
    let words = Set((text ?? "").lowercased().split { !($0.isLetter || $0 == ".") }.map(String.init))
    var parts: Set<String> = []
    if words.contains("england") || words.contains("e") { parts.insert("england") }
    if words.contains("wales") || words.contains("w") { parts.insert("wales") }
    if words.contains("scotland") || words.contains("s") { parts.insert("scotland") }
    if words.contains("ireland") || words.contains("n.i.") || words.contains("ni") {
      parts.insert("northern ireland")
    }
    if words.contains("states") || words.contains("usa") { parts.insert("united states") }
    self.parts = parts
  }

  /// Whether some place lies in both.
  func overlaps(_ other: Extent) -> Bool {
    parts.isEmpty || other.parts.isEmpty || !parts.isDisjoint(with: other.parts)
  }
}
