/// The paragraph styles of a DOCX, as far as they say what a paragraph is.
struct WordStyles {
  /// What a style makes of a paragraph.
  struct Style {
    var headingLevel: Int?
    var isItem = false
    var isQuotation = false
    var basis: String?
  }

  private var styles: [String: Style] = [:]

  /// Reads `word/styles.xml`.
  mutating func read(_ tree: borrowing XMLTree) throws(IngestError) {
    var id: String?
    var style = Style()
    var found: [String: Style] = [:]
    try tree.walk { event in
      switch event {
      case .open(let element) where element.name == "style":
        id = element["styleId"]
        style = Style()
      case .open(let element) where id != nil: WordStyles.note(element, in: &style)
      case .close(let element) where element.name == "style":
        if let id { found[id] = style }
        id = nil
      default: break
      }
      return true
    }
    styles = found
  }

  /// The style with this name and what it is based on; the styles of a document may form a circle.
  subscript(_ id: String?) -> Style {
    var result = Style()
    var next = id
    for _ in 0..<10 {
      guard let id = next, let style = styles[id] else { break }
      result.headingLevel = result.headingLevel ?? style.headingLevel
      result.isItem = result.isItem || style.isItem
      result.isQuotation = result.isQuotation || style.isQuotation
      next = style.basis
    }
    return result
  }

  private static func note(_ element: XMLTree.Element, in style: inout Style) {
    let value = element["val"]
    switch element.name {
    case "name":
      let name = value?.lowercased() ?? ""
      if name == "title" { style.headingLevel = 1 }
      if name.hasPrefix("heading "), let level = Int(name.dropFirst("heading ".count)) {
        style.headingLevel = level
      }
      if name.hasPrefix("list ") { style.isItem = true }
      if name.hasSuffix("quote") { style.isQuotation = true }
    case "basedOn": style.basis = value
    case "outlineLvl":
      if let level = value.flatMap({ Int($0) }), level < 9 {
        style.headingLevel = style.headingLevel ?? level + 1
      }
    case "numId": style.isItem = value != "0"
    default: break
    }
  }
}
