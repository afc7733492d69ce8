import ByteRecords

/// Writes values as bytes, the check sum in front.
struct RecordWriter: RecordCoder {
  private var output = ByteWriter()
  private var known: [UInt64: Int] = [:]
  private var around: [UInt8] = []

  /// What was written.
  var record: [UInt8] { CheckSum.sealed(output.bytes) }

  mutating func number(_ value: inout Int) { output.number(value) }

  mutating func count(_ value: inout Int) { output.size(value) }

  mutating func word(_ value: inout UInt64) { output.word(value) }

  mutating func text(_ value: inout String) { output.text(value) }

  mutating func context(_ value: inout String) {
    text(&value)
    around = Array(value.utf8)
  }

  mutating func phrase(_ value: inout String) {
    let text = Array(value.utf8)
    if let start = RecordWriter.offset(of: text, in: around) {
      output.size(start + 1)
      output.size(text.count)
    } else {
      output.size(0)
      self.text(&value)
    }
  }

  mutating func key(_ value: inout UInt64) {
    if let place = known[value] { return output.size(place) }
    output.size(known.count)
    known[value] = known.count
    output.word(value)
  }

  mutating func refuse() {}

  private static func offset(of text: [UInt8], in around: [UInt8]) -> Int? {
    guard let first = text.first, text.count <= around.count else { return nil }
    for start in 0...around.count - text.count
    where around[start] == first && around[start..<start + text.count].elementsEqual(text) { return start }
    return nil
  }
}
