extension DocumentReader {
  /// A content item, or a list of them.
  func readJSON(_ source: SourceText, _ count: Int, path: String) throws(IngestError) -> [Document] {
    var parser = JSONParser(source.bytes)
    let value = try parser.parse()
    var parts: [DocumentPart] = []
    let items: [JSONValue]
    if case .list(let list) = value { items = list } else { items = [value] }
    for item in items {
      guard let item = ContentItem(item, in: source.bytes, sources.publishers) else { continue }
      var assembler = DocumentAssembler(vocabulary: .html, furniture: furniture, watched: watched)
      try item.read(into: &assembler, limits: limits)
      assembler.finish()
      for var part in assembler.parts {
        part.harvest = item.harvest
        part.parent = items.count > 1 ? 0 : nil
        parts.append(part)
      }
    }
    guard !parts.isEmpty else { throw .noContentItem }
    let file = FileFacts(
      path: path, format: "json", byteCount: count, notes: source.notes, lines: LineTable(source),
      isPage: true, isFeed: true)
    return try documents(items.count > 1 ? [DocumentPart()] + parts : parts, of: file)
  }
}
