/// One published text: what it says of itself, its words, and where each of them stands.
///
/// `text` is the words of all blocks as UTF-8, white space folded to single blanks, markup and page
/// furniture gone; a line feed parts blocks. `span(of:)` leads any range of it back to the file.
public struct Document: Sendable {
  /// Path as given, with `#N` for the Nth component of a file that holds several documents.
  public var path: String
  /// `html` or `xml`.
  public var format: String
  /// Size of the file in bytes.
  public var byteCount: Int
  /// What it says of itself.
  public var metadata: Metadata
  /// Folded text of all blocks, UTF-8.
  public var text: [UInt8]
  /// Blocks in reading order.
  public var blocks: [Block]
  /// How many words of the file are not in it, and why.
  public var leftOut: LeftOut
  /// Remarks on how it was read (an encoding repaired, a part left out).
  public var notes: [String]

  let map: SourceMap
  let lines: LineTable

  /// Where the text bytes of `range` stand in the file.
  ///
  /// - Parameter range: offsets in `text`; not empty.
  public func span(of range: Range<Int>) -> Span {
    let start = map.start(of: range.lowerBound)
    let end = max(map.end(of: max(range.upperBound - 1, range.lowerBound)), start)
    let first = lines.position(of: start)
    let last = lines.position(of: end)
    return Span(
      startByte: lines.fileOffset(of: start), endByte: lines.fileOffset(of: end), line: first.line,
      column: first.column, endLine: last.line, endColumn: last.column)
  }

  /// The text bytes of `range` as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Titles of the headings a block stands under, outermost first.
  public func headingPath(of block: Block) -> [String] {
    var path: [String] = []
    var next = block.heading
    while let index = next {
      path.append(string(blocks[index].text))
      next = blocks[index].heading
    }
    return path.reversed()
  }
}
