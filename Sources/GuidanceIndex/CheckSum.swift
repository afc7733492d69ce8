import GuidanceRules

/// Four bytes in front of a record by which broken ones are told.
enum CheckSum {
  /// Bytes of the sum.
  static let length = 4

  /// Bytes with their sum in front.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] { sum(bytes[...]) + bytes }

  /// Whether the sum in front is that of the bytes behind it.
  static func holds(_ record: [UInt8]) -> Bool {
    record.count >= length && record.prefix(length).elementsEqual(sum(record.dropFirst(length)))
  }

  private static func sum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let hash = bytes.withUnsafeBufferPointer { StableHash.of($0) }
    let short = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    return (0..<4).map { UInt8(truncatingIfNeeded: short >> UInt32($0 * 8)) }
  }
}
