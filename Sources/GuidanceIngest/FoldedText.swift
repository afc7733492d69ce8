/// The growing text of a document, white space folded while it arrives, and its way back to the file.
///
/// A run of white space, of any script, is one blank, and none stands at a block's ends. Soft hyphens and
/// zero-width characters are no text. INVARIANT: `bytes` from `start` on is the open block.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  private(set) var map = SourceMap()
  private(set) var start = 0

  /// Bytes of the open block.
  var openBlock: Range<Int> { start..<bytes.count }

  /// Whether the open block has no text yet.
  var isEmpty: Bool { bytes.count == start }

  /// What a character is to folding.
  enum Mark { case plain, blank, nothing }

  /// Adds text that was read from `run`.
  mutating func append(_ new: UnsafeBufferPointer<UInt8>, _ run: SourceRun) {
    if run.length == new.count { appendLinear(new, run.start) } else { appendAtomic(new, run) }
  }

  /// Adds a blank that stands for an element, unless one is there.
  mutating func appendBlank() {
    guard bytes.count > start, bytes.last != 0x20 else { return }
    map.appendAtomic(text: bytes.count, source: map.end(of: bytes.count - 1), length: 1)
    bytes.append(0x20)
  }

  /// Ends the open block: its range, or nil when it has no text.
  mutating func endBlock() -> Range<Int>? {
    if bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
    guard bytes.count > start else { return nil }
    let block = start..<bytes.count
    bytes.append(0x0A)
    start = bytes.count
    return block
  }

  /// Takes back what was added to the open block since it was `count` bytes long.
  mutating func truncate(to count: Int) {
    guard count >= start, count < bytes.count else { return }
    bytes.removeSubrange(count...)
    map.truncate(to: count)
  }

  private mutating func appendLinear(_ new: UnsafeBufferPointer<UInt8>, _ source: Int) {
    var index = 0
    while index < new.count {
      let begin = index
      var mark = (kind: Mark.plain, length: 1)
      while index < new.count {
        mark = FoldedText.mark(of: new, index)
        guard mark.kind == .plain else { break }
        index += 1
      }
      if index > begin {
        map.appendLinear(text: bytes.count, source: source + begin)
        bytes.append(contentsOf: new[begin..<index])
      }
      guard index < new.count else { return }
      if mark.kind == .blank {
        fold(at: source + index)
      } else if mark.kind == .nothing, mark.length == 3, joins(new[index + 2]) {
        map.appendLinear(text: bytes.count, source: source + index)
        bytes.append(contentsOf: new[index..<index + 3])
      }
      index += mark.length
    }
  }

  private mutating func fold(at source: Int) {
    guard bytes.count > start, bytes.last != 0x20 else { return }
    map.appendLinear(text: bytes.count, source: source)
    bytes.append(0x20)
  }

  /// Text that stands for its bytes as a whole; white space in it is folded all the same.
  private mutating func appendAtomic(_ new: UnsafeBufferPointer<UInt8>, _ run: SourceRun) {
    var index = 0
    while index < new.count {
      let begin = index
      var mark = FoldedText.mark(of: new, index)
      while mark.kind == .plain || (mark.kind == .nothing && mark.length == 3 && joins(new[index + 2])) {
        index += mark.length
        guard index < new.count else { break }
        mark = FoldedText.mark(of: new, index)
      }
      if index > begin {
        map.appendAtomic(text: bytes.count, source: run.start, length: run.length)
        bytes.append(contentsOf: new[begin..<index])
      }
      guard index < new.count else { return }
      if mark.kind == .blank, bytes.count > start, bytes.last != 0x20 {
        map.appendAtomic(text: bytes.count, source: run.start, length: run.length)
        bytes.append(0x20)
      }
      index += mark.length
    }
  }

  /// Whether a zero-width joiner or non-joiner, by its last byte, shapes the letters before it; between
  /// Latin letters it is noise.
  private func joins(_ last: UInt8) -> Bool {
    (last == 0x8C || last == 0x8D) && bytes.count > start && bytes[bytes.count - 1] >= 0x80
  }

  /// What the character at `index` is, and its length when it is not plain.
  @inline(__always)
  static func mark(of bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (kind: Mark, length: Int) {
    let first = bytes[index]
    if first > 0x20, first < 0xC2 { return (.plain, 1) }
    if first <= 0x20 { return first.isASCIISpace ? (.blank, 1) : (.plain, 1) }
    guard first == 0xC2 || first == 0xE1 || first == 0xE2 || first == 0xE3 || first == 0xEF else {
      return (.plain, 1)
    }
    return wideMark(of: bytes, index)
  }

  /// As `mark`, for characters beyond ASCII.
  private static func wideMark(
    of bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (kind: Mark, length: Int) {
    guard index + 1 < bytes.count else { return (.plain, 1) }
    let second = bytes[index + 1]
    if bytes[index] == 0xC2 {
      return second == 0xA0 || second == 0x85 ? (.blank, 2) : second == 0xAD ? (.nothing, 2) : (.plain, 1)
    }
    guard index + 2 < bytes.count else { return (.plain, 1) }
    switch (bytes[index], second, bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
      return (.blank, 3)
    case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (.nothing, 3)
    default: return (.plain, 1)
    }
  }
}
