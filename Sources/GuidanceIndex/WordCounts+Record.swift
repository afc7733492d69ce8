import GuidanceContradictions

extension WordCounts {
  /// Words with their counts as bytes: twelve for each word, in ascending order of the keys.
  static func record(_ counts: [UInt64: Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(counts.count * width)
    for (word, count) in counts.sorted(by: { $0.key < $1.key }) {
      for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift * 8))) }
      for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: count >> (shift * 8))) }
    }
    return CheckSum.sealed(bytes)
  }

  /// Words and counts from bytes; nil when they are not what was written.
  static func columns(_ record: [UInt8]) -> (words: [UInt64], counts: [UInt32])? {
    guard CheckSum.holds(record), (record.count - CheckSum.length) % width == 0 else { return nil }
    let starts = stride(from: CheckSum.length, to: record.count, by: width)
    return record.withUnsafeBytes { bytes in
      (
        starts.map { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self)) },
        starts.map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 + 8, as: UInt32.self)) }
      )
    }
  }

  private static let width = 12
}
