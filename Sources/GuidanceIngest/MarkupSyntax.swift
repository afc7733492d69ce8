/// Which reader and which vocabulary a file needs, judged by its first bytes.
struct MarkupSyntax {
  let parser: MarkupParser.Syntax
  let vocabulary: ElementVocabulary
  /// Whether there is any element at all.
  let hasElements: Bool

  /// Looks at the first tag: an XML declaration or a root that is not HTML's makes it XML.
  init(of bytes: [UInt8], path: String) {
    let head = String(decoding: bytes.prefix(8192), as: UTF8.self)
    let root = MarkupSyntax.rootName(of: head)
    hasElements = root != nil
    let isHTMLName =
      path.hasSuffix(".html") || path.hasSuffix(".htm") || path.hasSuffix(".xhtml")
      || path.hasSuffix(".njk")
    let isHTML = root.map { MarkupSyntax.htmlNames.contains($0.lowercased()) } ?? true
    let declared = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.hasPrefix("<?xml")
    if isHTML || (isHTMLName && !declared) {
      parser = .html
      vocabulary = .html
    } else {
      parser = .xml
      vocabulary = .xml(root: root ?? "")
    }
  }

  private static let htmlNames: Set<String> = [
    "html", "head", "body", "p", "div", "ul", "ol", "table", "h1", "h2", "h3", "main", "article", "section",
    "span", "a", "br", "meta", "title", "dl", "b", "i", "em", "strong", "font", "center",
  ]

  /// What follows a document type declaration, whose entities may hold elements of their own.
  private static func afterDeclaration(_ rest: Substring) -> Substring {
    guard let end = rest.firstIndex(of: ">") else { return rest[rest.endIndex...] }
    guard let subset = rest[..<end].firstIndex(of: "[") else { return rest[end...] }
    return rest[subset...].firstMatch(of: /\]\s*>/).map { rest[$0.range.upperBound...] }
      ?? rest[rest.endIndex...]
  }

  /// Local name of the first element; declarations, comments and processing instructions come before it.
  private static func rootName(of head: String) -> String? {
    var rest = head[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("!") || rest.hasPrefix("?") {
        if rest.prefix(13).lowercased() == "!doctype html" { return "html" }
        if rest.prefix(8).lowercased() == "!doctype" { rest = afterDeclaration(rest) }
        continue
      } else {
        let name = rest.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
        if !name.isEmpty { return name.split(separator: ":").last.map(String.init) }
      }
    }
    return nil
  }
}
