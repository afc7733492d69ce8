/// How a document's spans are told to a reader: by lines, by pages, or by paragraphs.
public struct PlaceScheme: Sendable, Hashable {
  /// How exactly spans tell where a text stands.
  public var unit: PlaceUnit
  /// For each page, the number of lines before it; empty for formats without pages.
  package var pages: [Int]

  /// A scheme from its parts.
  package init(unit: PlaceUnit, pages: [Int]) {
    self.unit = unit
    self.pages = pages
  }

  /// The place of a span in the words of the document's own format.
  public func place(of span: Span) -> Place {
    switch unit {
    case .byte: return .line(span.line, column: span.column)
    case .paragraph: return .paragraph(span.line)
    case .page:
      let page = pages.lastIndex { $0 < span.line } ?? 0
      return .page(page + 1, line: span.line - (pages.isEmpty ? 0 : pages[page]))
    }
  }

  /// The line that a span at a place has; nil for a place of another format.
  public func line(of place: Place) -> Int? {
    switch (unit, place) {
    case (.byte, .line(let line, _)), (.paragraph, .paragraph(let line)): return line
    case (.page, .page(let page, let line)):
      return pages.indices.contains(page - 1) ? pages[page - 1] + line : nil
    default: return nil
    }
  }
}
