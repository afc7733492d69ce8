import Foundation

/// Decodes any encoding that iconv knows, one character at a time, so that places are kept.
///
/// The converter keeps its state from one character to the next: shift sequences, as of ISO-2022-JP, take
/// effect and give no character themselves.
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
  ///
  /// - Returns: how many places were no character.
  func decode(_ file: [UInt8], from start: Int, emit: (Int, Unicode.Scalar) -> Void) -> Int {
    guard let handle = CharacterDecoder.open(name) else { return 0 }
    defer { iconv_close(handle) }
    var faults = 0
    file.withUnsafeBytes { bytes in
      var reader = Reader(
        handle: handle, bytes: bytes, place: start, unit: unit,
        isWaiting: CharacterDecoder.waiting.contains(name))
      while reader.place < bytes.count { reader.step(emit) }
      reader.flush(emit)
      faults = reader.faults
    }
    return faults
  }

  /// Converters that wait after a letter for its accent: the two would be put together and have one place.
  private static let waiting: Set<String> = [
    "windows-1255", "windows-1258", "tcvn", "big5-hkscs", "euc-jisx0213", "shift_jisx0213",
  ]

  /// Bytes to pass over when there is no character.
  private var unit: Int { name.hasPrefix("utf-32") ? 4 : name.hasPrefix("utf-16") ? 2 : 1 }

  private static func open(_ name: String) -> iconv_t? {
    guard let handle = iconv_open("UTF-32LE", name), handle != iconv_t(bitPattern: -1) else { return nil }
    return handle
  }

  /// One pass over a file.
  private struct Reader {
    let handle: iconv_t
    let bytes: UnsafeRawBufferPointer
    var place: Int
    let unit: Int
    /// Whether the converter is one that waits.
    let isWaiting: Bool
    var faults = 0

    /// Longest sequence for one character, its shift sequence counted in.
    private static let longest = 16

    /// Decodes the next character or shift sequence.
    mutating func step(_ emit: (Int, Unicode.Scalar) -> Void) {
      var length = min(unit, bytes.count - place)
      while true {
        let (consumed, values, isIncomplete) = convert(length)
        if consumed > 0 {
          give(values, emit)
          if values.isEmpty, isWaiting { flush(emit) }
          place += consumed
          return
        }
        guard isIncomplete, length < min(Self.longest, bytes.count - place) else { break }
        length += 1
      }
      faults += 1
      emit(place, "\u{FFFD}")
      place += min(unit, bytes.count - place)
    }

    /// Gives out what the converter still holds at the end.
    func flush(_ emit: (Int, Unicode.Scalar) -> Void) {
      var output = Output()
      output.withPointer { target, left in _ = iconv(handle, nil, nil, &target, &left) }
      give(output.scalars, emit)
    }

    private func give(_ values: [Unicode.Scalar], _ emit: (Int, Unicode.Scalar) -> Void) {
      for scalar in values { emit(min(place, bytes.count), scalar) }
    }

    private func convert(_ length: Int) -> (consumed: Int, values: [Unicode.Scalar], isIncomplete: Bool) {
      var output = Output()
      guard let base = bytes.baseAddress else { return (0, [], false) }
      var source: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(
        mutating: base.advanced(by: place).assumingMemoryBound(to: CChar.self))
      var left = length
      var isIncomplete = false
      output.withPointer { target, room in
        if iconv(handle, &source, &left, &target, &room) == Int(bitPattern: UInt.max) {
          isIncomplete = errno == EINVAL
        }
      }
      return (length - left, output.scalars, isIncomplete)
    }
  }

  /// Room for the few scalars that one sequence can give.
  private struct Output {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private var written = 0

    mutating func withPointer(_ body: (inout UnsafeMutablePointer<CChar>?, inout Int) -> Void) {
      let size = MemoryLayout.size(ofValue: words)
      var left = size
      withUnsafeMutableBytes(of: &words) { buffer in
        var target = buffer.bindMemory(to: CChar.self).baseAddress
        body(&target, &left)
      }
      written = size - left
    }

    var scalars: [Unicode.Scalar] {
      withUnsafeBytes(of: words) { buffer in
        stride(from: 0, to: written - 3, by: 4).compactMap { offset in
          Unicode.Scalar(UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        }
      }
    }
  }
}
