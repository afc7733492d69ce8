/// Writes a compiled rule set as bytes.
struct RuleWriter: RuleCoder {
  private(set) var bytes: [UInt8] = []
  private var known: [String: Int] = [:]

  mutating func number(_ value: inout Int) { write(UInt64(bitPattern: Int64(value << 1 ^ value >> 63))) }

  mutating func count(_ value: inout Int) { write(UInt64(value)) }

  mutating func word(_ value: inout UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func text(_ value: inout String) {
    if let place = known[value] { return write(UInt64(place)) }
    write(UInt64(known.count))
    known[value] = known.count
    write(UInt64(value.utf8.count))
    bytes += value.utf8
  }

  mutating func numbers(_ values: inout [Int32]) {
    write(UInt64(values.count))
    for value in values { write(UInt64(RuleWriter.folded(value))) }
  }

  mutating func steps(_ values: inout [Int32]) {
    write(UInt64(values.count))
    for (value, before) in zip(values, [0] + values) { write(UInt64(RuleWriter.folded(value &- before))) }
  }

  /// A number with its sign in the last bit.
  private static func folded(_ value: Int32) -> UInt32 { UInt32(bitPattern: value << 1 ^ value >> 31) }

  mutating func refuse() {}

  private mutating func write(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
