import ByteRecords

/// Reads what a `RuleWriter` wrote.
struct RuleReader: RuleCoder {
  private var input: ByteReader
  private var known: [String] = []

  init(_ bytes: [UInt8]) { input = ByteReader(bytes) }

  /// Whether all was read and nothing was amiss.
  var isDone: Bool { input.isDone }

  mutating func number(_ value: inout Int) { value = input.number() }

  mutating func count(_ value: inout Int) { value = input.length() }

  mutating func word(_ value: inout UInt64) { value = input.word() }

  mutating func text(_ value: inout String) {
    let place = input.size()
    if place < UInt64(known.count) {
      value = known[Int(place)]
    } else if place == UInt64(known.count) {
      value = input.text(input.range())
      known.append(value)
    } else {
      refuse()
    }
  }

  mutating func numbers(_ values: inout [Int32]) { values = input.numbers { $1 } }

  mutating func steps(_ values: inout [Int32]) { values = input.numbers { $0 &+ $1 } }

  mutating func refuse() { input.refuse() }
}
