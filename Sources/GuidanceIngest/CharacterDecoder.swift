import Foundation

/// Decodes any encoding that iconv knows, one character at a time, so that places are kept.
struct CharacterDecoder {
  private let name: String

  /// A decoder, or nil when iconv does not know the encoding.
  init?(_ name: String) {
    guard let handle = CharacterDecoder.open(name) else { return nil }
    iconv_close(handle)
    self.name = name
  }

  /// Calls `emit` with the file offset and value of every character from `start` on; bytes that are
  /// no character of the encoding become U+FFFD.
  func decode(_ file: [UInt8], from start: Int, emit: (Int, Unicode.Scalar) -> Void) {
    guard let handle = CharacterDecoder.open(name) else { return }
    defer { iconv_close(handle) }
    var place = start
    while place < file.count {
      let (length, scalar) = CharacterDecoder.next(handle, file, place)
      emit(place, scalar)
      place += length
    }
  }

  private static func open(_ name: String) -> iconv_t? {
    guard let handle = iconv_open("UTF-32LE", name), handle != iconv_t(bitPattern: -1) else { return nil }
    return handle
  }

  /// Length in bytes and value of the character at `place`.
  private static func next(_ handle: iconv_t, _ file: [UInt8], _ place: Int) -> (Int, Unicode.Scalar) {
    for length in 1...4 where place + length <= file.count {
      var input = file[place..<place + length].map { CChar(bitPattern: $0) }
      var output = [UInt8](repeating: 0, count: 8)
      var written = 0
      input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBytes { output in
          var source = input.baseAddress
          var target = output.bindMemory(to: CChar.self).baseAddress
          var sourceLeft = length
          var targetLeft = 8
          iconv(handle, nil, nil, nil, nil)
          _ = iconv(handle, &source, &sourceLeft, &target, &targetLeft)
          written = sourceLeft == 0 ? 8 - targetLeft : 0
        }
      }
      let value = output[0..<4].enumerated().reduce(UInt32(0)) { $0 | UInt32($1.element) << (8 * $1.offset) }
      if written >= 4, let scalar = Unicode.Scalar(value) { return (length, scalar) }
    }
    return (1, "\u{FFFD}")
  }
}
