/// The packs of `rules/` as they were when this binary was built, as texts and compiled.
///
/// `files` and `compiled` are written by the `EmbedRules` plug-in; a new rule file needs no Swift.
package enum BuiltinRules {
  /// The compiled set: `compiled` without its Base64.
  package static var bytes: [UInt8] {
    compiled.withUTF8Buffer { text in
      values.withUnsafeBufferPointer { values in
        [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3) { bytes, count in
          var place = 0
          while place + 4 <= text.count {
            var four: UInt32 = 0
            for sign in place..<place + 4 { four = four << 6 | UInt32(values[Int(text[sign])]) }
            bytes[count] = UInt8(truncatingIfNeeded: four >> 16)
            bytes[count + 1] = UInt8(truncatingIfNeeded: four >> 8)
            bytes[count + 2] = UInt8(truncatingIfNeeded: four)
            count += 3
            place += 4
          }
          count -= text.suffix(2).count { $0 == UInt8(ascii: "=") }
        }
      }
    }
  }

  /// The value of each sign of Base64; 0 for the sign that fills up.
  private static var values: [UInt8] {
    var values = [UInt8](repeating: 0, count: 256)
    let signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    for (value, sign) in signs.enumerated() { values[Int(sign)] = UInt8(value) }
    return values
  }
}
