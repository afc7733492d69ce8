/// The escapes that every XML text knows without a declaration.
enum XMLEscape {
  private static let named: [(String, Unicode.Scalar)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&apos;", "'"),
  ]

  /// Scalar and length of the escape that begins at `index`, or nil when there is none.
  static func read(
    _ source: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> (Unicode.Scalar, Int)? {
    for (escape, scalar) in named
    where index + escape.utf8.count <= end
      && source[index..<index + escape.utf8.count].elementsEqual(escape.utf8)
    {
      return (scalar, escape.utf8.count)
    }
    guard index + 3 < end, source[index + 1] == UInt8(ascii: "#"),
      let close = source[index..<min(index + 12, end)].firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let digits = String(decoding: source[index + 2..<close], as: UTF8.self)
    let value =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { ($0, close - index + 1) }
  }
}
