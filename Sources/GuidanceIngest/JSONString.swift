/// A JSON string with its escapes undone, and where each byte of it stands in the file.
struct JSONString {
  private var bytes: [UInt8] = []
  private var offsets: [Int32] = []

  /// Decodes the bytes between two quotes.
  init(_ file: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard file[index] == UInt8(ascii: "\\") else {
        bytes.append(file[index])
        offsets.append(Int32(index))
        index += 1
        continue
      }
      let (scalar, length) = JSONString.escape(file, index, range.upperBound)
      for byte in String(Character(scalar)).utf8 {
        bytes.append(byte)
        offsets.append(Int32(index))
      }
      index += length
    }
    offsets.append(Int32(range.upperBound))
  }

  /// As a string.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// As a text to be parsed once more.
  var source: SourceText { SourceText(unescaped: bytes, offsets: offsets) }

  /// Scalar and length of the escape that begins at `index`; half a surrogate pair is U+FFFD.
  private static func escape(_ file: [UInt8], _ index: Int, _ end: Int) -> (Unicode.Scalar, Int) {
    guard index + 1 < end else { return ("\\", 1) }
    switch file[index + 1] {
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "r"): return ("\n", 2)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return (" ", 2)
    case UInt8(ascii: "u"):
      guard let first = unit(file, index, end) else { return ("\u{FFFD}", 2) }
      if (0xD800..<0xDC00).contains(first), let second = unit(file, index + 6, end),
        (0xDC00..<0xE000).contains(second)
      {
        let value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        return (Unicode.Scalar(value) ?? "\u{FFFD}", 12)
      }
      // NUL would end the text for a C parser.
      return (first == 0 ? " " : Unicode.Scalar(first) ?? "\u{FFFD}", 6)
    default: return (Unicode.Scalar(file[index + 1]), 2)
    }
  }

  /// The number of `\uXXXX` at `index`.
  private static func unit(_ file: [UInt8], _ index: Int, _ end: Int) -> UInt32? {
    guard index + 6 <= end, file[index] == UInt8(ascii: "\\"), file[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return UInt32(String(decoding: file[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}
