/// The pages of a PDF as the converter sees them: lines with their places, blocks in reading order.
struct PDFLayout {
  /// A line of words.
  struct Line {
    var text: String
    /// Whether it is the first of a block.
    var opensBlock: Bool
    var left = 0.0
    var top = 0.0
    var bottom = 0.0

    /// Height of the letters, in points.
    var height: Double { bottom - top }
  }

  /// A page.
  struct Page {
    var height: Double
    var lines: [Line] = []
  }

  private(set) var pages: [Page] = []

  /// Reads what `pdftotext -bbox-layout` writes.
  init(_ tree: borrowing XMLTree, into harvest: inout MetadataHarvest) throws(IngestError) {
    var pages: [Page] = []
    var fields: [(String, String)] = []
    var opensBlock = false
    try tree.walk { event in
      guard case .open(let element) = event else { return true }
      switch element.name {
      case "title": fields.append(("title", element.content))
      case "meta": fields.append((element["name"] ?? "", element["content"] ?? ""))
      case "page": pages.append(Page(height: element.number("height")))
      case "block": opensBlock = true
      case "line":
        if !pages.isEmpty { pages[pages.count - 1].lines.append(Line(element, opensBlock)) }
        opensBlock = false
        return false
      default: break
      }
      return true
    }
    self.pages = pages
    for (name, value) in fields { harvest.add(PDFLayout.fields[name] ?? "file." + name.lowercased(), value) }
  }

  private static let fields = [
    "title": "file.title", "CreationDate": "file.created", "ModDate": "file.modified",
    "Author": "file.author",
  ]
}

extension PDFLayout.Line {
  fileprivate init(_ element: XMLTree.Element, _ opensBlock: Bool) {
    text = element.content.split { $0.isWhitespace }.joined(separator: " ")
    self.opensBlock = opensBlock
    left = element.number("xMin")
    top = element.number("yMin")
    bottom = element.number("yMax")
  }
}

extension XMLTree.Element {
  fileprivate func number(_ attribute: String) -> Double { self[attribute].flatMap { Double($0) } ?? 0 }
}
