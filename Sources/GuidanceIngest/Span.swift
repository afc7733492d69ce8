/// Where a text stands in its original file.
///
/// Bytes are offsets in the file as it lies on disk, before any decoding; the end is exclusive. Lines and
/// columns count from 1, columns in Unicode scalars; the end column is one past the last scalar.
public struct Span: Sendable, Hashable {
  /// Offset of the first byte.
  public var startByte: Int
  /// Offset one past the last byte.
  public var endByte: Int
  /// Line of the first byte.
  public var line: Int
  /// Column of the first byte.
  public var column: Int
  /// Line of the end.
  public var endLine: Int
  /// Column of the end.
  public var endColumn: Int

  /// A span from its six numbers.
  public init(
    startByte: Int, endByte: Int, line: Int, column: Int, endLine: Int, endColumn: Int
  ) {
    self.startByte = startByte
    self.endByte = endByte
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }
}
