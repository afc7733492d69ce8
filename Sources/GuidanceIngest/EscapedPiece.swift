/// Markup that was escaped inside an attribute, and is to be parsed once more.
struct EscapedPiece {
  /// Name of the attribute.
  let attribute: String
  /// Offset at which the start tag that holds it ends.
  let tagEnd: Int

  /// The markup with its escapes undone, and where each byte of it stands in the file.
  func source(within source: UnsafeBufferPointer<UInt8>, _ outer: SourceText?) -> SourceText {
    let range = EscapedPiece.rawValue(of: attribute, inTagEndingAt: tagEnd, source)
    return EscapedPiece.unescape(source, range, outer)
  }

  /// Bytes between the quotes of an attribute. No `<` can stand inside a well-formed start tag, so the
  /// tag begins at the nearest one before its end.
  static func rawValue(
    of name: String, inTagEndingAt end: Int, _ source: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var index = min(end, source.count) - 1
    while index > 0, source[index] != UInt8(ascii: "<") { index -= 1 }
    while index < end {
      let nameStart = index
      while index < end, !source[index].isASCIISpace, source[index] != UInt8(ascii: "=") { index += 1 }
      let found = source[nameStart..<index].elementsEqual(name.utf8)
      while index < end, source[index].isASCIISpace || source[index] == UInt8(ascii: "=") { index += 1 }
      guard index < end, source[index] == UInt8(ascii: "\"") || source[index] == UInt8(ascii: "'") else {
        continue
      }
      let quote = source[index]
      let valueStart = index + 1
      index = valueStart
      while index < source.count, source[index] != quote { index += 1 }
      if found { return valueStart..<index }
      index += 1
      while index < end, source[index].isASCIISpace { index += 1 }
    }
    return 0..<0
  }

  /// Undoes the five XML escapes and character references of a raw attribute value.
  static func unescape(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ outer: SourceText?
  ) -> SourceText {
    var bytes: [UInt8] = []
    var offsets: [Int32] = []
    bytes.reserveCapacity(range.count)
    offsets.reserveCapacity(range.count + 1)
    func place(_ index: Int) -> Int32 { Int32(outer?.fileOffset(of: index) ?? index) }
    var index = range.lowerBound
    while index < range.upperBound {
      if source[index] == UInt8(ascii: "&"),
        let (scalar, length) = XMLEscape.read(source, index, range.upperBound)
      {
        for byte in String(Character(scalar)).utf8 {
          bytes.append(byte)
          offsets.append(place(index))
        }
        index += length
      } else {
        bytes.append(source[index])
        offsets.append(place(index))
        index += 1
      }
    }
    offsets.append(place(range.upperBound))
    return SourceText(unescaped: bytes, offsets: offsets)
  }
}
