/// The first stage: the bytes of one file in, its documents out.
///
/// A reader holds no state of its own and may be used from many threads at once.
public struct DocumentReader: Sendable {
  let furniture: PageFurniture
  let sources: MetadataSources
  private(set) var limits: ReadingLimits
  let watched: Set<String>
  private let scripts: ScriptValues

  /// A reader.
  ///
  /// - Parameters:
  ///   - furniture: how navigation is told from content.
  ///   - sources: where metadata is read from.
  ///   - limits: how much of a file is taken on.
  public init(
    furniture: PageFurniture, sources: MetadataSources = MetadataSources(),
    limits: ReadingLimits = ReadingLimits()
  ) {
    self.furniture = furniture
    self.sources = sources
    self.limits = limits
    watched = sources.watched
    scripts = ScriptValues(sources.scripted)
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: its path, for the documents' own `path`.
  /// - Returns: the documents it holds, at least one.
  /// - Throws: `IngestError` with the reason when nothing in it can be read as guidance.
  public func read(_ bytes: [UInt8], path: String) throws(IngestError) -> [Document] {
    try read(bytes, path: path, within: limits)
  }

  /// Reads a file within the limits of one that may have been begun before.
  package func read(_ bytes: [UInt8], path: String, within limits: ReadingLimits) throws(IngestError)
    -> [Document]
  {
    var reader = self
    reader.limits = limits.begun
    return try reader.readFile(bytes, path: path)
  }

  private func readFile(_ bytes: [UInt8], path: String) throws(IngestError) -> [Document] {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    switch FileFormat(of: bytes, path: path) {
    case .markup: return try readMarkup(bytes, path: path)
    case .markdown: return try readMarkdown(bytes, path: path)
    case .pdf:
      let text = try PDFReader(limits: limits).read(bytes)
      return try documents(text, bytes.count, path, "pdf", unit: .page)
    case .word:
      let text = try WordReader(limits: limits).read(bytes)
      return try documents(text, bytes.count, path, "docx", unit: .paragraph)
    case .openDocument:
      let text = try OpenDocumentReader(limits: limits).read(bytes)
      return try documents(text, bytes.count, path, "odt", unit: .paragraph)
    }
  }

  /// Reads HTML, XML or a content item.
  func readMarkup(_ bytes: [UInt8], path: String) throws(IngestError) -> [Document] {
    var source = try SourceText(file: bytes)
    let template = PageTemplate(source)
    if let template { source = template.source }
    if source.isJSON { return try readJSON(source, bytes.count, path: path) }
    let syntax = MarkupSyntax(of: source.bytes, path: path)
    guard syntax.hasElements || GuidanceFolder.isSupported(path) else { throw .notMarkup }
    var assembler = try assemble(source, syntax)
    var notes = source.notes
    if assembler.lapsed > 0 {
      if assembler.hasText {
        notes.append("\(assembler.lapsed) provisions that are not in force were left out")
      } else {
        assembler = try parse(source, syntax, furniture, keepsLapsed: true)
        notes.append("no provision is in force; all were read")
      }
    }
    let set = syntax.parser == .html ? scripts.find(in: source.bytes) : []
    for (name, value) in (template?.harvest ?? []) + set { assembler.addToFile(name, value) }
    let file = FileFacts(
      path: path, format: syntax.parser == .html ? "html" : "xml", byteCount: bytes.count,
      notes: notes + assembler.notes, lines: LineTable(source), isPage: syntax.parser == .html,
      isFeed: syntax.vocabulary.isFeed)
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
    try MarkupParser.parse(source, as: syntax.parser, into: &assembler, limits: limits)
    assembler.finish()
    return assembler
  }
}
