import ByteRecords

/// Reads what a `RecordWriter` wrote.
struct RecordReader: RecordCoder {
  private var input: ByteReader
  private var known: [UInt64] = []
  private var around: Range<Int> = 0..<0

  /// A reader of a record.
  init(_ bytes: [UInt8]) {
    input = ByteReader(bytes, from: CheckSum.length, isDamaged: !CheckSum.holds(bytes))
  }

  /// Whether all was read and nothing was amiss.
  var isDone: Bool { input.isDone }

  mutating func number(_ value: inout Int) { value = input.number() }

  mutating func count(_ value: inout Int) { value = input.length() }

  mutating func word(_ value: inout UInt64) { value = input.word() }

  mutating func text(_ value: inout String) { value = input.text(input.range()) }

  mutating func context(_ value: inout String) {
    around = input.range()
    value = input.text(around)
  }

  mutating func phrase(_ value: inout String) {
    let place = input.size()
    guard place > 0 else { return text(&value) }
    let length = input.size()
    guard place <= UInt64(around.count), length <= UInt64(around.count) - (place - 1) else { return refuse() }
    let start = around.lowerBound + Int(place) - 1
    value = input.text(start..<start + Int(length))
  }

  mutating func key(_ value: inout UInt64) {
    let place = input.size()
    if place < UInt64(known.count) {
      value = known[Int(place)]
    } else if place == UInt64(known.count) {
      value = input.word()
      known.append(value)
    } else {
      refuse()
    }
  }

  mutating func refuse() { input.refuse() }
}
