import ByteRecords

/// What a compiled rule set is written and read by: texts are kept once, and numbers in long rows.
protocol RuleCoder: ValueCoder {
  /// Numbers, each in few bytes where it is near 0.
  mutating func numbers(_ values: inout [Int32])
  /// Numbers, each in few bytes where it is near the one before.
  mutating func steps(_ values: inout [Int32])
}

extension RuleCoder {
  /// A table, in the order of its keys.
  mutating func table<Key: Comparable & Hashable, Value>(
    _ values: inout [Key: Value], _ blank: (Key, Value), _ code: (inout Self, inout Key, inout Value) -> Void
  ) {
    var pairs = values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    list(&pairs, blank) { code(&$0, &$1.0, &$1.1) }
    guard pairs.count != values.count else { return }
    values = [:]
    values.reserveCapacity(pairs.count)
    for (key, value) in pairs { values[key] = value }
  }

  mutating func texts(_ values: inout Set<String>) { set(&values, "") { $0.text(&$1) } }

  mutating func words(_ values: inout Set<UInt64>) { set(&values, 0) { $0.word(&$1) } }

  mutating func maybe(_ value: inout String?) { option(&value, "") { $0.text(&$1) } }

  mutating func maybe(_ value: inout Int?) { option(&value, 0) { $0.number(&$1) } }
}
