/// The first stage: the bytes of one file in, its documents out.
///
/// A reader holds no state of its own and may be used from many threads at once.
public struct DocumentReader: Sendable {
  let furniture: PageFurniture
  let sources: MetadataSources
  let limits: ReadingLimits

  /// A reader.
  ///
  /// - Parameters:
  ///   - furniture: how navigation is told from content.
  ///   - sources: where metadata is read from.
  ///   - limits: how much of a file is taken on.
  public init(
    furniture: PageFurniture, sources: MetadataSources = .standard, limits: ReadingLimits = ReadingLimits()
  ) {
    self.furniture = furniture
    self.sources = sources
    self.limits = limits
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: its path, for the documents' own `path`.
  /// - Returns: the documents it holds, at least one.
  /// - Throws: `IngestError` with the reason when nothing in it can be read as guidance.
  public func read(_ bytes: [UInt8], path: String) throws(IngestError) -> [Document] {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    switch FileFormat(of: bytes, path: path) {
    case .markup: return try readMarkup(bytes, path: path)
    case .markdown: return [try readMarkdown(bytes, path: path)]
    case .pdf:
      let text = try PDFReader(limits: limits).read(bytes)
      return [try document(text, bytes.count, path, "pdf", unit: .page)]
    case .word:
      let text = try WordReader(limits: limits).read(bytes)
      return [try document(text, bytes.count, path, "docx", unit: .paragraph)]
    case .openDocument:
      let text = try OpenDocumentReader(limits: limits).read(bytes)
      return [try document(text, bytes.count, path, "odt", unit: .paragraph)]
    }
  }

  /// Reads HTML or XML.
  func readMarkup(_ bytes: [UInt8], path: String) throws(IngestError) -> [Document] {
    let source = try SourceText(file: bytes)
    let syntax = MarkupSyntax(of: source.bytes, path: path)
    guard syntax.hasElements || GuidanceFolder.isSupported(path) else { throw .notMarkup }
    var assembler = DocumentAssembler(vocabulary: syntax.vocabulary, furniture: furniture)
    try MarkupParser.parse(source, as: syntax.parser, into: &assembler, limits: limits)
    assembler.finish()
    let metadata = MetadataResolver(sources: sources)
      .resolve(assembler.harvest, blocks: assembler.builder.blocks, text: assembler.builder.text)
    let blocks = mainContent(assembler.builder.blocks)
    guard !blocks.isEmpty else { throw .noText }
    let document = Document(
      path: path, format: syntax.parser == .html ? "html" : "xml", byteCount: bytes.count, metadata: metadata,
      text: assembler.builder.text, blocks: blocks,
      notes: source.notes + assembler.notes, map: assembler.builder.map,
      lines: LineTable(source))
    return [document]
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
