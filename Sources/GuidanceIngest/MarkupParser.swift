import CLibXML2

/// The door to libxml2: drives its two SAX readers over a text and passes on what they meet.
///
/// Nothing is fetched and no external entity is read. Places are taken while parsing: when the parser
/// hands over a run of characters, its input stands just behind it.
struct MarkupParser {
  /// libxml2's tables are set up once, before any thread reads.
  private static let isReady: Void = xmlInitParser()

  /// The two readers.
  enum Syntax { case html, xml }

  /// Parses `source` into `assembler`.
  ///
  /// - Throws: `IngestError.malformed` for XML that is not well-formed, `.truncated` for a file that ends
  ///   inside an element.
  static func parse(
    _ source: SourceText, as syntax: Syntax, into assembler: inout DocumentAssembler
  ) throws(IngestError) {
    _ = isReady
    let error = withUnsafeMutablePointer(to: &assembler) { assembler in
      source.bytes.withUnsafeBufferPointer { bytes in
        var state = ParserState(assembler: assembler, source: bytes, text: nil)
        return syntax == .html ? state.parseHTML() : state.parseXML()
      }
    }
    if let error { throw error }
  }

  /// Parses HTML that was escaped inside another file.
  static func parse(unescaped source: SourceText, into assembler: inout DocumentAssembler) {
    _ = isReady
    withUnsafeMutablePointer(to: &assembler) { assembler in
      source.bytes.withUnsafeBufferPointer { bytes in
        var state = ParserState(assembler: assembler, source: bytes, text: source)
        assembler.pointee.beginUnescaped()
        _ = state.parseHTML()
        assembler.pointee.endUnescaped()
      }
    }
  }

  /// Adds a plain text that was escaped inside another file as one element.
  static func append(_ source: SourceText, as role: ElementRole, to assembler: inout DocumentAssembler) {
    withUnsafeMutablePointer(to: &assembler) { assembler in
      source.bytes.withUnsafeBufferPointer { bytes in
        var state = ParserState(assembler: assembler, source: bytes, text: source)
        assembler.pointee.builder.open(role)
        state.deliver(bytes, SourceRun(start: 0, length: bytes.count))
        assembler.pointee.builder.close(role)
      }
    }
  }
}
