import Foundation

/// The slow and plain reading of a stretch of a file: decoded, markup removed, entities decoded, and all
/// white space gone. It shares no code with the reader that it checks.
struct MarkupOracle {
  private let encoding: String.Encoding
  private let isEscaped: Bool
  private let isDoubled: Bool
  private let content: NSRegularExpression
  private let tag: NSRegularExpression

  /// An oracle for a file.
  ///
  /// - Parameters:
  ///   - encoding: encoding of the file.
  ///   - isEscaped: whether the markup was escaped inside an attribute, and so has to be decoded twice.
  ///   - isDoubled: whether the file holds text that was encoded twice.
  init(encoding: String.Encoding = .utf8, isEscaped: Bool = false, isDoubled: Bool = false) throws {
    self.encoding = encoding
    self.isEscaped = isEscaped
    self.isDoubled = isDoubled
    content = try NSRegularExpression(
      pattern:
        #"(?is)<!--.*?-->|<(script|style|svg|select|noscript|InlineAmendment|authorialNote|quotedText|quotedStructure|del)\b.*?</\1\s*>"#
    )
    tag = try NSRegularExpression(pattern: #"<[!?/]?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>"#)
  }

  /// What the bytes say, without white space; nil when they cannot be decoded.
  func text(of bytes: ArraySlice<UInt8>) -> String? {
    guard var decoded = String(bytes: bytes, encoding: encoding) else { return nil }
    if isDoubled { for _ in 0..<3 { decoded = encodedOnce(decoded) } }
    let markup = isEscaped ? withoutEntities(decoded) : decoded
    return MarkupOracle.solid(withoutEntities(withoutMarkup(markup)))
  }

  /// A text without white space.
  static func solid(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// Undoes one of two encodings wherever Foundation's converters can.
  private func encodedOnce(_ text: String) -> String {
    var once = ""
    var run = ""
    for scalar in text.unicodeScalars.map({ Character($0) }) + ["."] {
      if !scalar.isASCII { run.append(scalar); continue }
      let bytes = run.unicodeScalars.flatMap { scalar in
        scalar.value < 256
          ? Data([UInt8(scalar.value)])
          : String(Character(scalar)).data(using: .windowsCP1252) ?? Data([0xFF])
      }
      once += run.isEmpty ? "" : String(bytes: bytes, encoding: .utf8) ?? run
      once.append(scalar)
      run = ""
    }
    return String(once.dropLast())
  }

  private func withoutMarkup(_ text: String) -> String {
    let bare = without(content, text).replacing("<![CDATA[", with: "").replacing("]]>", with: "")
    return without(tag, bare)
  }

  private func without(_ pattern: NSRegularExpression, _ text: String) -> String {
    let whole = NSRange(text.startIndex..., in: text)
    return pattern.stringByReplacingMatches(in: text, range: whole, withTemplate: "")
  }

  private func withoutEntities(_ text: String) -> String {
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { decoded, part in
      let name = part.prefix { $0 == "#" || $0.isLetter || $0.isNumber }
      guard let scalar = value(of: String(name)) else { return decoded + "&" + part }
      let rest = part.dropFirst(name.count)
      return decoded + String(Character(scalar)) + (rest.hasPrefix(";") ? rest.dropFirst() : rest)
    }
  }

  private func value(of name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return MarkupOracle.named[name] }
    let digits = name.dropFirst()
    let number = digits.first?.lowercased() == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }

  private static let named: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "pound": "£",
    "mdash": "—", "ndash": "–", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "deg": "°", "ge": "≥", "le": "≤", "times": "×", "plusmn": "±", "copy": "©", "reg": "®", "trade": "™",
    "alpha": "α", "beta": "β", "kappa": "κ", "mu": "μ", "micro": "µ", "uuml": "ü", "iuml": "ï", "ouml": "ö",
    "euml": "ë",
    "eacute": "é", "aacute": "á", "iacute": "í", "dagger": "†", "Dagger": "‡", "bull": "•", "euro": "€",
    "sup2": "²", "raquo": "»", "laquo": "«", "middot": "·", "para": "¶", "sect": "§", "uarr": "↑",
    "thinsp": "\u{2009}", "ensp": "\u{2002}", "emsp": "\u{2003}", "shy": "\u{AD}", "frac12": "½",
  ]
}
