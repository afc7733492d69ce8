/// What kind of file it is, told by its first bytes and, where these say nothing, by its name.
enum FileFormat: String, Sendable {
  /// HTML or XML.
  case markup
  case markdown
  case pdf
  /// A document of a word processor: DOCX.
  case word
  /// A document of a word processor: ODT.
  case openDocument

  /// Judges a file.
  init(of bytes: [UInt8], path: String) {
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    if bytes.prefix(1024).holds("%PDF-") {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: FileFormat.compound) {
      self = FileFormat.isOpenDocument(bytes, ending) ? .openDocument : .word
    } else {
      switch ending {
      case "md", "markdown", "mdown", "mkd": self = .markdown
      case "pdf": self = .pdf
      case "docx", "docm": self = .word
      case "odt", "ott": self = .openDocument
      default: self = .markup
      }
    }
  }

  /// What a DOCX locked with a password begins with, as do the word processors of before.
  static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// An ODT names its type, unpacked, in its first bytes.
  private static func isOpenDocument(_ bytes: [UInt8], _ ending: String) -> Bool {
    bytes.prefix(120).holds("application/vnd.oasis.opendocument.text")
      || ending == "odt" || ending == "ott"
  }
}
