/// The lines between `---` or `+++` in which a Markdown file says what it is: `title: Bed cleaning`.
///
/// Only plain `key: value` and `key = "value"` lines at the left edge count; the rest is left alone.
enum FrontMatter {
  /// Adds the fields as `meta/KEY` and blanks the lines, so that places stay.
  static func take(from bytes: inout [UInt8], into harvest: inout MetadataHarvest) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first.map(text), first == "---" || first == "+++",
      let end = lines.dropFirst().firstIndex(where: {
        text($0) == first || (first == "---" && text($0) == "...")
      })
    else { return }
    let mark: Character = first == "---" ? ":" : "="
    for line in lines[1..<end] { addField(text(line), mark, to: &harvest) }
    for index in 0..<lines[end].endIndex where bytes[index] != UInt8(ascii: "\n") { bytes[index] = 0x20 }
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line, as: UTF8.self)
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }

  private static func addField(_ line: String, _ mark: Character, to harvest: inout MetadataHarvest) {
    guard let place = line.firstIndex(of: mark), let first = line.first, first.isLetter else { return }
    let key = line[..<place].lowercased().split(separator: " ").joined(separator: " ")
    let quotes: Set<Character> = ["\"", "'"]
    var value = line[line.index(after: place)...].drop { $0.isWhitespace }
    if let quote = value.first, quotes.contains(quote), value.count > 1, value.last == quote {
      value = value.dropFirst().dropLast()
    }
    harvest.add("meta/" + key, String(value))
    if key == "lang" || key == "language" { harvest.add("language", String(value)) }
  }
}
