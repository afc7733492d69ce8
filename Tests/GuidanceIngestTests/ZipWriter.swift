/// Writes zip files whose parts are stored as they are, so that tests can show the XML they are about.
enum ZipWriter {
  /// The archive of these parts, in their order.
  static func archive(_ parts: [(name: String, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let content = Array(part.text.utf8)
      let name = Array(part.name.utf8)
      // Version, flags, method, time, date, checksum, both sizes, length of the name, nothing extra.
      let common =
        word(20) + word(0) + word(0) + word(0) + word(0x21) + double(checksum(content))
        + double(content.count)
        + double(content.count) + word(name.count) + word(0)
      directory += [0x50, 0x4B, 1, 2] + word(20) + common + word(0) + word(0) + word(0) + double(0)
      directory += double(bytes.count) + name
      bytes += [0x50, 0x4B, 3, 4] + common + name + content
    }
    let start = bytes.count
    bytes += directory + [0x50, 0x4B, 5, 6] + word(0) + word(0) + word(parts.count) + word(parts.count)
    return bytes + double(directory.count) + double(start) + word(0)
  }

  private static func word(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

  private static func double(_ value: Int) -> [UInt8] { word(value & 0xFFFF) + word(value >> 16 & 0xFFFF) }

  /// CRC-32 of the zip format.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return Int(value ^ 0xFFFF_FFFF)
  }
}
