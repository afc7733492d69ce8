/// How plain text is dressed for a terminal, and kept harmless.
public struct TextStyle: Sendable {
  /// Whether escape codes for colour may be written.
  public var isColoured: Bool
  /// Columns to wrap at; 0 for no wrapping.
  public var width: Int

  /// Plain text, not wrapped, unless told otherwise.
  public init(isColoured: Bool = false, width: Int = 0) {
    self.isColoured = isColoured
    self.width = width
  }

  /// Heavy.
  public func bold(_ text: String) -> String { paint(text, "1") }
  /// In the background.
  public func dim(_ text: String) -> String { paint(text, "2") }
  /// In the colour of a severity's degree, 1 to 3.
  public func severity(_ text: String, degree: Int) -> String {
    paint(text, degree == 3 ? "1;31" : degree == 2 ? "33" : "36")
  }

  /// The text without characters that steer a terminal.
  public func safe(_ text: String) -> String {
    guard text.utf8.contains(where: TextStyle.mayHarm) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { TextStyle.isHarmful($0) ? "\u{FFFD}" : $0 }))
  }

  /// The text broken between words to `width`, every line after the first set in by `indent` blanks.
  public func wrap(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    guard width > indent + 20 else { return margin + text }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.count + word.count + 1 > width - indent, !line.isEmpty {
        lines.append(margin + line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return (lines + [margin + line]).joined(separator: "\n")
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Whether a harmful character may begin with this byte of UTF-8: most text has none such, and is safe as it is.
  private static func mayHarm(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// Control characters and those that turn the direction of writing.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
