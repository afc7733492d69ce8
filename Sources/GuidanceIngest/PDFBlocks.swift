/// Puts the lines of a PDF into headings, paragraphs and items.
///
/// A PDF says where letters stand and not what they are: larger letters are headings, a bullet or number in
/// front begins an item, and what stands alike at the edge of several pages is no text.
struct PDFBlocks {
  private let layout: PDFLayout
  /// Height of the letters of ordinary text.
  private let body: Double
  /// Heights of headings, largest first.
  private let headings: [Double]
  private let edges: Set<String>

  init(_ layout: PDFLayout) {
    self.layout = layout
    let height = PDFBlocks.commonHeight(layout)
    body = height
    headings = PDFBlocks.headingHeights(layout, above: height)
    edges = PDFBlocks.repeatedEdges(layout)
  }

  /// Writes the blocks.
  func write(into text: inout ExtractedText) {
    var lists = ListStack()
    var state = Writing()
    for page in layout.pages {
      text.beginPage()
      for line in page.lines { write(line, page, &state, &lists, &text) }
    }
    state.end(&text)
    lists.end(&text.builder)
    if state.left > 0 { text.notes.append("\(state.left) lines at the edges of pages were left out") }
  }

  /// What is open between two lines.
  private struct Writing {
    var isOpen = false
    var level: Int?
    var isItem = false
    var height = 0.0
    var left = 0
    /// Last words written.
    var tail = ""

    mutating func end(_ text: inout ExtractedText) {
      if isOpen { text.builder.close(level.map { .heading(level: $0) } ?? .paragraph) }
      isOpen = false
    }
  }

  private func write(
    _ line: PDFLayout.Line, _ page: PDFLayout.Page, _ state: inout Writing, _ lists: inout ListStack,
    _ text: inout ExtractedText
  ) {
    if isEdge(line, page) {
      state.left += 1
      return text.skipLine()
    }
    let level = headingLevel(line)
    let label = BlockLabel(in: line.text)
    if state.isOpen, continues(line, level, label, state) {
      append(line.text, &state, &text)
    } else {
      state.end(&text)
      open(line, level, label, &state, &lists, &text)
    }
    state.height = line.height
    text.skipLine()
  }

  private func open(
    _ line: PDFLayout.Line, _ level: Int?, _ label: BlockLabel?, _ state: inout Writing,
    _ lists: inout ListStack, _ text: inout ExtractedText
  ) {
    let isItem = level == nil && label.map { $0.isBullet || $0.text.hasSuffix(")") } == true
    if isItem { lists.item(level: 0, &text.builder) } else { lists.end(&text.builder) }
    text.builder.open(level.map { .heading(level: $0) } ?? .paragraph)
    if let label, !label.isBullet { text.label(label.text) }
    text.append(label?.rest ?? line.text)
    state = Writing(
      isOpen: true, level: level, isItem: isItem, height: line.height, left: state.left, tail: line.text)
  }

  private func append(_ words: String, _ state: inout Writing, _ text: inout ExtractedText) {
    text.append(" " + words)
    state.tail = words
  }

  private func continues(_ line: PDFLayout.Line, _ level: Int?, _ label: BlockLabel?, _ state: Writing)
    -> Bool
  {
    guard label == nil, level == state.level else { return false }
    if !line.opensBlock { return true }
    guard level == nil, let last = state.tail.last, let first = line.text.first else { return false }
    return first.isLowercase && !".:;!?".contains(last)
  }

  private func headingLevel(_ line: PDFLayout.Line) -> Int? {
    guard line.text.count <= 200 else { return nil }
    return headings.firstIndex { abs($0 - line.height) < 0.6 }.map { min($0 + 1, 6) }
  }

  private func isEdge(_ line: PDFLayout.Line, _ page: PDFLayout.Page) -> Bool {
    PDFBlocks.isAtEdge(line, page)
      && (edges.contains(PDFBlocks.pattern(line.text))
        || line.text.allSatisfy { $0.isNumber || $0.isWhitespace })
  }
}

// MARK: - Measures

extension PDFBlocks {
  /// The height that most letters have, to half a point.
  private static func commonHeight(_ layout: PDFLayout) -> Double {
    var letters: [Double: Int] = [:]
    for line in layout.pages.lazy.flatMap(\.lines) {
      letters[half(line.height), default: 0] += line.text.utf8.count
    }
    return letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// Heights that stand out from ordinary text by a sixth; many different ones are no headings but a layout.
  private static func headingHeights(_ layout: PDFLayout, above body: Double) -> [Double] {
    let heights = Set(layout.pages.lazy.flatMap(\.lines).map { half($0.height) }.filter { $0 > body * 1.15 })
    return heights.sorted(by: >)
  }

  private static func half(_ value: Double) -> Double { (value * 2).rounded() / 2 }

  /// Lines, figures taken out, that stand at the edge of at least two pages and a third of all.
  private static func repeatedEdges(_ layout: PDFLayout) -> Set<String> {
    var pages: [String: Int] = [:]
    for page in layout.pages {
      for edge in Set(page.lines.filter { isAtEdge($0, page) }.map { pattern($0.text) }) {
        pages[edge, default: 0] += 1
      }
    }
    let least = max(2, layout.pages.count / 3)
    return Set(pages.filter { $0.value >= least }.keys)
  }

  /// Within a ninth of the page from its top or bottom.
  private static func isAtEdge(_ line: PDFLayout.Line, _ page: PDFLayout.Page) -> Bool {
    line.bottom < page.height / 9 || line.top > page.height * 8 / 9
  }

  private static func pattern(_ text: String) -> String { String(text.map { $0.isNumber ? "0" : $0 }) }
}
