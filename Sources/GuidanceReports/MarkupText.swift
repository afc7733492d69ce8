/// Text inside markup.
enum MarkupText {
  /// A text that may stand in content and in quoted attributes.
  ///
  /// - Parameter sign: what stands for a scalar that is no sign of markup, nil for the scalar itself.
  static func escape(_ text: String, _ sign: (Unicode.Scalar) -> String?) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default:
        if let sign = sign(scalar) { escaped += sign } else { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }
}
