/// One pass over the content of an ODT.
struct OpenDocumentWalk {
  var text = ExtractedText()

  private var open: [Paragraph] = []
  private var notes: [String] = []
  private var noteDepth = 0
  private var headerRows = 0
  /// For each style made for this document, the named style it changes.
  private var bases: [String: String] = [:]

  /// A paragraph whose end has not come yet; notes and frames stand inside others.
  private struct Paragraph {
    var role = ElementRole.paragraph
    var text = ""
  }

  /// Reads `content.xml`; notes come after the text.
  mutating func read(_ tree: borrowing XMLTree) throws(IngestError) {
    try tree.walk { visit($0) }
    for note in notes { text.block(.footnote, note) }
  }

  private mutating func visit(_ event: XMLTree.Event) -> Bool {
    switch event {
    case .open(let element): return enter(element)
    case .close(let element): leave(element)
    case .text(let words): append(words)
    }
    return true
  }

  private mutating func enter(_ element: XMLTree.Element) -> Bool {
    switch element.name {
    case "tracked-changes", "annotation", "note-citation", "forms", "sequence-decls", "table-of-content",
      "bibliography", "alphabetical-index", "title-page", "scripts":
      return false
    case "style": if let name = element["name"] { bases[name] = element["parent-style-name"] }
    case "h": open.append(Paragraph(role: .heading(level: element["outline-level"].flatMap { Int($0) } ?? 1)))
    case "p": open.append(Paragraph(role: role(ofStyle: element["style-name"])))
    case "note-body": noteDepth += 1
    case "s", "tab", "line-break": append(" ")
    case "table-header-rows": headerRows += 1
    default: if let role = role(of: element) { text.builder.open(role) }
    }
    return true
  }

  private mutating func leave(_ element: XMLTree.Element) {
    switch element.name {
    case "h", "p": if let paragraph = open.popLast() { close(paragraph) }
    case "note-body": noteDepth -= 1
    case "table-header-rows": headerRows -= 1
    default: if let role = role(of: element) { text.builder.close(role) }
    }
  }

  private func role(of element: XMLTree.Element) -> ElementRole? {
    guard noteDepth == 0 else { return nil }
    return switch element.name {
    case "list": .list
    case "list-item", "list-header": .item
    case "table": .table
    case "table-row": .row
    case "table-cell": headerRows > 0 ? .headerCell : .cell
    default: nil
    }
  }

  private func role(ofStyle name: String?) -> ElementRole {
    let names = [name, name.flatMap { bases[$0] }].compactMap { $0 }
    if names.contains("Title") { return .heading(level: 1) }
    return names.contains("Quotations") ? .quotation : .paragraph
  }

  private mutating func append(_ words: String) {
    if !open.isEmpty { open[open.count - 1].text += words }
  }

  private mutating func close(_ paragraph: Paragraph) {
    let words = paragraph.text.split { $0.isWhitespace }.joined(separator: " ")
    if noteDepth > 0 {
      if !words.isEmpty { notes.append(words) }
      return
    }
    guard !words.isEmpty else { return text.skipLine() }
    let label = BlockLabel(in: words)
    let shown = label.flatMap { $0.isBullet ? nil : $0.text }
    text.block(paragraph.role, label.map(\.rest) ?? words, label: shown)
  }
}
