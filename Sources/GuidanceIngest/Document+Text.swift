extension Document {
  /// A document that is one paragraph of plain text, for examples and labelled sentences.
  ///
  /// - Parameters:
  ///   - text: the paragraph; white space is folded.
  ///   - metadata: what is known of it.
  public init(text: String, metadata: Metadata, path: String = "") {
    var builder = BlockBuilder()
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { builder.append($0, SourceRun(start: 0, length: bytes.count)) }
    builder.endBlock()
    self.init(
      path: path, format: "text", byteCount: bytes.count, metadata: metadata, text: builder.text,
      blocks: builder.blocks, leftOut: LeftOut(),
      notes: [], map: builder.map,
      lines: LineTable(
        SourceText(unescaped: bytes, offsets: bytes.indices.map { Int32($0) } + [Int32(bytes.count)])))
  }
}
