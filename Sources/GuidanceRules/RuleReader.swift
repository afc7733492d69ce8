/// Reads what a `RuleWriter` wrote.
struct RuleReader: RuleCoder {
  private let bytes: [UInt8]
  private var offset = 0
  private var known: [String] = []
  private var isDamaged = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all was read and nothing was amiss.
  var isDone: Bool { !isDamaged && offset == bytes.count }

  mutating func number(_ value: inout Int) {
    let raw = read()
    value = Int(bitPattern: UInt(raw >> 1)) ^ -Int(raw & 1)
  }

  mutating func count(_ value: inout Int) { value = length() }

  mutating func word(_ value: inout UInt64) {
    guard bytes.count - offset >= 8 else { return refuse() }
    value = 0
    for index in 0..<8 { value |= UInt64(bytes[offset + index]) << UInt64(index * 8) }
    offset += 8
  }

  mutating func text(_ value: inout String) {
    let place = read()
    if place < UInt64(known.count) {
      value = known[Int(place)]
    } else if place == UInt64(known.count) {
      let length = length()
      value = bytes.withUnsafeBufferPointer {
        String(decoding: UnsafeBufferPointer(rebasing: $0[offset..<offset + length]), as: UTF8.self)
      }
      offset += length
      known.append(value)
    } else {
      refuse()
    }
  }

  mutating func numbers(_ values: inout [Int32]) {
    readNumbers(&values) { $1 }
  }

  mutating func steps(_ values: inout [Int32]) {
    readNumbers(&values) { $0 &+ $1 }
  }

  /// Reads many numbers in one go; `value` makes one of the one before and what stands there.
  private mutating func readNumbers(_ values: inout [Int32], _ value: (Int32, Int32) -> Int32) {
    let count = length()
    var place = offset
    values = bytes.withUnsafeBufferPointer { bytes in
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
  }

  mutating func refuse() {
    isDamaged = true
    offset = bytes.count
  }

  private mutating func read() -> UInt64 {
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

  /// A length that the bytes left can have.
  private mutating func length() -> Int {
    let value = read()
    guard value <= UInt64(bytes.count - offset) else {
      refuse()
      return 0
    }
    return Int(value)
  }
}
