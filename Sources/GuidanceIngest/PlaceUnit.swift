/// How exactly a document's spans tell where a text stands.
public enum PlaceUnit: String, Sendable, Hashable, CaseIterable {
  /// Bytes, lines and columns of the file itself.
  case byte
  /// Page, and line on the page; `line` counts the lines of all pages, and the bytes are the whole file.
  case page
  /// Paragraph: `line` counts the paragraphs of the file, and the bytes are the whole file.
  case paragraph
}
