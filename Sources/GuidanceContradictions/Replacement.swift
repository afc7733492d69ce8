/// Whether a text says that it takes the place of another.
enum Replacement {
  /// Whether `later` names `earlier` among what it replaces: nearly all words of the title.
  static func names(_ later: IssuedDocument, _ earlier: IssuedDocument) -> Bool {
    guard !later.replaces.isEmpty else { return false }
    let title = words(earlier.title)
    guard title.count >= 2 else { return false }
    return later.replaces.contains { text in
      let named = words(text)
      return title.count { named.contains($0) } * 10 >= title.count * 8
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { $0.count > 3 })
  }
}
