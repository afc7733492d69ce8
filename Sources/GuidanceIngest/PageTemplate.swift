/// A page's template before it is filled: HTML with `{% … %}`, `{{ … }}` and `{# … #}` in it.
///
/// The marks are blanked, byte for byte, so that every place stays; what they set is kept as metadata.
struct PageTemplate {
  /// The page without its marks.
  let source: SourceText
  /// What `{% set name = "value" %}` sets, by `set:name` in lower case.
  let harvest: [(name: String, value: String)]

  /// A template, or nil for a text that has no such marks in front of its first element.
  init?(_ text: SourceText) {
    let bytes = text.bytes
    guard let first = bytes.firstIndex(where: { !$0.isASCIISpace }), first + 1 < bytes.count,
      bytes[first] == UInt8(ascii: "{"), PageTemplate.ends[bytes[first + 1]] != nil
    else { return nil }
    var page = text
    var found: [(String, String)] = []
    var index = first
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "{"), let end = PageTemplate.ends[bytes[index + 1]] else {
        index += 1
        continue
      }
      var close = index + 2
      while close + 1 < bytes.count, bytes[close] != end || bytes[close + 1] != UInt8(ascii: "}") {
        close += 1
      }
      let range = index..<min(close + 2, bytes.count)
      if end == UInt8(ascii: "%"), let setting = PageTemplate.setting(bytes[range]) { found.append(setting) }
      page.blank(range)
      index = range.upperBound
    }
    source = page
    harvest = found
  }

  /// The sign before the closing brace, by the sign behind the opening one.
  private static let ends: [UInt8: UInt8] = [
    UInt8(ascii: "%"): UInt8(ascii: "%"), UInt8(ascii: "{"): UInt8(ascii: "}"),
    UInt8(ascii: "#"): UInt8(ascii: "#"),
  ]

  private static func setting(_ mark: ArraySlice<UInt8>) -> (String, String)? {
    let words = String(decoding: mark.dropFirst(2).dropLast(2), as: UTF8.self)
    let parts = words.split(separator: "=", maxSplits: 1)
    let name = parts[0].split { $0.isWhitespace }
    guard parts.count == 2, name.count == 2, name[0] == "set",
      let open = parts[1].firstIndex(where: { $0 == "\"" || $0 == "'" }),
      let close = parts[1].lastIndex(of: parts[1][open]), close > open
    else { return nil }
    return ("set:" + name[1].lowercased(), String(parts[1][parts[1].index(after: open)..<close]))
  }
}
