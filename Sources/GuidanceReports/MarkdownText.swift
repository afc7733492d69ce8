/// Text for Markdown in which nothing of a document is markup, a link, a mention or a command.
enum MarkdownText {
  /// A text inside a line.
  static func inline(_ text: String) -> String {
    var escaped = ""
    for character in TextStyle().safe(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // A blank of no width keeps `@name` and `#1` from being read as mentions.
      case "@", "#": escaped += "\\\(character)\u{200B}"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "+", "-", "!", "|", "~", ":", "$":
        escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A text as it stands, in a block of its own that nothing in it can end.
  static func block(_ text: String) -> String {
    let safe = TextStyle().safe(text)
    var longest = 0
    var run = 0
    for character in safe {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)text\n\(safe)\n\(fence)"
  }

  /// A text as code inside a line, in a table too.
  static func code(_ text: String) -> String {
    let safe = TextStyle().safe(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("|", with: "&#124;").replacing("`", with: "&#96;")
      .replacing("[", with: "&#91;").replacing("*", with: "&#42;").replacing("_", with: "&#95;")
      .replacing("\\", with: "&#92;").replacing("~", with: "&#126;").replacing("$", with: "&#36;")
    return "<code>\(safe)</code>"
  }
}
