/// Text for XML 1.0.
enum XMLText {
  /// A text that may stand in content and in attributes; what XML has no sign for is replaced.
  static func escape(_ text: String) -> String {
    MarkupText.escape(text) { $0 == "\n" ? "&#10;" : isAllowed($0) ? nil : "\u{FFFD}" }
  }

  /// Whether XML 1.0 allows it, and no terminal obeys it.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar.value & 0xFFFE != 0xFFFE
  }
}
