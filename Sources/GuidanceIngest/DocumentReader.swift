/// The first stage: the bytes of one file in, its documents out.
///
/// A reader holds no state of its own and may be used from many threads at once.
public struct DocumentReader: Sendable {
  private let furniture: PageFurniture
  private let sources: MetadataSources
  private let sizeLimit: Int

  /// A reader.
  ///
  /// - Parameters:
  ///   - furniture: how navigation is told from content.
  ///   - sources: where metadata is read from.
  ///   - sizeLimit: bytes above which a file is refused.
  public init(furniture: PageFurniture, sources: MetadataSources = .standard, sizeLimit: Int = 256 << 20) {
    self.furniture = furniture
    self.sources = sources
    self.sizeLimit = sizeLimit
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
    let source = try SourceText(file: bytes)
    let syntax = MarkupSyntax(of: source.bytes, path: path)
    guard syntax.hasElements || GuidanceFolder.isSupported(path) else { throw .notMarkup }
    var assembler = try assemble(source, syntax, furniture)
    // Words of class that would take most of the content away mean something else on this page.
    if assembler.doubtful > 2 * assembler.builder.contentSize {
      assembler = try assemble(source, syntax, furniture.withoutWords)
    }
    let metadata = MetadataResolver(sources: sources)
      .resolve(assembler.harvest, blocks: assembler.builder.blocks, text: assembler.builder.text)
    var leftOut = assembler.leftOut
    leftOut.add(assembler.builder.marks)
    var selector = ContentSelector(
      blocks: assembler.builder.blocks, text: assembler.builder.text, notices: furniture.notices)
    let blocks = syntax.parser == .html ? selector.select(&leftOut) : assembler.builder.blocks
    guard !blocks.isEmpty else { throw .noText }
    let document = Document(
      path: path, format: syntax.parser == .html ? "html" : "xml", byteCount: bytes.count, metadata: metadata,
      text: assembler.builder.text, blocks: blocks, leftOut: leftOut,
      notes: source.notes, map: assembler.builder.map,
      lines: LineTable(source))
    return [document]
  }

  private func assemble(
    _ source: SourceText, _ syntax: MarkupSyntax, _ furniture: PageFurniture
  ) throws(IngestError) -> DocumentAssembler {
    var assembler = DocumentAssembler(vocabulary: syntax.vocabulary, furniture: furniture)
    try MarkupParser.parse(source, as: syntax.parser, into: &assembler)
    assembler.finish()
    return assembler
  }
}
