/// Leads from a document's folded text back to the bytes of its file.
///
/// Text is appended in runs. A *linear* run has one file byte for each text byte; an *atomic* run (an
/// entity, a character of another encoding) stands for its file bytes as a whole. Lookups are binary
/// searches: O(log runs).
struct SourceMap: Sendable {
  /// A run of text and the file bytes it was read from.
  struct Segment: Sendable {
    /// Offset of the run's first byte in the document's text.
    var text: Int32
    /// Offset of the run's first byte in the file.
    var source: Int32
    /// File bytes the whole run stands for; 0 marks a linear run.
    var atomicLength: Int32
  }

  private(set) var segments: [Segment] = []

  /// Notes that text bytes from `text` on were read from file bytes from `source` on, one for one.
  mutating func appendLinear(text: Int, source: Int) {
    if let last = segments.last, last.atomicLength == 0, text - Int(last.text) == source - Int(last.source) {
      return
    }
    segments.append(Segment(text: Int32(text), source: Int32(source), atomicLength: 0))
  }

  /// Notes that the text bytes from `text` to the next run stand for `length` file bytes at `source`.
  mutating func appendAtomic(text: Int, source: Int, length: Int) {
    segments.append(Segment(text: Int32(text), source: Int32(source), atomicLength: Int32(max(length, 1))))
  }

  /// Forgets the text bytes from `text` on.
  mutating func truncate(to text: Int) {
    while let last = segments.last, Int(last.text) >= text { segments.removeLast() }
  }

  /// File offset of the text byte at `offset`.
  func start(of offset: Int) -> Int {
    guard let segment = segment(at: offset) else { return 0 }
    return segment.atomicLength > 0
      ? Int(segment.source) : Int(segment.source) + offset - Int(segment.text)
  }

  /// File offset one past the text byte at `offset`.
  func end(of offset: Int) -> Int {
    guard let segment = segment(at: offset) else { return 0 }
    return segment.atomicLength > 0
      ? Int(segment.source) + Int(segment.atomicLength)
      : Int(segment.source) + offset - Int(segment.text) + 1
  }

  private func segment(at offset: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if Int(segments[middle].text) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? segments[low - 1] : nil
  }
}
