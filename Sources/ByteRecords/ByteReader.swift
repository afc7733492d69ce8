/// Reads what a `ByteWriter` wrote. Beyond the end, and after a refusal, all that is read is small.
public struct ByteReader {
  /// What is read.
  public let bytes: [UInt8]
  @usableFromInline var offset: Int
  @usableFromInline var isDamaged: Bool

  /// A reader of bytes from an offset on; of damaged ones nothing is read.
  @inlinable public init(_ bytes: [UInt8], from offset: Int = 0, isDamaged: Bool = false) {
    self.bytes = bytes
    self.isDamaged = isDamaged
    self.offset = isDamaged ? bytes.count : offset
  }

  /// Whether all was read and nothing was amiss.
  @inlinable public var isDone: Bool { !isDamaged && offset == bytes.count }

  /// A number that is small and has no sign.
  @inlinable public mutating func size() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    refuse()
    return 0
  }

  /// A number, its sign in the last bit.
  @inlinable public mutating func number() -> Int {
    let raw = size()
    return Int(bitPattern: UInt(raw >> 1)) ^ -Int(raw & 1)
  }

  /// A length that the bytes left can have.
  @inlinable public mutating func length() -> Int {
    let value = size()
    guard value <= UInt64(bytes.count - offset) else {
      refuse()
      return 0
    }
    return Int(value)
  }

  /// Where a text with its length in front stands.
  @inlinable public mutating func range() -> Range<Int> {
    let length = length()
    defer { offset += length }
    return offset..<offset + length
  }

  /// The text of a range.
  @inlinable public func text(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// Eight bytes.
  @inlinable public mutating func word() -> UInt64 {
    guard bytes.count - offset >= 8 else {
      refuse()
      return 0
    }
    var value: UInt64 = 0
    for index in 0..<8 { value |= UInt64(bytes[offset + index]) << UInt64(index * 8) }
    offset += 8
    return value
  }

  /// Many numbers in one go; `value` makes one of the one before and what stands there.
  @inlinable public mutating func numbers(_ value: (Int32, Int32) -> Int32) -> [Int32] {
    let count = length()
    var place = offset
    let values = bytes.withUnsafeBufferPointer { bytes in
      [Int32](unsafeUninitializedCapacity: count) { numbers, filled in
        var before: Int32 = 0
        while filled < count, place < bytes.count {
          var raw = UInt32(bytes[place])
          place += 1
          if raw >= 0x80 {
            raw &= 0x7F
            var shift: UInt32 = 7
            while place < bytes.count, shift < 35 {
              let byte = bytes[place]
              place += 1
              raw |= UInt32(byte & 0x7F) &<< shift
              if byte < 0x80 { break }
              shift += 7
            }
          }
          before = value(before, Int32(bitPattern: raw >> 1) ^ -Int32(bitPattern: raw & 1))
          numbers[filled] = before
          filled += 1
        }
      }
    }
    offset = place
    if values.count != count { refuse() }
    return values
  }

  /// Notes that the bytes are not what was written, and reads no more of them.
  @inlinable public mutating func refuse() {
    isDamaged = true
    offset = bytes.count
  }
}
