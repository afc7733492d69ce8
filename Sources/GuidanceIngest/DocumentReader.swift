/// The first stage: the bytes of one file in, its documents out.
///
/// A reader holds no state of its own and may be used from many threads at once.
public struct DocumentReader: Sendable {
  let furniture: PageFurniture
  let sources: MetadataSources
  private let sizeLimit: Int
  let watched: Set<String>

  /// A reader.
  ///
  /// - Parameters:
  ///   - furniture: how navigation is told from content.
  ///   - sources: where metadata is read from.
  ///   - sizeLimit: bytes above which a file is refused.
  public init(
    furniture: PageFurniture, sources: MetadataSources = MetadataSources(), sizeLimit: Int = 256 << 20
  ) {
    self.furniture = furniture
    self.sources = sources
    self.sizeLimit = sizeLimit
    watched = sources.watched
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: its path, for the documents' own `path`.
  /// - Returns: the documents it holds, at least one.
  /// - Throws: `IngestError` with the reason when nothing in it can be read as guidance.
  public func read(_ bytes: [UInt8], path: String) throws(IngestError) -> [Document] {
    guard bytes.count <= sizeLimit else { throw .tooLarge(bytes: bytes.count, limit: sizeLimit) }
    var source = try SourceText(file: bytes)
    let template = PageTemplate(source)
    if let template { source = template.source }
    if source.isJSON { return try readJSON(source, bytes.count, path: path) }
    let syntax = MarkupSyntax(of: source.bytes, path: path)
    guard syntax.hasElements || GuidanceFolder.isSupported(path) else { throw .notMarkup }
    var assembler = try assemble(source, syntax)
    for (name, value) in template?.harvest ?? [] { assembler.addToFile(name, value) }
    var notes = source.notes
    if assembler.lapsed > 0 {
      if assembler.hasText {
        notes.append("\(assembler.lapsed) provisions that are not in force were left out")
      } else {
        assembler = try parse(source, syntax, furniture, keepsLapsed: true)
        notes.append("no provision is in force; all were read")
      }
    }
    let file = FileFacts(
      path: path, format: syntax.parser == .html ? "html" : "xml", byteCount: bytes.count, notes: notes,
      lines: LineTable(source), isPage: syntax.parser == .html, isFeed: syntax.vocabulary.isFeed)
    return try documents(assembler.parts, of: file)
  }

  /// Parses a file, and once more where words of class would take most of the content away: they mean
  /// something else on this page.
  private func assemble(_ source: SourceText, _ syntax: MarkupSyntax) throws(IngestError) -> DocumentAssembler
  {
    let assembler = try parse(source, syntax, furniture)
    let content = assembler.parts.reduce(0) { $0 + $1.builder.contentSize }
    guard assembler.doubtful > 2 * content else { return assembler }
    return try parse(source, syntax, furniture.withoutWords)
  }

  private func parse(
    _ source: SourceText, _ syntax: MarkupSyntax, _ furniture: PageFurniture, keepsLapsed: Bool = false
  ) throws(IngestError) -> DocumentAssembler {
    var assembler = DocumentAssembler(
      vocabulary: syntax.vocabulary, furniture: furniture, watched: watched, keepsLapsed: keepsLapsed)
    try MarkupParser.parse(source, as: syntax.parser, into: &assembler)
    assembler.finish()
    return assembler
  }

  /// A content item, or a list of them.
  private func readJSON(_ source: SourceText, _ count: Int, path: String) throws(IngestError) -> [Document] {
    var parser = JSONParser(source.bytes)
    let value = try parser.parse()
    var parts: [DocumentPart] = []
    let items: [JSONValue]
    if case .list(let list) = value { items = list } else { items = [value] }
    for item in items {
      guard let item = ContentItem(item, in: source.bytes, sources.publishers) else { continue }
      var assembler = DocumentAssembler(vocabulary: .html, furniture: furniture, watched: watched)
      item.read(into: &assembler)
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
