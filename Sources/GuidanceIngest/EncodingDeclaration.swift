/// The encoding a file says it has: byte-order mark, XML declaration, `meta`, or a look at the bytes.
struct EncodingDeclaration {
  /// Lower-case name; `utf-8` where nothing else is said or likely.
  let name: String
  /// Bytes of the byte-order mark.
  let markLength: Int

  /// Reads the first bytes of a file.
  init(_ file: [UInt8]) {
    let marks: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE, 0, 0], "utf-32le"), ([0xFF, 0xFE], "utf-16le"),
      ([0xFE, 0xFF], "utf-16be"),
    ]
    for (mark, encoding) in marks where file.starts(with: mark) {
      name = encoding
      markLength = mark.count
      return
    }
    markLength = 0
    if file.count > 3, file[0] == 0x3C, file[1] == 0 { name = "utf-16le"; return }
    if file.count > 3, file[0] == 0, file[1] == 0x3C { name = "utf-16be"; return }
    let head = String(decoding: file.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    name = EncodingDeclaration.normalise(
      EncodingDeclaration.value(after: "encoding=", in: head.prefix(while: { $0 != ">" }))
        ?? EncodingDeclaration.charset(in: head) ?? "utf-8", file: file)
  }

  /// The `charset` of a `meta` element; the word elsewhere does not count.
  private static func charset(in head: String) -> String? {
    for element in head.split(separator: "<") where element.hasPrefix("meta") {
      if let name = value(after: "charset=", in: element.prefix(while: { $0 != ">" })) { return name }
    }
    return nil
  }

  private static func value(after key: String, in text: Substring) -> String? {
    guard let range = text.firstRange(of: key) else { return nil }
    let name = text[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return name.isEmpty ? nil : String(name)
  }

  /// Names as browsers take them: Latin-1 is windows-1252, and what is valid UTF-8 is UTF-8.
  private static func normalise(_ name: String, file: [UInt8]) -> String {
    switch name {
    case "utf8", "utf-8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be", "unicode": return "utf-8"
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "cp1252", "windows-1252":
      return file.contains { $0 >= 0x80 } && file.isValidUTF8 ? "utf-8" : "windows-1252"
    case "shift_jis", "sjis", "x-sjis", "shift-jis": return "shift_jis"
    default: return name
    }
  }
}
