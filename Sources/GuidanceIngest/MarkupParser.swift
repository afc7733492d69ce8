import CLibXML2

/// The door to libxml2: drives its two SAX readers over a text and passes on what they meet.
///
/// Nothing is fetched and no external entity is read. Places are taken while parsing: when the parser
/// hands over a run of characters, its input stands just behind it.
struct MarkupParser {
  /// libxml2's tables are set up once, before any thread reads.
  private static let isReady: Void = {
    xmlInitParser()
    countermand_allow_depth(1 << 20)
  }()

  /// The two readers.
  enum Syntax { case html, xml }

  /// Parses `source` into `assembler`.
  ///
  /// - Throws: `IngestError.malformed` for XML that is not well-formed, `.truncated` for a file that ends
  ///   inside an element, and the limits' own errors.
  static func parse(
    _ source: SourceText, as syntax: Syntax, into assembler: inout DocumentAssembler,
    limits: ReadingLimits = ReadingLimits()
  ) throws(IngestError) {
    prepare()
    if let long = AttributeScan.offset(longerThan: limits.attributeBytes, in: source.bytes) {
      let place = LineTable(source).position(of: long)
      throw .attributeTooLong(line: place.line, column: place.column, limit: limits.attributeBytes)
    }
    let error = withUnsafeMutablePointer(to: &assembler) { assembler in
      source.bytes.withUnsafeBufferPointer { bytes in
        var state = ParserState(
          assembler: assembler, source: bytes, text: nil, budget: ReadingBudget(limits))
        return syntax == .html ? state.parseHTML() : state.parseXML()
      }
    }
    if let error { throw error }
  }

  /// Parses a piece of HTML that stands inside a text of another format, escaped or not; `piece` leads back to
  /// it.
  static func parseFragment(
    _ piece: SourceText, into assembler: inout DocumentAssembler, limits: ReadingLimits
  ) throws(IngestError) {
    prepare()
    let error = withUnsafeMutablePointer(to: &assembler) { assembler in
      piece.bytes.withUnsafeBufferPointer { bytes in
        var state = ParserState(
          assembler: assembler, source: bytes, text: piece, budget: ReadingBudget(limits))
        assembler.pointee.beginUnescaped()
        defer { assembler.pointee.endUnescaped() }
        return state.parseHTML()
      }
    }
    if let error { throw error }
  }

  /// Adds a plain text that was escaped inside another file as one element.
  static func append(_ source: SourceText, as role: ElementRole, to assembler: inout DocumentAssembler) {
    withUnsafeMutablePointer(to: &assembler) { assembler in
      source.bytes.withUnsafeBufferPointer { bytes in
        var state = ParserState(
          assembler: assembler, source: bytes, text: source, budget: ReadingBudget(ReadingLimits()))
        assembler.pointee.builder.open(role)
        state.deliver(bytes, SourceRun(start: 0, length: bytes.count))
        assembler.pointee.builder.close(role)
      }
    }
  }

  /// Sets libxml2 up; to be called before any use of it.
  static func prepare() { _ = isReady }
}
