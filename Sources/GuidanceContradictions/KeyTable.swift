/// Values by keys that are hashes already, such as those of words: one look for most keys, none of them hashed again.
///
/// A dictionary hashes each key with a secret, which costs more than all else where a search asks for the weight of a
/// word millions of times.
struct KeyTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private let blank: Value
  private(set) var count = 0

  /// The key that stands for none; nothing is kept under it.
  private static var none: UInt64 { .max }

  /// An empty table; `blank` fills the places that are not taken.
  init(blank: Value, minimumCapacity: Int = 16) {
    self.blank = blank
    var size = 32
    while size < minimumCapacity * 2 { size *= 2 }
    keys = [UInt64](repeating: Self.none, count: size)
    values = [Value](repeating: blank, count: size)
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    while keys[slot] != key, keys[slot] != Self.none { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// The value of a key; nil where there is none.
  subscript(key: UInt64) -> Value? {
    let slot = slot(of: key)
    return keys[slot] == key && key != Self.none ? values[slot] : nil
  }

  /// Changes the value of a key, the blank one where there is none yet.
  mutating func update(_ key: UInt64, _ change: (inout Value) -> Void) {
    guard key != Self.none else { return }
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    if keys[slot] != key {
      keys[slot] = key
      count += 1
    }
    change(&values[slot])
  }

  private mutating func grow() {
    var larger = KeyTable(blank: blank, minimumCapacity: keys.count)
    for (key, value) in zip(keys, values) where key != Self.none { larger.update(key) { $0 = value } }
    self = larger
  }
}
