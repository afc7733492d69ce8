import CCMark

/// Reads Markdown through cmark-gfm: tables, footnotes and struck-out words of GitHub's flavour included.
///
/// cmark says where blocks begin and end; the places of the words inside are found by `MarkdownCursor`, which
/// compares them with the source, since escapes, entities and links make the two differ.
struct MarkdownReader {
  let limits: ReadingLimits

  /// A tree takes many times the bytes of its text; official texts are a hundredth of this.
  private static let largest = 8 << 20

  /// Bytes that cmark gets at a time.
  private static let piece = 1 << 14

  /// cmark keeps its list of extensions in a global variable, filled once before any thread reads.
  private static let isReady: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Reads `source` into `assembler`.
  func read(_ source: SourceText, into assembler: inout DocumentAssembler) throws(IngestError) {
    let limit = min(limits.fileBytes, Self.largest)
    guard source.bytes.count <= limit else { throw .tooLarge(bytes: source.bytes.count, limit: limit) }
    _ = Self.isReady
    var bytes = source.bytes
    FrontMatter.take(from: &bytes, into: &assembler.harvest)
    guard let root = try parse(bytes) else { return }
    defer { cmark_node_free(root) }
    var walk = MarkdownWalk(source: bytes, limits: limits)
    walk.run(over: root, into: &assembler)
    if let error = walk.error { throw error }
  }

  /// Hands the text over in pieces, so that the clock can be looked at between them.
  private func parse(_ bytes: [UInt8]) throws(IngestError) -> OpaquePointer? {
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    let deadline = limits.deadline
    for start in stride(from: 0, to: bytes.count, by: Self.piece) {
      if start > 0 { try deadline.check() }
      bytes[start..<min(start + Self.piece, bytes.count)].withUnsafeBytes { piece in
        if let base = piece.baseAddress {
          cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), piece.count)
        }
      }
    }
    return cmark_parser_finish(parser)
  }
}
