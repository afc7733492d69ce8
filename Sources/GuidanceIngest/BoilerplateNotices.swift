/// Phrases that tell blocks of boilerplate by their own words.
///
/// All are lower case, words parted by single blanks, without the mark at the end.
struct BoilerplateNotices: Sendable {
  private let headings: Set<[UInt8]>
  private let contents: Set<[UInt8]>
  /// Openings by their first two bytes.
  private let openings: [UInt16: [[UInt8]]]
  private let longestHeading: Int

  /// Notices from headings of whole sections, headings of lists of links, and openings of paragraphs.
  init(headings: Set<String>, contents: Set<String>, openings: Set<String>) {
    self.headings = Set(headings.map { Array($0.utf8) })
    self.contents = Set(contents.map { Array($0.utf8) })
    longestHeading = (headings.union(contents).map(\.utf8.count).max() ?? 0) + 8
    var byStart: [UInt16: [[UInt8]]] = [:]
    for opening in openings where opening.utf8.count > 1 {
      let bytes = Array(opening.utf8)
      byStart[UInt16(bytes[0]) << 8 | UInt16(bytes[1]), default: []].append(bytes)
    }
    self.openings = byStart
  }

  /// Whether a heading stands over a section of boilerplate.
  func isNotice(heading: ArraySlice<UInt8>) -> Bool { has(heading, in: headings) }

  /// Whether a heading stands over a list of links.
  func isContents(heading: ArraySlice<UInt8>) -> Bool { has(heading, in: contents) }

  /// Whether a paragraph begins as boilerplate does.
  func opens(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    let start = text.startIndex
    let key = UInt16(text[start].small) << 8 | UInt16(text[start + 1].small)
    guard let candidates = openings[key] else { return false }
    return candidates.contains { opening in
      guard opening.count <= text.count,
        zip(opening, text).allSatisfy({ $0 == $1.small })
      else { return false }
      let next = start + opening.count
      return next == text.endIndex || !text[next].isWordByte || !(opening.last?.isWordByte ?? false)
    }
  }

  private func has(_ heading: ArraySlice<UInt8>, in set: Set<[UInt8]>) -> Bool {
    guard heading.count <= longestHeading, !set.isEmpty else { return false }
    var words = heading.map(\.small)
    while let last = words.last, !last.isWordByte, last != UInt8(ascii: ")") { words.removeLast() }
    return set.contains(words)
  }
}

extension UInt8 {
  fileprivate var small: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
  fileprivate var isWordByte: Bool {
    (0x61...0x7A).contains(self | 0x20) || (0x30...0x39).contains(self) || self >= 0x80
  }
}
