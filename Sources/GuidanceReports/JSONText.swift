import Foundation

/// JSON with sorted keys: the same bytes for the same values.
enum JSONText {
  /// Indented, over many lines.
  static func encode(_ value: some Encodable) -> String {
    encode(value, [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
  }

  /// Writes it indented, as `encode` does, with a long list put in where `value` has an empty one under `key`.
  ///
  /// Elements are written one after the other, so that only one of them at a time is more than its text. The key must
  /// be the first of its name in the text; keys are sorted, and quotation marks inside values are escaped.
  static func encode(
    _ value: some Encodable, list key: String, _ elements: some Sequence<some Encodable>,
    to output: inout some TextOutputStream
  ) {
    let frame = encode(value)
    let empty = "\"\(key)\" : [\n\n  ]"
    guard let gap = frame.firstRange(of: empty) else { return output.write(frame) }
    output.write(String(frame[..<gap.lowerBound]) + "\"\(key)\" : [")
    var isFirst = true
    for element in elements {
      output.write(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      output.write(indented(encode(element)))
    }
    output.write((isFirst ? "\n\n  ]" : "\n  ]") + frame[gap.upperBound...])
  }

  /// Two levels further in; no line feed stands inside a value.
  private static func indented(_ json: String) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(json.utf8.count * 5 / 4)
    var isBreak = false
    for byte in json.utf8 {
      // The line in an empty list is an empty one.
      if isBreak, byte != 0x0A { text += [0x20, 0x20, 0x20, 0x20] }
      isBreak = byte == 0x0A
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// On one line.
  static func encodeLine(_ value: some Encodable) -> String {
    encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func encode(_ value: some Encodable, _ format: JSONEncoder.OutputFormatting) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = format
    guard let data = try? encoder.encode(value) else { return "{}" }
    return String(decoding: harmless([UInt8](data)), as: UTF8.self)
  }

  /// Characters that steer a terminal and that JSON allows as they are, written as escapes: delete, the second set
  /// of controls, and those that turn the direction of writing. None of them stands outside a string.
  ///
  /// One pass over the bytes; a report without any is given back as it is.
  static func harmless(_ json: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var copied = 0
    var place = 0
    while place < json.count {
      guard json[place] == 0x7F || json[place] == 0xC2 || json[place] == 0xE2,
        let (scalar, length) = steering(json, at: place)
      else {
        place += 1
        continue
      }
      let digits = String(scalar, radix: 16)
      text += json[copied..<place]
      text += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      place += length
      copied = place
    }
    guard copied > 0 else { return json }
    return text + json[copied...]
  }

  /// A character that steers a terminal and stands at a place, with its length in bytes.
  private static func steering(_ json: [UInt8], at place: Int) -> (scalar: UInt32, length: Int)? {
    if json[place] == 0x7F { return (0x7F, 1) }
    guard place + 1 < json.count else { return nil }
    let second = UInt32(json[place + 1])
    if json[place] == 0xC2 { return (0x80..<0xA0).contains(second) ? (second, 2) : nil }
    guard place + 2 < json.count else { return nil }
    let scalar = 0x2000 | (second & 0x3F) << 6 | UInt32(json[place + 2] & 0x3F)
    return (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar) ? (scalar, 3) : nil
  }
}
