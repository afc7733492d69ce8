/// Catches the words of those elements of the text that a source of metadata names: `text:subject`,
/// `text:.published-date`, `text:time@datetime`.
struct TextWatch {
  private let names: Set<String>
  private let keys: Set<UInt64>
  private let watchesClasses: Bool
  private var open: [(names: [String], depth: Int, words: [UInt8])] = []

  /// Whether some element that is watched is open.
  var isActive: Bool { !open.isEmpty }

  /// A watch for these names: elements, `.classes` and `#ids`.
  init(_ names: Set<String>) {
    self.names = names
    keys = Set(names.map { ElementVocabulary.key($0.prefix { $0 != "[" }.utf8) })
    watchesClasses = names.contains { $0.hasPrefix(".") || $0.hasPrefix("#") }
  }

  /// An element opens at this depth.
  mutating func start(_ element: ElementStart, isHTML: Bool, depth: Int, into harvest: inout MetadataHarvest)
  {
    guard !keys.isEmpty else { return }
    var found: [String] = []
    if keys.contains(ElementVocabulary.key(element.name.lazy.map(\.lowerCased))) {
      found = ElementName(element).all
    }
    if isHTML, watchesClasses { addClasses(of: element, to: &found) }
    found.removeAll { !names.contains($0) }
    guard !found.isEmpty else { return }
    harvest.attributes(of: element, named: found.map { "text:" + $0 })
    open.append((found, depth, []))
  }

  /// Text arrives.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    for index in open.indices where open[index].words.count < 4096 {
      open[index].words.append(contentsOf: bytes)
    }
  }

  /// A part of the text ends here, so that words on both sides do not join.
  mutating func appendBlank() {
    for index in open.indices { open[index].words.append(0x20) }
  }

  /// The element that was opened at this depth closes.
  mutating func end(depth: Int, into harvest: inout MetadataHarvest) {
    guard let last = open.last, last.depth == depth else { return }
    open.removeLast()
    let words = String(decoding: last.words, as: UTF8.self)
    for name in last.names { harvest.add("text:" + name, words) }
  }

  private func addClasses(of element: ElementStart, to found: inout [String]) {
    element.forEach { name, value in
      let mark: UInt8
      if name.elementsEqual("class".utf8) {
        mark = UInt8(ascii: ".")
      } else if name.elementsEqual("id".utf8) {
        mark = UInt8(ascii: "#")
      } else {
        return
      }
      for word in value.split(separator: UInt8(ascii: " ")) {
        let selector = [mark] + word
        if keys.contains(ElementVocabulary.key(selector)) {
          found.append(String(decoding: selector, as: UTF8.self))
        }
      }
    }
  }
}
