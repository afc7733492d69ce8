import Mustache

/// Text for HTML.
///
/// Mustache's own escaping goes by characters, and a quotation mark with an accent on it is none of those it
/// knows, while to a browser it ends an attribute; this goes by scalars.
struct PageText: MustacheContentType {
  /// The name by which the template asks for it.
  static let name = "PAGE"

  func escapeText(_ text: String) -> String { PageText.escape(text) }

  /// A text that may stand in content and in quoted attributes; what steers a terminal or turns the direction of
  /// writing is replaced.
  static func escape(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(TextStyle.isHarmful(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return escaped
  }
}
