import GuidanceRules

/// Writes a value as bytes or reads it back: one description of a type serves both ways.
///
/// A reader never fails in the middle: it notes that the bytes are no such record and goes on with small values.
protocol RecordCoder {
  /// A number, small where it is near 0.
  mutating func number(_ value: inout Int)
  /// How many values follow, each of a byte at least.
  mutating func count(_ value: inout Int)
  /// Eight bytes.
  mutating func real(_ value: inout Double)
  mutating func text(_ value: inout String)
  /// A text in which later phrases are looked for.
  mutating func context(_ value: inout String)
  /// A text that often stands in the context.
  mutating func phrase(_ value: inout String)
  /// The key of a word, short when it was met before.
  mutating func key(_ value: inout UInt64)
  /// Says that what was read is not what was written.
  mutating func refuse()
}

extension RecordCoder {
  mutating func flag(_ value: inout Bool) {
    var bit = value ? 1 : 0
    number(&bit)
    value = bit != 0
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
    _ value: inout Value?, _ blank: @autoclosure () -> Value, _ code: (inout Self, inout Value) -> Void
  ) {
    var isThere = value != nil
    flag(&isThere)
    guard isThere else {
      value = nil
      return
    }
    var inner = value ?? blank()
    code(&self, &inner)
    value = inner
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
    _ values: inout Set<Value>, _ blank: @autoclosure () -> Value, _ code: (inout Self, inout Value) -> Void
  ) {
    var sorted = values.sorted()
    list(&sorted, blank(), code)
    values = Set(sorted)
  }

  mutating func keys(_ values: inout [UInt64]) { list(&values, 0) { $0.key(&$1) } }

  mutating func keys(_ values: inout Set<UInt64>) { set(&values, 0) { $0.key(&$1) } }

  mutating func texts(_ values: inout [String]) { list(&values, "") { $0.text(&$1) } }

  mutating func days(_ value: inout ClosedRange<Int>) {
    var (first, last) = (value.lowerBound, value.upperBound)
    number(&first)
    number(&last)
    guard first <= last else { return refuse() }
    value = first...last
  }

  mutating func years(_ value: inout ClosedRange<Double>) {
    var (first, last) = (value.lowerBound, value.upperBound)
    real(&first)
    real(&last)
    guard first <= last else { return refuse() }
    value = first...last
  }
}
