/// The encoding a file says it has: byte-order mark, XML declaration, `meta`, or a look at the bytes.
struct EncodingDeclaration {
  /// Lower-case name as iconv takes it; `utf-8` where nothing else is said or likely.
  let name: String
  /// Bytes of the byte-order mark.
  let markLength: Int
  /// What the file says of itself, where its bytes say otherwise.
  private(set) var refuted: String?

  /// Reads the first bytes of a file.
  init(_ file: [UInt8]) {
    for (mark, encoding) in EncodingDeclaration.marks where file.starts(with: mark) {
      name = encoding
      markLength = mark.count
      return
    }
    markLength = 0
    if let wide = EncodingDeclaration.wide(file) {
      name = wide
      return
    }
    if file.starts(with: EncodingDeclaration.declarationInEBCDIC) {
      name = EncodingDeclaration.nameInEBCDIC(file)
      return
    }
    let head = String(decoding: file.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    guard let declared = EncodingDeclaration.declared(in: head) else {
      name = EncodingDeclaration.hasJapaneseShift(file) ? "iso-2022-jp" : "utf-8"
      return
    }
    let label = EncodingLabel.encoding(for: declared)
    let isUTF8 = label != "utf-8" && EncodingDeclaration.isClearlyUTF8(file, not: label)
    name = isUTF8 ? "utf-8" : label
    if isUTF8 { refuted = declared }
  }

  private static let marks: [([UInt8], String)] = [
    ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE, 0, 0], "utf-32le"), ([0, 0, 0xFE, 0xFF], "utf-32be"),
    ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
  ]

  /// `<?xm` in the code pages of mainframes.
  private static let declarationInEBCDIC: [UInt8] = [0x4C, 0x6F, 0xA7, 0x94]

  /// Encodings of more than one byte a letter, told by the NULs around the first sign.
  private static func wide(_ file: [UInt8]) -> String? {
    guard file.count > 3 else { return nil }
    let blanks: Set<UInt8> = [0x3C, 0x20, 0x0A, 0x0D, 0x09]
    switch (file[0], file[1], file[2], file[3]) {
    case (let sign, 0, 0, 0) where blanks.contains(sign): return "utf-32le"
    case (0, 0, 0, let sign) where blanks.contains(sign): return "utf-32be"
    case (let sign, 0, let next, _) where blanks.contains(sign) && next != 0: return "utf-16le"
    case (0, let sign, _, let next) where blanks.contains(sign) && next != 0: return "utf-16be"
    default: return nil
    }
  }

  private static func nameInEBCDIC(_ file: [UInt8]) -> String {
    var head = ""
    _ = CharacterDecoder("ibm037")?.decode(Array(file.prefix(256)), from: 0) { _, scalar in
      head.unicodeScalars.append(scalar)
    }
    return declared(in: head.lowercased()) ?? "ibm037"
  }

  /// The first escape sequence that every ISO-2022-JP text holds, and hardly any other.
  private static func hasJapaneseShift(_ file: [UInt8]) -> Bool {
    guard let escape = file.firstIndex(of: 0x1B), escape + 2 < file.count, file[escape + 1] == 0x24 else {
      return false
    }
    return [0x40, 0x42].contains(file[escape + 2])
  }

  /// Names of Latin letters are often wrong: bytes that are well-formed UTF-8 by chance are rarer.
  private static func isClearlyUTF8(_ file: [UInt8], not label: String) -> Bool {
    label.hasPrefix("windows-125") && file.contains { $0 >= 0x80 } && file.isValidUTF8
  }

  private static func declared(in head: String) -> String? {
    value(after: "encoding=", in: head.prefix(while: { $0 != ">" })) ?? charset(in: head)
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
}
