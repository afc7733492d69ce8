import Foundation
import Testing

@testable import GuidanceIngest

/// The same sentence in many encodings must read the same, and every place must lead back.
@Suite struct SourceTextTests {
  /// A page, and the name under which Foundation's converter knows its encoding.
  struct Row: Sendable, CustomTestStringConvertible {
    var declared: String
    var iconv: String
    var words: String
    var testDescription: String { declared }
  }

  static let rows = [
    Row(declared: "windows-1250", iconv: "WINDOWS-1250", words: "Źle działająca winda musi stać – „zawsze”."),
    Row(declared: "windows-1251", iconv: "WINDOWS-1251", words: "Больницы должны публиковать отчёт №1."),
    Row(declared: "koi8-r", iconv: "KOI8-R", words: "Больницы должны публиковать."),
    Row(declared: "windows-1253", iconv: "WINDOWS-1253", words: "Τα νοσοκομεία πρέπει να δημοσιεύουν."),
    Row(declared: "iso-8859-9", iconv: "WINDOWS-1254", words: "Hastaneler yayımlamalıdır: ğış."),
    Row(declared: "windows-1255", iconv: "WINDOWS-1255", words: "בתי חולים חייבים לפרסם."),
    Row(declared: "windows-1258", iconv: "WINDOWS-1258", words: "Be\u{323}nh vie\u{323}n ĐÔ đi."),
    Row(declared: "windows-1256", iconv: "WINDOWS-1256", words: "يجب على المستشفيات أن تنشر."),
    Row(declared: "windows-1257", iconv: "WINDOWS-1257", words: "Ligoninės privalo skelbti ąčę."),
    Row(declared: "tis-620", iconv: "CP874", words: "โรงพยาบาลต้องเผยแพร่"),
    Row(declared: "Shift_JIS", iconv: "CP932", words: "病院は①を公表しなければならない。テスト表示～"),
    Row(declared: "euc-jp", iconv: "EUC-JP", words: "病院は公表しなければならない。"),
    Row(declared: "iso-2022-jp", iconv: "ISO-2022-JP", words: "病院は publish しなければ ならない。"),
    Row(declared: "iso-2022-kr", iconv: "ISO-2022-KR", words: "병원은 publish 해야 한다."),
    Row(declared: "euc-kr", iconv: "UHC", words: "병원은 똠방각하 공표해야 한다."),
    Row(declared: "gb2312", iconv: "GB18030", words: "医院必须公布镕基𠀀。"),
    Row(declared: "big5", iconv: "BIG5-HKSCS", words: "醫院必須公佈。"),
    Row(declared: "utf-16", iconv: "UTF-16BE", words: "Ward é 🧊 must go."),
  ]

  @Test(arguments: rows) func `text is decoded and every character leads back to its bytes`(_ row: Row) throws
  {
    let page =
      "<meta charset=\"\(row.declared)\">\n<p>Café A</p>".replacing("é", with: "e") + "<p>\(row.words)</p>\n"
    let file = try encode(page, row.iconv)
    let source = try SourceText(file: file)
    #expect(String(decoding: source.bytes, as: UTF8.self) == page)
    #expect(source.notes.isEmpty)
    // Decoding the file up to a character's place gives the text up to that character, shifts included.
    let text = Array(source.bytes)
    let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 }
    for offset in starts.suffix(60).enumerated().filter({ $0.offset % 5 == 0 }).map(\.element) {
      let place = source.fileOffset(of: offset)
      var before: [UInt8] = []
      _ = CharacterDecoder(row.iconv.lowercased())?.decode(Array(file[..<place]), from: 0) { _, scalar in
        before += Array(scalar.utf8)
      }
      #expect(before == Array(text[..<offset]))
    }
    #expect(source.fileOffset(of: text.count) == file.count)
  }

  @Test(arguments: ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"])
  func `wide encodings need no declaration, with or without a mark`(_ name: String) throws {
    for text in ["<p>Wards é 🧊 must go.</p>", "\n<p>Wards must go.</p>", "\u{FEFF}<p>Wards must go.</p>"] {
      let source = try SourceText(file: try encode(text, name))
      #expect(String(decoding: source.bytes, as: UTF8.self) == text.replacing("\u{FEFF}", with: ""))
      #expect(source.encoding == name.lowercased())
    }
  }

  @Test func `mainframe pages name themselves in their own letters`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"ibm500\"?><p>Wards must go!</p>"
    let source = try SourceText(file: try encode(text, "IBM500"))
    #expect(source.encoding == "ibm500")
    #expect(String(decoding: source.bytes, as: UTF8.self) == text)
  }

  @Test func `a shift nobody declared is taken at its word, an escape alone is not`() throws {
    let file = try encode("<p>病院は公表しなければならない。</p>", "ISO-2022-JP")
    #expect(try SourceText(file: file).encoding == "iso-2022-jp")
    #expect(
      try SourceText(
        file: Array("<p>\u{1B}[1m\(String(repeating: "Wards must go. ", count: 20))".utf8)
      ).encoding == "utf-8")
  }

  @Test(arguments: [
    ("a lead byte before a tag", "shift_jis", [0x93] as [UInt8], 1),
    ("a word cut inside a character", "euc-kr", [0xB0], 1),
    ("half a surrogate pair", "utf-16be", [0xD8, 0x3E], 1),
  ])
  func `what is no character is replaced, noted, and shifts nothing behind it`(
    _ name: String, _ encoding: String, _ fault: [UInt8], _ faults: Int
  ) throws {
    let isWide = encoding == "utf-16be"
    let head = isWide ? "<p>Go</p>" : "<meta charset=\"\(encoding)\"><p>Go</p>"
    let tail = "<p>Wards must go.</p>"
    let file =
      isWide
      ? try encode(head, "UTF-16BE") + fault + encode(tail, "UTF-16BE")
      : Array(head.utf8) + fault + Array(tail.utf8)
    let source = try SourceText(file: file)
    let text = String(decoding: source.bytes, as: UTF8.self)
    #expect(text == head + "\u{FFFD}" + tail, "\(name)")
    #expect(source.notes == ["\(faults) places are no characters of \(source.encoding)"])
    #expect(
      source.fileOffset(of: (head + "\u{FFFD}").utf8.count) == file.count - tail.utf8.count * (isWide ? 2 : 1)
    )
  }

  @Test func `Latin-1 that is UTF-8 is read as such and said so; true Latin-1 is not touched`() throws {
    let page = "<meta charset=\"iso-8859-1\"><p>Café</p>"
    let wrong = try SourceText(file: Array(page.utf8))
    #expect(wrong.notes == ["declared as iso-8859-1, and read as the UTF-8 that it is"])
    #expect(String(decoding: wrong.bytes, as: UTF8.self) == page)
    let right = try SourceText(file: try encode(page, "ISO-8859-1"))
    #expect(right.notes.isEmpty && right.bytes == wrong.bytes)
  }

  private func encode(_ text: String, _ name: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", name]
    let input = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    try Data(text.utf8).write(to: input)
    try Data().write(to: output)
    defer {
      try? FileManager.default.removeItem(at: input)
      try? FileManager.default.removeItem(at: output)
    }
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "iconv to \(name)")
    return [UInt8](try Data(contentsOf: output))
  }
}
