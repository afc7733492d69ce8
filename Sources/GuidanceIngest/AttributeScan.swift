/// Finds an attribute that is longer than a limit before the parser copies it.
///
/// A look at the bytes between `<` and `>`; it may take part of a script for a tag, and so serves only for
/// files that are themselves longer than the limit.
enum AttributeScan {
  /// Offset of the first quoted value longer than `limit` bytes, or nil. O(bytes).
  static func offset(longerThan limit: Int, in bytes: [UInt8]) -> Int? {
    guard bytes.count > limit else { return nil }
    var isInTag = false
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        isInTag = index + 1 < bytes.count && isLetter(bytes[index + 1])
      case UInt8(ascii: ">"): isInTag = false
      case UInt8(ascii: "=") where isInTag:
        let start = valueStart(after: index, bytes)
        let end = valueEnd(from: start, bytes)
        if end - start > limit { return start }
        index = max(index, end - 1)
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func valueStart(after equals: Int, _ bytes: [UInt8]) -> Int {
    var index = equals + 1
    while index < bytes.count, bytes[index].isASCIISpace { index += 1 }
    return index
  }

  /// End of a quoted value with its quotes, or of an unquoted one.
  private static func valueEnd(from start: Int, _ bytes: [UInt8]) -> Int {
    guard start < bytes.count else { return start }
    let quote = bytes[start]
    var index = start
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      while index < bytes.count, bytes[index] != quote { index += 1 }
      return min(index + 1, bytes.count)
    }
    while index < bytes.count, !bytes[index].isASCIISpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return index
  }
}
