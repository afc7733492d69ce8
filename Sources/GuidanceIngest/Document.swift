/// One published text: what it says of itself, its words, and where each of them stands.
///
/// `text` is the words of all blocks as UTF-8, white space folded to single blanks, markup and page
/// furniture gone; a line feed parts blocks. `span(of:)` leads any range of it back to the file.
public struct Document: Sendable {
  /// Path as given, with `#N` for the Nth component of a file that holds several documents.
  public var path: String
  /// `html`, `xml`, `markdown`, `pdf`, `docx`, `odt`; `text` for what came from no file.
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
  /// How exactly spans tell where a text stands.
  public var placeUnit = PlaceUnit.byte
  /// For each page, the number of lines before it; empty for formats without pages.
  var pages: [Int] = []

  /// Where the text bytes of `range` stand in the file.
  ///
  /// - Parameter range: offsets in `text`; not empty.
  public func span(of range: Range<Int>) -> Span {
    let start = map.start(of: range.lowerBound)
    let end = max(map.end(of: max(range.upperBound - 1, range.lowerBound)), start)
    let first = lines.position(of: start)
    let last = lines.position(of: end)
    let isExact = placeUnit == .byte
    return Span(
      startByte: isExact ? lines.fileOffset(of: start) : 0,
      endByte: isExact ? lines.fileOffset(of: end) : byteCount, line: first.line,
      column: first.column, endLine: last.line, endColumn: last.column)
  }

  /// The place of a span in the words of the document's own format.
  public func place(of span: Span) -> Place {
    places.place(of: span)
  }

  /// How its spans are told to a reader.
  public var places: PlaceScheme { PlaceScheme(unit: placeUnit, pages: pages) }

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
