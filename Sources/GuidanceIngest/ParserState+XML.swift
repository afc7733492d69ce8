import CLibXML2

extension ParserState {
  /// Runs libxml2's XML reader; nil when the text is well-formed.
  mutating func parseXML() -> IngestError? {
    guard let base = source.baseAddress else { return nil }
    let start = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
    guard let context = xmlCreateMemoryParserCtxt(start, Int32(source.count)) else { return nil }
    defer {
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      xmlFreeParserCtxt(context)
    }
    let options = [XML_PARSE_NONET, XML_PARSE_IGNORE_ENC]
    xmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32(bitPattern: $1.rawValue) })
    if let handler = context.pointee.sax { ParserState.installXML(on: handler) }
    let wellFormed = withUnsafeMutablePointer(to: &self) { state in
      context.pointee._private = UnsafeMutableRawPointer(state)
      xmlParseDocument(context)
      context.pointee._private = nil
      return context.pointee.wellFormed == 1
    }
    return error ?? (wellFormed ? nil : .malformed(line: 1, column: 1, reason: "not well-formed"))
  }

  private static func installXML(on handler: UnsafeMutablePointer<xmlSAXHandler>) {
    handler.pointee.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      ParserState.withMain(context) { state in
        guard let element = ElementStart(xml: name, attributes, count: Int(count)) else { return }
        let position = ParserState.position(context)
        state.error = state.error ?? state.budget.open()
        state.follow(state.assembler.pointee.startXML(element, endingAt: position), endingAt: position)
      }
    }
    handler.pointee.endElementNs = { context, _, _, _ in
      ParserState.withMain(context) { state in
        state.budget.close()
        state.parseEscapedText()
        state.assembler.pointee.endElement()
      }
    }
    handler.pointee.characters = { context, characters, length in
      ParserState.charactersOfXML(context, characters, length)
    }
    handler.pointee.ignorableWhitespace = handler.pointee.characters
    handler.pointee.cdataBlock = handler.pointee.characters
    handler.pointee.reference = { context, name in ParserState.reference(context, name) }
    handler.pointee.serror = { context, error in
      guard let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
      ParserState.note(error, context)
    }
    handler.pointee.comment = nil
    handler.pointee.processingInstruction = nil
    handler.pointee.warning = nil
    handler.pointee.error = nil
  }

  /// Keeps the first error that libxml2 reports.
  private static func note(_ error: xmlError, _ context: UnsafeMutableRawPointer?) {
    quietly(context) { state in
      guard state.error == nil else { return false }
      let place = (line: max(Int(error.line), 1), column: max(Int(error.int2), 1))
      switch UInt32(bitPattern: error.code) {
      case XML_ERR_ENTITY_LOOP.rawValue:
        state.error = .entitiesTooLong(limit: state.budget.limits.entityBytes)
      case XML_ERR_DOCUMENT_END.rawValue, XML_ERR_TAG_NOT_FINISHED.rawValue:
        state.error = .truncated(line: place.line, column: place.column)
      default:
        let reason = error.message.map { String(cString: $0) } ?? "not well-formed"
        state.error = .malformed(
          line: place.line, column: place.column, reason: String(reason.trimmingSpace.prefix(120)))
      }
      return false
    }
  }

  /// As `with`, but silent while libxml2 checks the content of an entity in a context of its own.
  static func withMain(_ context: UnsafeMutableRawPointer?, _ body: (inout ParserState) -> Void) {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self), parser.pointee.depth == 0
    else { return }
    with(context, body)
  }

  private static func charactersOfXML(
    _ context: UnsafeMutableRawPointer?, _ characters: UnsafePointer<xmlChar>?, _ length: Int32
  ) {
    guard let characters, length > 0 else { return }
    let run = UnsafeBufferPointer(start: characters, count: Int(length))
    withMain(context) { state in
      guard state.assembler.pointee.wantsCharacters else {
        state.assembler.pointee.leaveOut(run)
        return
      }
      if let start = offset(of: characters, context) {
        state.deliver(run, SourceRun(start: start, length: run.count))
      } else {
        state.deliver(run, state.placeInXML(of: run, before: position(context)))
      }
    }
  }

  /// Offset of characters that libxml2 hands over where they stand in its input; nil for a copy.
  private static func offset(
    of characters: UnsafePointer<xmlChar>, _ context: UnsafeMutableRawPointer?
  ) -> Int? {
    guard let input = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input?.pointee,
      let base = input.base, let end = input.end, characters >= base, characters < end
    else { return nil }
    return characters - base + Int(input.consumed)
  }

  /// CDATA is handed over with the input still before its closing brackets or just behind them.
  private func placeInXML(of run: UnsafeBufferPointer<UInt8>, before position: Int) -> SourceRun {
    let start = position - 3 - run.count
    if start >= lastEnd, start + run.count <= source.count,
      source[start + run.count] == UInt8(ascii: "]"),
      UnsafeBufferPointer(rebasing: source[start..<start + run.count]).elementsEqual(run)
    {
      return SourceRun(start: start, length: run.count)
    }
    return place(of: run, before: position)
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmingSpace: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
