/// Writes numbers and texts as bytes, small numbers in few.
public struct ByteWriter {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// A writer that has written nothing.
  public init() {}

  /// A number that is small and has no sign.
  public mutating func size(_ value: Int) { write(UInt64(value)) }

  /// A number, its sign in the last bit.
  public mutating func number(_ value: Int) { write(UInt64(bitPattern: Int64(value << 1 ^ value >> 63))) }

  private mutating func write(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A text with its length in front.
  public mutating func text(_ value: String) {
    size(value.utf8.count)
    bytes += value.utf8
  }

  /// Eight bytes.
  public mutating func word(_ value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}
