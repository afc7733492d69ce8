import Foundation

/// The slow and plain reading of a stretch of a file: decoded, markup removed, entities decoded, and all
/// white space gone. It shares no code with the reader that it checks.
struct MarkupOracle {
  private let encoding: String.Encoding
  private let escape: Escape
  private let isDoubled: Bool
  private let content: NSRegularExpression
  private let tag: NSRegularExpression

  /// What the text was escaped in, and so has to be decoded from first.
  enum Escape { case none, markup, json }

  /// An oracle for a file.
  ///
  /// - Parameters:
  ///   - encoding: encoding of the file.
  ///   - escape: what the markup was escaped in.
  ///   - isDoubled: whether the file holds text that was encoded twice.
  init(encoding: String.Encoding = .utf8, escape: Escape = .none, isDoubled: Bool = false) throws {
    self.encoding = encoding
    self.escape = escape
    self.isDoubled = isDoubled
    content = try NSRegularExpression(
      pattern:
        #"(?is)<!--.*?-->|<(script|style|svg|select|noscript|InlineAmendment|authorialNote|quotedText|quotedStructure|quotedContent|del|s|indexterm|sourceCredit|toc)\b(?:[^<>]*/>|(?:(?!<\1\b).)*?</\1\s*>)|<Repeal\b(?![^>]*RetainText)(?:[^>]*/>|.*?</Repeal>)|<ref\b(?![^>]*\bhref=)[^>]*\bidref=[^>]*>.*?</ref>|<a [^>]*CommentaryLink.*?</a>|<span class="FootnoteReference.*?</span>"#
    )
    tag = try NSRegularExpression(
      pattern: #"\{%.*?%\}|\{\{.*?\}\}|<[!?/]?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>"#)
  }

  /// What the bytes say, without white space; nil when they cannot be decoded.
  func text(of bytes: ArraySlice<UInt8>) -> String? {
    guard var decoded = String(bytes: bytes, encoding: encoding) else { return nil }
    if isDoubled { for _ in 0..<3 { decoded = encodedOnce(decoded) } }
    let markup =
      switch escape {
      case .none: decoded
      case .markup: withoutEntities(decoded.replacing("<![CDATA[", with: "").replacing("]]>", with: ""))
      case .json: String(decoding: jsonText(decoded), as: UTF16.self)
      }
    return MarkupOracle.solid(withoutEntities(withoutMarkup(markup)))
  }

  /// A JSON string's units, its escapes undone.
  private func jsonText(_ text: String) -> [UInt16] {
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      guard unit == 0x5C, let next = rest.popFirst() else { units.append(unit); continue }
      switch UnicodeScalar(next) {
      case "u":
        units.append(UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16) ?? 0)
        rest = rest.dropFirst(4)
      case "n", "r", "t", "b", "f": units.append(0x20)
      default: units.append(next)
      }
    }
    return units
  }

  /// A text without white space and characters of no width.
  static func solid(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace && !zeroWidth.contains($0) }))
  }

  private static let zeroWidth: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ]

  /// Without raised marks of footnotes: linked or bracketed ones, symbols, and numbers behind a word or a stop.
  private func withoutMarks(_ text: String) -> String {
    var read = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: /(?is)<sup\b[^>]*>(.*?)<\/sup\s*>/) {
      read += rest[..<match.range.lowerBound]
      if !isMark(String(match.1), behind: read) { read += match.0 }
      rest = rest[match.range.upperBound...]
    }
    return read + rest
  }

  private func isMark(_ raised: String, behind text: String) -> Bool {
    let mark = MarkupOracle.solid(withoutEntities(without(tag, raised)))
    let bare = mark.filter { !"[](),".contains($0) }
    let isNumber = !bare.isEmpty && bare.allSatisfy { $0.isNumber || "-–".contains($0) }
    let opened = text.matches(of: /(?i)<a\b/).count - text.matches(of: /(?i)<\/a\b/).count
    if raised.contains(/(?i)<a\b/) || opened > 0 { return isNumber || (!bare.isEmpty && bare.count < 4) }
    if ["*", "**", "†", "‡"].contains(bare) { return true }
    var front = withoutEntities(without(tag, text))
    while front.last?.isWhitespace == true { front.removeLast() }
    let isBehindWord =
      front.contains(/[A-Za-z]{3}$|[.,;:\]"”’]$/)
      && !front.contains(/(meter|metre|inch|feet|foot|mile|cell)s?$/)
    return isNumber && (mark.hasPrefix("[") || isBehindWord)
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
    var inner = text
    // Innermost first, since quotations lie in each other.
    while case let outer = without(content, inner), outer != inner { inner = outer }
    let bare = withoutMarks(inner).replacing("<![CDATA[", with: "").replacing("]]>", with: "")
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
