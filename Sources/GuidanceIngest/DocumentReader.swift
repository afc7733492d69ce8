/// The first stage: the bytes of one file in, its documents out.
///
/// A reader holds no state of its own and may be used from many threads at once.
public struct DocumentReader: Sendable {
  private let furniture: PageFurniture
  private let sources: MetadataSources
  private let sizeLimit: Int
  private let watched: Set<String>

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
    var assembler = try parse(source, syntax)
    for (name, value) in template?.harvest ?? [] { assembler.addToFile(name, value) }
    var notes = source.notes
    if assembler.lapsed > 0 {
      if assembler.hasText {
        notes.append("\(assembler.lapsed) provisions that are not in force were left out")
      } else {
        assembler = try parse(source, syntax, keepsLapsed: true)
        notes.append("no provision is in force; all were read")
      }
    }
    let file = FileFacts(
      path: path, format: syntax.parser == .html ? "html" : "xml", byteCount: bytes.count, notes: notes,
      lines: LineTable(source))
    return try documents(assembler.parts, of: file, isFeed: syntax.vocabulary.isFeed)
  }

  private func parse(
    _ source: SourceText, _ syntax: MarkupSyntax, keepsLapsed: Bool = false
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
      path: path, format: "json", byteCount: count, notes: source.notes, lines: LineTable(source))
    return try documents(items.count > 1 ? [DocumentPart()] + parts : parts, of: file, isFeed: true)
  }

  /// What all documents of a file share.
  private struct FileFacts {
    var path: String
    var format: String
    var byteCount: Int
    var notes: [String]
    var lines: LineTable
  }

  /// The documents that the parts of a file make: those that have text. Where there are several, or one is a
  /// component, each has its number behind the path.
  private func documents(
    _ parts: [DocumentPart], of file: FileFacts, isFeed: Bool
  ) throws(IngestError) -> [Document] {
    let hasComponents = parts.contains { $0.parent != nil && !$0.builder.blocks.isEmpty }
    let kept = parts.indices.filter { index in
      let blocks = parts[index].builder.blocks
      guard parts[index].parent == nil || isHolder(index, parts), hasComponents else {
        return !blocks.isEmpty
      }
      return !isFeed && blocks.contains { if case .heading = $0.kind { false } else { true } }
    }
    guard !kept.isEmpty else { throw .noText }
    return kept.enumerated().map { number, index in
      let builder = parts[index].builder
      let metadata = MetadataResolver(
        sources, harvests(index, parts), blocks: builder.blocks, text: builder.text
      ).resolve()
      return Document(
        path: hasComponents ? "\(file.path)#\(number + 1)" : file.path, format: file.format,
        byteCount: file.byteCount, metadata: metadata, text: builder.text,
        blocks: mainContent(builder.blocks), notes: file.notes, map: builder.map, lines: file.lines)
    }
  }

  /// Whether a part holds others.
  private func isHolder(_ index: Int, _ parts: [DocumentPart]) -> Bool {
    parts[index...].contains { $0.parent == index }
  }

  /// What a part says of itself, and then what each part around it says.
  private func harvests(_ index: Int, _ parts: [DocumentPart]) -> [MetadataHarvest] {
    var found: [MetadataHarvest] = []
    var next: Int? = index
    while let number = next {
      found.append(parts[number].harvest)
      next = parts[number].parent
    }
    return found
  }

  /// The blocks of the page's main content where it marks one, else all.
  private func mainContent(_ blocks: [Block]) -> [Block] {
    let main = blocks.indices.filter { blocks[$0].isMain }
    guard !main.isEmpty, main.count < blocks.count else { return blocks }
    var places: [Int: Int] = [:]
    for (new, old) in main.enumerated() { places[old] = new }
    return main.map { index in
      var block = blocks[index]
      block.heading = block.heading.flatMap { places[$0] }
      block.stem = block.stem.flatMap { places[$0] }
      block.columnHeader = block.columnHeader.flatMap { places[$0] }
      return block
    }
  }
}
