import ByteRecords

/// Writes a compiled rule set as bytes.
struct RuleWriter: RuleCoder {
  private var output = ByteWriter()
  private var known: [String: Int] = [:]

  /// What was written.
  var bytes: [UInt8] { output.bytes }

  mutating func number(_ value: inout Int) { output.number(value) }

  mutating func count(_ value: inout Int) { output.size(value) }

  mutating func word(_ value: inout UInt64) { output.word(value) }

  mutating func text(_ value: inout String) {
    if let place = known[value] { return output.size(place) }
    output.size(known.count)
    known[value] = known.count
    output.text(value)
  }

  mutating func numbers(_ values: inout [Int32]) {
    output.size(values.count)
    for value in values { output.number(Int(value)) }
  }

  mutating func steps(_ values: inout [Int32]) {
    output.size(values.count)
    for (value, before) in zip(values, [0] + values) { output.number(Int(value &- before)) }
  }

  mutating func refuse() {}
}
