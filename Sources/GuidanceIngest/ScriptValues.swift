/// Finds what a script at the head of a page sets under names that a source of metadata gives:
/// `'lastUpdated': '14/03/2020'`.
struct ScriptValues {
  /// Where publishers put such scripts.
  private static let head = 8192

  private let names: [[UInt8]]

  /// A finder of these names, lower case.
  init(_ names: Set<String>) { self.names = names.sorted().map { Array($0.utf8) } }

  /// Values by `script:NAME`.
  func find(in page: [UInt8]) -> [(name: String, value: String)] {
    guard !names.isEmpty else { return [] }
    let head = page.prefix(Self.head)
    var found: [(String, String)] = []
    for start in head.indices where Self.isQuote(head[start]) {
      let words = head[(start + 1)...]
      guard let name = names.first(where: { Self.opens(words, with: $0) }) else { continue }
      guard let value = Self.value(in: words.dropFirst(name.count + 1)) else { continue }
      found.append(("script:" + String(decoding: name, as: UTF8.self), value))
    }
    return found
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }

  /// Whether the name stands here, without regard to case, and its closing quote behind it.
  private static func opens(_ words: ArraySlice<UInt8>, with name: [UInt8]) -> Bool {
    guard words.count > name.count, isQuote(words[words.startIndex + name.count]) else { return false }
    return zip(words, name).allSatisfy { (0x41...0x5A).contains($0) ? $0 + 0x20 == $1 : $0 == $1 }
  }

  /// The quoted words behind a colon.
  private static func value(in rest: ArraySlice<UInt8>) -> String? {
    let value = rest.drop { $0.isASCIISpace || $0 == UInt8(ascii: ":") }
    guard value.startIndex > rest.startIndex, let quote = value.first, isQuote(quote) else { return nil }
    let words = value.dropFirst().prefix(200)
    guard let end = words.firstIndex(of: quote) else { return nil }
    return String(decoding: words[..<end], as: UTF8.self)
  }
}
