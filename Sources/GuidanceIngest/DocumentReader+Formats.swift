/// Formats beyond HTML and XML: each gives blocks and what it says of itself, and all that follows is the same.
extension DocumentReader {
  /// Reads Markdown; HTML in it is read by the HTML reader.
  func readMarkdown(_ bytes: [UInt8], path: String) throws(IngestError) -> [Document] {
    let source = try SourceText(file: bytes)
    var assembler = DocumentAssembler(vocabulary: .html, furniture: furniture, watched: watched)
    try MarkdownReader(limits: limits).read(source, into: &assembler)
    assembler.finish()
    let file = FileFacts(
      path: path, format: "markdown", byteCount: bytes.count, notes: source.notes + assembler.notes,
      lines: LineTable(source))
    return try documents(assembler.parts, of: file)
  }

  /// The document of a text that was unpacked from a file of `size` bytes.
  func documents(
    _ text: ExtractedText, _ size: Int, _ path: String, _ format: String, unit: PlaceUnit
  ) throws(IngestError) -> [Document] {
    var part = DocumentPart(builder: text.builder, harvest: text.harvest)
    part.builder.finish()
    let file = FileFacts(
      path: path, format: format, byteCount: size, notes: text.notes,
      lines: LineTable(SourceText(extracted: text.bytes)), placeUnit: unit, pages: text.pages)
    return try documents([part], of: file)
  }
}
