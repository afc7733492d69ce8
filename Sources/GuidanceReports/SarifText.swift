/// Text for SARIF messages, in which brackets make links and braces make placeholders.
enum SarifText {
  /// A text as the words of a message, harmless and at most so many characters long.
  static func plain(_ text: String, limit: Int = 600) -> String {
    var escaped = ""
    for character in Excerpt.of(TextStyle().safe(text), limit: limit) {
      switch character {
      case "[", "]", "\\": escaped += "\\\(character)"
      case "{": escaped += "{{"
      case "}": escaped += "}}"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A link to the related location of this number.
  static func link(_ text: String, to location: Int) -> String { "[\(plain(text))](\(location))" }
}
