/// Writes a value as bytes or reads it back: one description of a type serves both ways.
///
/// A reader never fails in the middle: it notes that the bytes are no such record and goes on with small values.
///
/// Public and inlinable because a coder is a generic parameter of all that is written: without its body in the module
/// that uses it, every value would be read through tables of its type.
public protocol ValueCoder {
  /// A number, in few bytes where it is near 0.
  mutating func number(_ value: inout Int)
  /// How many values follow, each of a byte at least.
  mutating func count(_ value: inout Int)
  /// Eight bytes.
  mutating func word(_ value: inout UInt64)
  /// A text, its length in front or as the coder keeps texts.
  mutating func text(_ value: inout String)
  /// Says that what was read is not what was written.
  mutating func refuse()
}

extension ValueCoder {
  /// Yes or no.
  @inlinable public mutating func flag(_ value: inout Bool) {
    var bit = value ? 1 : 0
    number(&bit)
    value = bit != 0
  }

  /// A floating number, bit by bit.
  @inlinable public mutating func real(_ value: inout Double) {
    var bits = value.bitPattern
    word(&bits)
    value = Double(bitPattern: bits)
  }

  /// A small number of a type of its own.
  @inlinable public mutating func small<Value: FixedWidthInteger>(_ value: inout Value) {
    var wide = Int(value)
    number(&wide)
    guard let narrow = Value(exactly: wide) else { return refuse() }
    value = narrow
  }

  /// One of some values.
  @inlinable public mutating func choice<Value: CaseIterable & Equatable>(_ value: inout Value) {
    let all = Array(Value.allCases)
    var place = all.firstIndex(of: value) ?? -1
    number(&place)
    guard all.indices.contains(place) else { return refuse() }
    value = all[place]
  }

  /// A value or none; `blank` is what one is read into.
  @inlinable public mutating func option<Value>(
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

  /// Values in order; `blank` is what each is read into.
  @inlinable public mutating func list<Value>(
    _ values: inout [Value], _ blank: @autoclosure () -> Value, _ code: (inout Self, inout Value) -> Void
  ) {
    var count = values.count
    self.count(&count)
    if count != values.count { values = [Value](repeating: blank(), count: count) }
    for index in values.indices { code(&self, &values[index]) }
  }

  /// A set, in ascending order.
  @inlinable public mutating func set<Value: Comparable & Hashable>(
    _ values: inout Set<Value>, _ blank: @autoclosure () -> Value, _ code: (inout Self, inout Value) -> Void
  ) {
    var sorted = values.sorted()
    list(&sorted, blank(), code)
    values = Set(sorted)
  }

  /// A range, by its ends.
  @inlinable public mutating func range<Bound>(
    _ value: inout ClosedRange<Bound>, _ code: (inout Self, inout Bound) -> Void
  ) {
    var (first, last) = (value.lowerBound, value.upperBound)
    code(&self, &first)
    code(&self, &last)
    guard first <= last else { return refuse() }
    value = first...last
  }

  /// Texts in order.
  @inlinable public mutating func texts(_ values: inout [String]) { list(&values, "") { $0.text(&$1) } }
}
