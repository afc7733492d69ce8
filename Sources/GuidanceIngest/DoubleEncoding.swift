import Foundation

/// UTF-8 that was once taken for windows-1252 and encoded again: `â€™` for an apostrophe.
///
/// A repair is made only where it is exact: every character of a run that is not ASCII must be one byte of
/// windows-1252, those bytes must be well-formed UTF-8, and they must be the kind that no language writes
/// by chance ("CAFÉ»" stays as it is).
enum DoubleEncoding {
  /// A run to replace.
  struct Repair {
    /// Bytes of the run in the text.
    var range: Range<Int>
    /// What they once were, and for each byte the offset in the text of the character that gave it.
    var bytes: [UInt8]
    var places: [Int]
    /// Whether no language writes this by chance, even once.
    var isCertain: Bool
  }

  /// The runs of `text` to replace, in order. O(bytes), and little more than a search where there are none.
  static func repairs(in text: [UInt8]) -> [Repair] {
    text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return [] }
      var repairs: [Repair] = []
      var index = 0
      // Every lead that counts is encoded as C3 and one more byte.
      while index < text.count, let hit = memchr(base + index, 0xC3, text.count - index) {
        let start = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
        guard isSuspect(text, start) else {
          index = start + 1
          continue
        }
        let run = runOfOthers(text, around: start, notBefore: index)
        if let repair = repair(text, run) { repairs.append(repair) }
        index = run.upperBound
      }
      // A sign that may be chance is none where the file has been shown to be encoded twice.
      return repairs.contains(where: \.isCertain) ? repairs : []
    }
  }

  /// A letter from À to ï before another character that is not ASCII.
  private static func isSuspect(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    start + 2 < text.count && (0x82...0xAF).contains(text[start + 1]) && text[start + 2] >= 0xC2
  }

  /// The run of characters that are not ASCII around an offset.
  private static func runOfOthers(
    _ text: UnsafeBufferPointer<UInt8>, around place: Int, notBefore lowest: Int
  ) -> Range<Int> {
    var start = place
    while start > lowest, text[start - 1] >= 0x80 { start -= 1 }
    var end = place
    while end < text.count, text[end] >= 0x80 { end += 1 }
    return start..<end
  }

  private static func repair(_ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Repair? {
    var bytes: [UInt8] = []
    var places: [Int] = []
    var place = run.lowerBound
    let characters = String(decoding: UnsafeBufferPointer(rebasing: text[run]), as: UTF8.self)
    for scalar in characters.unicodeScalars {
      guard let byte = Windows1252.byte(for: scalar) else { return nil }
      bytes.append(byte)
      places.append(place)
      place += UTF8.width(scalar)
    }
    guard bytes.isValidUTF8 else { return nil }
    let isCertain = isNoAccident(bytes)
    guard isCertain || !endsLikeSentence(bytes) else { return nil }
    return Repair(range: run, bytes: bytes, places: places, isCertain: isCertain)
  }

  /// A capital letter before a closing quote, an apostrophe or dots: "CAFÉ»", "CAFÉ’s".
  private static func endsLikeSentence(_ bytes: [UInt8]) -> Bool {
    bytes.dropFirst().contains { [0xBB, 0x92, 0x94, 0x85, 0x96, 0x97, 0x99].contains($0) }
  }

  /// Whether the bytes cannot well be letters and signs that stand together for their own sake.
  private static func isNoAccident(_ bytes: [UInt8]) -> Bool {
    let leads = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    guard leads.count == 1, let lead = leads.first else { return true }
    switch (bytes[lead], bytes[lead + 1]) {
    case (0xC2, _), (0xC3, _): return true
    // Dashes, quotes and dots; currencies; letter-like signs; arrows; mathematics.
    case (0xE2, 0x80), (0xE2, 0x82), (0xE2, 0x84), (0xE2, 0x86), (0xE2, 0x88), (0xE2, 0x89): return true
    // Byte-order marks, ligatures, and the private signs that bullets of old fonts became.
    case (0xEF, 0xBB), (0xEF, 0xAC), (0xEF, 0x80...0x83): return true
    default: return false
    }
  }
}
