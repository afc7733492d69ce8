/// Writes a value as bytes or reads it back: one description of a type serves both ways.
///
/// A reader never fails in the middle: it notes that the bytes are no such record and goes on with small values.
protocol RuleCoder {
  /// A number, in few bytes where it is near 0.
  mutating func number(_ value: inout Int)
  /// How many values follow, each of a byte at least.
  mutating func count(_ value: inout Int)
  /// Eight bytes.
  mutating func word(_ value: inout UInt64)
  /// A text, in few bytes where it was met before.
  mutating func text(_ value: inout String)
  /// Numbers, each in few bytes where it is near 0.
  mutating func numbers(_ values: inout [Int32])
  /// Numbers, each in few bytes where it is near the one before.
  mutating func steps(_ values: inout [Int32])
  /// Says that what was read is not what was written.
  mutating func refuse()
}

extension RuleCoder {
  mutating func flag(_ value: inout Bool) {
    var bit = value ? 1 : 0
    number(&bit)
    value = bit != 0
  }

  mutating func real(_ value: inout Double) {
    var bits = value.bitPattern
    word(&bits)
    value = Double(bitPattern: bits)
  }

  /// A small number of a type of its own.
  mutating func small<Value: FixedWidthInteger>(_ value: inout Value) {
    var wide = Int(value)
    number(&wide)
    guard let narrow = Value(exactly: wide) else { return refuse() }
    value = narrow
  }

  /// One of some values.
  mutating func choice<Value: CaseIterable & Equatable>(_ value: inout Value) {
    let all = Array(Value.allCases)
    var place = all.firstIndex(of: value) ?? -1
    number(&place)
    guard all.indices.contains(place) else { return refuse() }
    value = all[place]
  }

  mutating func option<Value>(
    _ value: inout Value?, _ blank: Value, _ code: (inout Self, inout Value) -> Void
  ) {
    var isThere = value != nil
    flag(&isThere)
    var inner = value ?? blank
    if isThere { code(&self, &inner) }
    value = isThere ? inner : nil
  }

  mutating func list<Value>(
    _ values: inout [Value], _ blank: @autoclosure () -> Value, _ code: (inout Self, inout Value) -> Void
  ) {
    var count = values.count
    self.count(&count)
    if count != values.count { values = [Value](repeating: blank(), count: count) }
    for index in values.indices { code(&self, &values[index]) }
  }

  /// A set, in ascending order.
  mutating func set<Value: Comparable & Hashable>(
    _ values: inout Set<Value>, _ blank: Value, _ code: (inout Self, inout Value) -> Void
  ) {
    var sorted = values.sorted()
    list(&sorted, blank, code)
    if sorted.count != values.count { values = Set(sorted) }
  }

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

  mutating func texts(_ values: inout [String]) { list(&values, "") { $0.text(&$1) } }

  mutating func texts(_ values: inout Set<String>) { set(&values, "") { $0.text(&$1) } }

  mutating func words(_ values: inout Set<UInt64>) { set(&values, 0) { $0.word(&$1) } }

  mutating func maybe(_ value: inout String?) { option(&value, "") { $0.text(&$1) } }

  mutating func maybe(_ value: inout Int?) { option(&value, 0) { $0.number(&$1) } }
}
