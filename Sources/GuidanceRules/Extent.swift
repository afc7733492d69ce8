/// Countries in which a text holds; everywhere when nothing is said.
package struct Extent: Sendable {
  private let parts: Set<String>

  /// The law of the Union reached the United Kingdom, and much of it does still.
  private static let union = ["european union", "england", "wales", "scotland", "northern ireland"]

  private static let names: [String: [String]] = [
    "england": ["england"], "e": ["england"], "wales": ["wales"], "w": ["wales"], "cymru": ["wales"],
    "scotland": ["scotland"], "s": ["scotland"], "ireland": ["northern ireland"], "n.i": ["northern ireland"],
    "ni": ["northern ireland"], "uk": ["england", "wales", "scotland", "northern ireland"],
    "kingdom": ["england", "wales", "scotland", "northern ireland"], "gb": ["england", "wales", "scotland"],
    "britain": ["england", "wales", "scotland"], "states": ["united states"], "us": ["united states"],
    "usa": ["united states"], "eu": union, "european": union,
  ]

  /// Reads "England", "E+W+N.I.", "UK", "United States", or a country's code or name that is taken as it is.
  package init(_ text: String?) {
    let words = (text ?? "").lowercased().split { !($0.isLetter || $0 == ".") }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }
    var parts: Set<String> = []
    for word in words { parts.formUnion(Extent.names[word] ?? []) }
    if parts.isEmpty, words.count == 1, let word = words.first, !["world", "international"].contains(word) {
      parts.insert(word)
    }
    self.parts = parts
  }

  /// Whether some place lies in both.
  package func overlaps(_ other: Extent) -> Bool {
    parts.isEmpty || other.parts.isEmpty || !parts.isDisjoint(with: other.parts)
  }
}
