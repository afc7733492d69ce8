/// Reads what a `RecordWriter` wrote.
struct RecordReader: RecordCoder {
  private let bytes: [UInt8]
  private var offset: Int
  private var known: [UInt64] = []
  private var around: Range<Int> = 0..<0
  /// Whether the bytes are no such record.
  private(set) var isDamaged: Bool

  /// A reader of a record.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isDamaged = !CheckSum.holds(bytes)
    offset = isDamaged ? bytes.count : CheckSum.length
  }

  /// Whether all was read and nothing was amiss.
  var isDone: Bool { !isDamaged && offset == bytes.count }

  mutating func number(_ value: inout Int) {
    let raw = read()
    value = Int(bitPattern: UInt(raw >> 1)) ^ -Int(raw & 1)
  }

  mutating func count(_ value: inout Int) { value = length() }

  mutating func real(_ value: inout Double) { value = Double(bitPattern: fixed()) }

  mutating func text(_ value: inout String) { value = String(decoding: bytes[range()], as: UTF8.self) }

  mutating func context(_ value: inout String) {
    around = range()
    value = String(decoding: bytes[around], as: UTF8.self)
  }

  mutating func phrase(_ value: inout String) {
    let place = read()
    guard place > 0 else { return text(&value) }
    let length = read()
    guard place <= UInt64(around.count), length <= UInt64(around.count) - (place - 1) else { return refuse() }
    let start = around.lowerBound + Int(place) - 1
    value = String(decoding: bytes[start..<start + Int(length)], as: UTF8.self)
  }

  mutating func key(_ value: inout UInt64) {
    let place = read()
    if place < UInt64(known.count) {
      value = known[Int(place)]
    } else if place == UInt64(known.count) {
      value = fixed()
      known.append(value)
    } else {
      refuse()
    }
  }

  mutating func refuse() { isDamaged = true }

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

  private mutating func range() -> Range<Int> {
    let length = length()
    defer { offset += length }
    return offset..<offset + length
  }

  private mutating func fixed() -> UInt64 {
    guard bytes.count - offset >= 8 else {
      refuse()
      return 0
    }
    defer { offset += 8 }
    return (0..<8).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64($1 * 8) }
  }
}
