/// Formats beyond HTML and XML: each gives blocks and what it says of itself, and all that follows is the same.
extension DocumentReader {
  /// Reads Markdown; HTML in it is read by the HTML reader.
  func readMarkdown(_ bytes: [UInt8], path: String) throws(IngestError) -> Document {
    let source = try SourceText(file: bytes)
    var assembler = DocumentAssembler(vocabulary: .html, furniture: furniture)
    try MarkdownReader(limits: limits).read(source, into: &assembler)
    assembler.finish()
    let builder = assembler.builder
    guard !builder.blocks.isEmpty else { throw .noText }
    return Document(
      path: path, format: "markdown", byteCount: bytes.count,
      metadata: metadata(assembler.harvest, builder), text: builder.text, blocks: builder.blocks,
      notes: source.notes + assembler.notes, map: builder.map, lines: LineTable(source))
  }

  /// A document from the text that was unpacked from a file of `size` bytes.
  func document(
    _ text: ExtractedText, _ size: Int, _ path: String, _ format: String, unit: PlaceUnit
  ) throws(IngestError) -> Document {
    guard !text.builder.blocks.isEmpty else { throw .noText }
    return Document(
      path: path, format: format, byteCount: size, metadata: metadata(text.harvest, text.builder),
      text: text.builder.text, blocks: text.builder.blocks, notes: text.notes, map: text.builder.map,
      lines: LineTable(SourceText(extracted: text.bytes)), placeUnit: unit, pages: text.pages)
  }

  private func metadata(_ harvest: MetadataHarvest, _ builder: BlockBuilder) -> Metadata {
    MetadataResolver(sources: sources).resolve(harvest, blocks: builder.blocks, text: builder.text)
  }
}
