import GuidanceRules

/// Writes values as bytes, the check sum in front.
struct RecordWriter: RecordCoder {
  private var bytes: [UInt8] = []
  private var known: [UInt64: Int] = [:]
  private var around: [UInt8] = []

  /// What was written.
  var record: [UInt8] { CheckSum.sealed(bytes) }

  mutating func number(_ value: inout Int) { write(UInt64(bitPattern: Int64(value << 1 ^ value >> 63))) }

  mutating func count(_ value: inout Int) { write(UInt64(value)) }

  mutating func real(_ value: inout Double) { fixed(value.bitPattern) }

  mutating func text(_ value: inout String) {
    let text = value.utf8
    write(UInt64(text.count))
    bytes += text
  }

  mutating func context(_ value: inout String) {
    text(&value)
    around = Array(value.utf8)
  }

  mutating func phrase(_ value: inout String) {
    let text = Array(value.utf8)
    if let start = RecordWriter.offset(of: text, in: around) {
      write(UInt64(start + 1))
      write(UInt64(text.count))
    } else {
      write(0)
      self.text(&value)
    }
  }

  mutating func key(_ value: inout UInt64) {
    if let place = known[value] { return write(UInt64(place)) }
    write(UInt64(known.count))
    known[value] = known.count
    fixed(value)
  }

  mutating func refuse() {}

  private mutating func write(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private mutating func fixed(_ value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  private static func offset(of text: [UInt8], in around: [UInt8]) -> Int? {
    guard let first = text.first, text.count <= around.count else { return nil }
    for start in 0...around.count - text.count
    where around[start] == first && around[start..<start + text.count].elementsEqual(text) { return start }
    return nil
  }
}
