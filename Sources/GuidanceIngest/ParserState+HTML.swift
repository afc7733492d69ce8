import CLibXML2

extension ParserState {
  /// Runs libxml2's HTML reader; nil when all was read.
  mutating func parseHTML() -> IngestError? {
    guard let base = source.baseAddress, !source.isEmpty else { return nil }
    let start = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
    guard let context = htmlCreateMemoryParserCtxt(start, Int32(source.count)) else { return nil }
    defer {
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      htmlFreeParserCtxt(context)
    }
    let options = [HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_IGNORE_ENC]
    htmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32(bitPattern: $1.rawValue) })
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    if let handler = context.pointee.sax { ParserState.install(on: handler) }
    withUnsafeMutablePointer(to: &self) { state in
      context.pointee._private = UnsafeMutableRawPointer(state)
      htmlParseDocument(context)
      context.pointee._private = nil
    }
    return error ?? (isTruncated ? truncation : nil)
  }

  private static func install(on handler: UnsafeMutablePointer<xmlSAXHandler>) {
    handler.pointee.startElement = { context, name, attributes in
      ParserState.with(context) { state in
        guard let element = ElementStart(html: name, attributes) else { return }
        state.error = state.error ?? state.budget.open()
        state.assembler.pointee.startHTML(element)
      }
    }
    handler.pointee.endElement = { context, name in
      ParserState.with(context) { state in
        if let name, ParserState.position(context) >= state.source.count, ParserState.mustClose(name) {
          state.endedOpen = true
        }
        state.budget.close()
        state.assembler.pointee.endElement()
      }
    }
    handler.pointee.characters = { context, characters, length in
      ParserState.charactersOfHTML(context, characters, length)
    }
    handler.pointee.ignorableWhitespace = handler.pointee.characters
    handler.pointee.cdataBlock = handler.pointee.characters
    handler.pointee.comment = nil
    handler.pointee.processingInstruction = nil
    handler.pointee.startDocument = nil
    handler.pointee.endDocument = nil
    handler.pointee.internalSubset = nil
  }

  private static func charactersOfHTML(
    _ context: UnsafeMutableRawPointer?, _ characters: UnsafePointer<xmlChar>?, _ length: Int32
  ) {
    guard let characters, length > 0 else { return }
    let run = UnsafeBufferPointer(start: characters, count: Int(length))
    with(context) { state in
      guard state.assembler.pointee.wantsCharacters else {
        state.assembler.pointee.leaveOut(run)
        return
      }
      state.deliver(run, state.place(of: run, before: position(context)))
    }
  }

  /// Elements whose end tag HTML never lets out.
  private static let closed: Set<String> = [
    "div", "main", "article", "section", "ul", "ol", "table", "nav", "footer", "header", "title", "h1",
    "h2", "h3", "a", "strong", "em", "b", "i", "span", "script", "style",
  ]

  private static func mustClose(_ name: UnsafePointer<xmlChar>) -> Bool {
    closed.contains(
      String(decoding: UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))), as: UTF8.self))
  }

  /// A page that says it is a whole document, never ends, and stops inside something.
  private var isTruncated: Bool {
    guard text == nil else { return false }
    let tail = source.suffix(4096).map(\.lowerCased)
    if let open = tail.lastIndex(of: UInt8(ascii: "<")), !tail[open...].contains(UInt8(ascii: ">")),
      let next = String(decoding: tail[(open + 1)...].prefix(4), as: UTF8.self).first,
      next.isLetter || next == "/"
    {
      return true
    }
    let head = source.prefix(2048).map(\.lowerCased)
    guard ["<html", "<body", "<!doctype html"].contains(where: head.holds) else { return false }
    guard !tail.holds("</html"), !tail.holds("</body") else { return false }
    let end = source.last { !$0.isASCIISpace } ?? 0
    return endedOpen || !">.!?".utf8.contains(end)
  }

  private var truncation: IngestError {
    let lines = source.count { $0 == UInt8(ascii: "\n") }
    let lastLine = source.reversed().prefix { $0 != UInt8(ascii: "\n") }
    return .truncated(line: lines + 1, column: lastLine.count { $0 & 0xC0 != 0x80 } + 1)
  }
}

// MARK: - Places

extension ParserState {
  /// Calls `body` with the state behind a parser context, and stops the parser at an error.
  static func with(_ context: UnsafeMutableRawPointer?, _ body: (inout ParserState) -> Void) {
    let isDone = quietly(context) { state in
      guard state.error == nil else { return false }
      state.error = state.budget.countEvent()
      body(&state)
      return state.error != nil
    }
    if isDone { xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self)) }
  }

  /// Calls `body` with the state behind a parser context; the parser goes on in any case, as it must while
  /// it reports an error of its own.
  @discardableResult
  static func quietly(_ context: UnsafeMutableRawPointer?, _ body: (inout ParserState) -> Bool) -> Bool {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let state = context.pointee._private?.assumingMemoryBound(to: ParserState.self)
    else { return false }
    return body(&state.pointee)
  }

  /// Offset of the parser's input in the text it reads.
  static func position(_ context: UnsafeMutableRawPointer?) -> Int {
    guard let input = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input?.pointee,
      let current = input.cur, let base = input.base
    else { return 0 }
    return current - base + Int(input.consumed)
  }

  /// Where a run of characters stands, given the parser's place when it handed the run over.
  ///
  /// Three cases, all recognised by comparing bytes: the run ends at the place; it was flushed one
  /// character early because it is long; or it is an entity, whose name ends at or behind the place.
  func place(of run: UnsafeBufferPointer<UInt8>, before position: Int) -> SourceRun {
    let last = run.lastScalarLength
    // Only a run of several characters is flushed early; a bare `&` before another would match by chance.
    let ends = run.count > last ? [position, position + last] : [position]
    for end in ends where matches(run, endingAt: end) {
      return SourceRun(start: end - run.count, length: run.count)
    }
    guard let entity = entity(before: position) else { return nearest(run, before: position) }
    return run.elementsEqual("&".utf8) && isBare(entity) ? SourceRun(start: entity.start, length: 1) : entity
  }

  /// Whether an ampersand stands for itself: the name behind it is none, and is handed over as words of its own.
  private func isBare(_ entity: SourceRun) -> Bool {
    let name = source[entity.start..<min(entity.start + entity.length, source.count)].dropFirst()
    return name.first != UInt8(ascii: "#")
      && !String(decoding: name, as: UTF8.self).lowercased().hasPrefix("amp")
  }

  private func matches(_ run: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    let start = end - run.count
    guard start >= lastEnd, end <= source.count else { return false }
    return UnsafeBufferPointer(rebasing: source[start..<end]).elementsEqual(run)
  }

  private func entity(before position: Int) -> SourceRun? {
    var start = min(position, source.count) - 1
    let lowest = max(lastEnd, start - 40)
    while start >= lowest, source[start] != UInt8(ascii: "&") { start -= 1 }
    guard start >= lowest, start >= 0 else { return nil }
    var end = start + 1
    while end < source.count, source[end].isEntityNameByte { end += 1 }
    if end < source.count, source[end] == UInt8(ascii: ";") { end += 1 }
    return SourceRun(start: start, length: end - start)
  }

  /// The last resort for input that libxml2 itself has changed: the first place behind the last run
  /// that reads the same.
  private func nearest(_ run: UnsafeBufferPointer<UInt8>, before position: Int) -> SourceRun {
    let limit = min(position + run.count, source.count)
    var end = lastEnd + run.count
    while end <= limit {
      if matches(run, endingAt: end) { return SourceRun(start: end - run.count, length: run.count) }
      end += 1
    }
    // Inside the file even where libxml2 hands over more than stands in it.
    let start = min(max(lastEnd, min(position, source.count) - run.count), max(source.count - 1, 0))
    return SourceRun(start: start, length: max(min(position, source.count) - start, 0))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Length in bytes of the last scalar.
  fileprivate var lastScalarLength: Int {
    var index = count - 1
    while index > 0, self[index] & 0xC0 == 0x80 { index -= 1 }
    return count - index
  }
}

extension UInt8 {
  /// Letters, digits and the number sign.
  fileprivate var isEntityNameByte: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
      || self == 0x23
  }
}
