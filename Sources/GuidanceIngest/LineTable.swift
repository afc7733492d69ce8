/// Turns offsets in the decoded text of a file into lines, columns and original bytes.
struct LineTable: Sendable {
  private let source: SourceText
  private let starts: [Int]

  /// Indexes the line starts of `source`. O(bytes).
  init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// Line and column, from 1, of an offset in the decoded text. O(log lines + line length).
  func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    var column = 1
    for index in starts[low - 1]..<min(offset, source.bytes.count)
    where source.bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    return (low, column)
  }

  /// Offset in the file of an offset in the decoded text.
  func fileOffset(of offset: Int) -> Int { source.fileOffset(of: offset) }
}
