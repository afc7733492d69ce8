/// FNV-1a over bytes: the same for the same text on every machine, in every run.
package struct StableHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A hash of nothing.
  package init() {}

  /// Hash of some bytes.
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// Adds a text and a mark of its end, so that two texts are not taken for one.
  package mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  /// Sixteen hexadecimal digits.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
