/// A place as a reader finds it in a document that has no lines of its own.
public enum Place: Sendable, Hashable {
  /// Line and column of a text file.
  case line(Int, column: Int)
  /// Line on a page, both from 1.
  case page(Int, line: Int)
  /// Paragraph of the file, from 1, table cells counted in.
  case paragraph(Int)
}
