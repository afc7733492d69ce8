import CLibXML2

/// Finds the words of a Markdown block in its source, one after the other.
///
/// Words and source differ by escapes (`\*`), entities (`&amp;`), marks around words and the targets of links.
/// Every search begins where the last one ended, so that a word is never found in front of its predecessor.
struct MarkdownCursor {
  /// Some words and where they stand: as many bytes as the text has, or an escape as a whole.
  struct Run {
    var text: [UInt8]
    var source: SourceRun
  }

  private let source: [UInt8]
  private(set) var place = 0
  private var end = 0

  /// A cursor at the start of a source.
  init(_ source: [UInt8]) {
    self.source = source
    end = source.count
  }

  /// Goes to the bytes of a block.
  mutating func move(to start: Int, end: Int) {
    place = min(start, source.count)
    self.end = min(end, source.count)
  }

  /// Goes on to a place.
  mutating func pass(to place: Int) { self.place = min(place, source.count) }

  /// The runs of the next words; a single coarse run where the source does not show them.
  mutating func runs(of words: [UInt8]) -> [Run] {
    guard !words.isEmpty else { return [] }
    var start = place
    while start < end {
      if let (runs, next) = match(words, at: start) {
        place = next
        return runs
      }
      start += 1
    }
    return [Run(text: words, source: SourceRun(start: place, length: max(end - place, 1)))]
  }

  /// Place of bytes that stand unchanged, from here on.
  func find(_ bytes: [UInt8]) -> Int? {
    guard !bytes.isEmpty, place < source.count else { return nil }
    return source[place...].firstRange(of: bytes)?.lowerBound
  }

  /// The end of the line, which is a blank between words.
  mutating func lineEnd() -> Run {
    let found = place < end ? source[place..<end].firstIndex(of: UInt8(ascii: "\n")) : nil
    let start = found ?? min(place, max(source.count - 1, 0))
    place = found.map { $0 + 1 } ?? place
    return Run(text: [0x20], source: SourceRun(start: start, length: 1))
  }

  /// Behind the words of a link or picture: its target, unless it is an address that stands for itself.
  mutating func passLinkTail() {
    var index = place
    while index < end, Array("*_~`".utf8).contains(source[index]) { index += 1 }
    guard index < end, source[index] == UInt8(ascii: "]") else {
      if index < end, source[index] == UInt8(ascii: ">") { place = index + 1 }
      return
    }
    place = index + 1
    guard place < end else { return }
    if source[place] == UInt8(ascii: "(") { place = endOfTarget(from: place) }
    if source[place - 1] == UInt8(ascii: "]"), place < end, source[place] == UInt8(ascii: "[") {
      place = (source[place..<end].firstIndex(of: UInt8(ascii: "]")) ?? place) + 1
    }
  }

  /// Place behind the bracket that closes a target; titles in quotes may hold brackets of their own.
  private func endOfTarget(from open: Int) -> Int {
    var depth = 0
    var quote: UInt8?
    var index = open
    while index < end {
      let byte = source[index]
      if byte == UInt8(ascii: "\\") {
        index += 1
      } else if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == UInt8(ascii: "\""), source[index - 1].isASCIISpace {
        quote = byte
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return open
  }

  /// Compares words with the source from `start` on.
  private func match(_ words: [UInt8], at start: Int) -> (runs: [Run], next: Int)? {
    var runs: [Run] = []
    var index = start
    var word = 0
    while word < words.count {
      guard index < end else { return nil }
      if source[index] == UInt8(ascii: "\\"), index + 1 < end, source[index + 1] == words[word],
        source[index + 1].isASCIIPunctuation
      {
        runs.append(Run(text: [words[word]], source: SourceRun(start: index, length: 2)))
        index += 2
        word += 1
      } else if source[index] == UInt8(ascii: "&"), let (text, length) = entity(at: index),
        words[word...].starts(with: text)
      {
        runs.append(Run(text: text, source: SourceRun(start: index, length: length)))
        index += length
        word += text.count
      } else if source[index] == words[word] || (words[word] == 0x20 && source[index] == UInt8(ascii: "\n")) {
        MarkdownCursor.extend(&runs, with: words[word], at: index)
        index += 1
        word += 1
      } else {
        return nil
      }
    }
    return (runs, index)
  }

  private static func extend(_ runs: inout [Run], with byte: UInt8, at place: Int) {
    if let last = runs.indices.last, runs[last].source.length == runs[last].text.count,
      runs[last].source.start + runs[last].source.length == place
    {
      runs[last].text.append(byte)
      runs[last].source.length += 1
    } else {
      runs.append(Run(text: [byte], source: SourceRun(start: place, length: 1)))
    }
  }

  /// What the entity at a place stands for, and its length.
  private func entity(at start: Int) -> (text: [UInt8], length: Int)? {
    guard let close = source[start..<min(start + 34, end)].firstIndex(of: UInt8(ascii: ";")),
      close > start + 1
    else { return nil }
    let length = close - start + 1
    let scalar: Unicode.Scalar? =
      if source[start + 1] == UInt8(ascii: "#") {
        source.withUnsafeBufferPointer { XMLEscape.read($0, start, close + 1)?.0 }
      } else {
        htmlEntityLookup(Array(source[start + 1..<close]) + [0])
          .flatMap { Unicode.Scalar($0.pointee.value) }
      }
    return scalar.map { (Array($0.utf8), length) }
  }
}

extension UInt8 {
  /// A sign that a backslash can take the meaning from.
  fileprivate var isASCIIPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}
