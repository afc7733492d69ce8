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
    MarkupText.escape(text) { $0 == "'" ? "&#39;" : TextStyle.isHarmful($0) ? "\u{FFFD}" : nil }
  }
}
