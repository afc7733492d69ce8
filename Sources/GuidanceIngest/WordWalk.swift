/// One pass over the body of a DOCX.
struct WordWalk {
  var text = ExtractedText()

  private let styles: WordStyles
  private var open: [Paragraph] = []
  private var lists = ListStack()
  private var isHeaderRow = false
  private var isNote = false

  /// A paragraph whose end has not come yet; text boxes stand inside others.
  private struct Paragraph {
    var style: String?
    var outline: Int?
    var isNumbered: Bool?
    var level = 0
    var text = ""
  }

  init(styles: WordStyles) { self.styles = styles }

  /// Reads `word/document.xml`.
  mutating func read(_ tree: borrowing XMLTree) throws(IngestError) {
    try tree.walk { visit($0) }
    lists.end(&text.builder)
  }

  /// Reads `word/footnotes.xml`; notes come after the text.
  mutating func readNotes(_ tree: borrowing XMLTree) throws(IngestError) {
    isNote = true
    try tree.walk { visit($0) }
  }

  private mutating func visit(_ event: XMLTree.Event) -> Bool {
    switch event {
    case .open(let element): return enter(element)
    case .close(let element): leave(element)
    case .text: break
    }
    return true
  }

  private mutating func enter(_ element: XMLTree.Element) -> Bool {
    switch element.name {
    // The other half of a change or of a choice, and the commands behind fields.
    case "del", "moveFrom", "Fallback", "instrText", "delText", "sectPr": return false
    case "footnote": return element["type"] == nil || element["type"] == "normal"
    case "p": open.append(Paragraph())
    case "t":
      if !open.isEmpty { open[open.count - 1].text += element.content }
      return false
    case "tab", "br", "cr", "ptab": append(" ")
    case "noBreakHyphen": append("-")
    case "pStyle", "outlineLvl", "numId", "ilvl": property(element)
    case "tbl":
      lists.end(&text.builder)
      text.builder.open(.table)
    case "tr":
      text.builder.open(.row)
      isHeaderRow = false
    case "tblHeader": isHeaderRow = true
    case "tc": text.builder.open(isHeaderRow ? .headerCell : .cell)
    default: break
    }
    return true
  }

  private mutating func leave(_ element: XMLTree.Element) {
    switch element.name {
    case "p": if let paragraph = open.popLast() { close(paragraph) }
    case "tc":
      lists.end(&text.builder)
      text.builder.close(.cell)
    case "tr": text.builder.close(.row)
    case "tbl": text.builder.close(.table)
    default: break
    }
  }

  private mutating func append(_ words: String) {
    // Tab stops of the paragraph's own settings are no text.
    if !open.isEmpty { open[open.count - 1].text += words }
  }

  private mutating func property(_ element: XMLTree.Element) {
    guard !open.isEmpty, let value = element["val"] else { return }
    let last = open.count - 1
    switch element.name {
    case "pStyle": open[last].style = value
    case "outlineLvl": open[last].outline = Int(value)
    case "numId": open[last].isNumbered = value != "0"
    default: open[last].level = min(max(Int(value) ?? 0, 0), 8)
    }
  }

  private mutating func close(_ paragraph: Paragraph) {
    let words = paragraph.text.split { $0.isWhitespace }.joined(separator: " ")
    guard !words.isEmpty else { return text.skipLine() }
    let style = styles[paragraph.style]
    let label = BlockLabel(in: words)
    if isNote { return text.block(.footnote, words) }
    if let level = style.headingLevel ?? paragraph.outline.flatMap({ $0 < 9 ? $0 + 1 : nil }) {
      lists.end(&text.builder)
      return text.block(.heading(level: level), label.map(\.rest) ?? words, label: label?.text)
    }
    if paragraph.isNumbered ?? style.isItem || label?.isBullet == true {
      lists.item(level: paragraph.level, &text.builder)
    } else {
      lists.end(&text.builder)
    }
    let shown = label.flatMap { $0.isBullet ? nil : $0.text }
    text.block(style.isQuotation ? .quotation : .paragraph, label.map(\.rest) ?? words, label: shown)
  }
}
