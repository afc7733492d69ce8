/// Turns offsets in the decoded text of a file into lines, columns and original bytes.
struct LineTable: Sendable {
  private let source: SourceText
  private let starts: [Int]
  /// For every `stride` bytes, the number of scalars before them: a line may be as long as the file.
  private let scalars: [Int]

  private static let stride = 128

  /// Indexes the line starts of `source`. O(bytes).
  init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    var scalars: [Int] = []
    scalars.reserveCapacity(source.bytes.count / Self.stride + 1)
    var count = 0
    source.bytes.withUnsafeBufferPointer { bytes in
      for (offset, byte) in bytes.enumerated() {
        if offset % Self.stride == 0 { scalars.append(count) }
        if byte & 0xC0 != 0x80 { count += 1 }
        if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
      }
    }
    self.starts = starts
    self.scalars = scalars
  }

  /// Line and column, from 1, of an offset in the decoded text. O(log lines).
  func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return (low, scalars(before: offset) - scalars(before: starts[low - 1]) + 1)
  }

  /// Offset in the file of an offset in the decoded text.
  func fileOffset(of offset: Int) -> Int { source.fileOffset(of: offset) }

  private func scalars(before offset: Int) -> Int {
    let offset = min(offset, source.bytes.count)
    guard !scalars.isEmpty else { return 0 }
    let mark = min(offset / Self.stride, scalars.count - 1)
    var count = scalars[mark]
    for index in mark * Self.stride..<offset where source.bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
