/// Reads JSON and keeps the place of every string. RFC 8259; nothing is lenient.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private static let deepest = 256

  /// A parser of a decoded text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The whole text as one value.
  ///
  /// - Throws: `IngestError.malformed` or `.truncated` with the place.
  mutating func parse() throws(IngestError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw error("more than one value") }
    return value
  }

  private mutating func value(depth: Int) throws(IngestError) -> JSONValue {
    guard depth < JSONParser.deepest else { throw .tooDeep(limit: JSONParser.deepest) }
    skipSpace()
    guard index < bytes.count else { throw error("") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try list(depth)
    case UInt8(ascii: "\""): return .string(try string())
    default: return .literal(try literal())
    }
  }

  private mutating func object(_ depth: Int) throws(IngestError) -> JSONValue {
    index += 1
    var members: [(key: String, value: JSONValue)] = []
    guard !takes("}") else { return .object([]) }
    repeat {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw error("a key is wanted") }
      let key = JSONString(bytes, try string()).text
      guard takes(":") else { throw error("a colon is wanted") }
      members.append((key, try value(depth: depth + 1)))
    } while takes(",")
    guard takes("}") else { throw error("a comma or closing brace is wanted") }
    return .object(members)
  }

  private mutating func list(_ depth: Int) throws(IngestError) -> JSONValue {
    index += 1
    var items: [JSONValue] = []
    guard !takes("]") else { return .list([]) }
    repeat { items.append(try value(depth: depth + 1)) } while takes(",")
    guard takes("]") else { throw error("a comma or closing bracket is wanted") }
    return .list(items)
  }

  private mutating func string() throws(IngestError) -> Range<Int> {
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < bytes.count else {
      index = bytes.count
      throw error("")
    }
    index += 1
    return start..<index - 1
  }

  private mutating func literal() throws(IngestError) -> Range<Int> {
    let start = index
    while index < bytes.count, !bytes[index].isASCIISpace, !",]}:".utf8.contains(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    guard ["true", "false", "null"].contains(word) || Double(word) != nil else {
      index = start
      throw error("a value is wanted")
    }
    return start..<index
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isASCIISpace { index += 1 }
  }

  private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  /// What is wrong here; a text that simply stops is truncated.
  private func error(_ reason: String) -> IngestError {
    let before = bytes[..<min(index, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count { $0 & 0xC0 != 0x80 } + 1
    return index >= bytes.count
      ? .truncated(line: line, column: column) : .malformed(line: line, column: column, reason: reason)
  }
}
