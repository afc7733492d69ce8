import CLibXML2

/// What one run of a SAX reader knows; reached from C through the context's `_private`.
struct ParserState {
  let assembler: UnsafeMutablePointer<DocumentAssembler>
  let source: UnsafeBufferPointer<UInt8>
  /// Set when `source` was unescaped from a part of the file.
  let text: SourceText?
  /// End of the last run, below which no later run begins.
  var lastEnd = 0
  var error: IngestError?
  /// What is left of the limits.
  var budget: ReadingBudget
  /// Whether an element that must be closed was still open at the end.
  var endedOpen = false

  init(
    assembler: UnsafeMutablePointer<DocumentAssembler>, source: UnsafeBufferPointer<UInt8>,
    text: SourceText?, budget: ReadingBudget
  ) {
    self.assembler = assembler
    self.source = source
    self.text = text
    self.budget = budget
  }

  /// Hands a run of characters on, in the coordinates of the file's text.
  mutating func deliver(_ characters: UnsafeBufferPointer<UInt8>, _ run: SourceRun) {
    lastEnd = run.start + run.length
    guard let text else {
      assembler.pointee.characters(characters, run)
      return
    }
    if run.length != characters.count {
      let start = text.fileOffset(of: run.start)
      let length = text.fileOffset(of: run.start + run.length) - start
      assembler.pointee.characters(characters, SourceRun(start: start, length: length))
      return
    }
    deliverUnescaped(characters, run.start, text)
  }

  /// A run of unescaped text is cut where its characters do not lie side by side in the file.
  private func deliverUnescaped(_ characters: UnsafeBufferPointer<UInt8>, _ start: Int, _ text: SourceText) {
    func place(_ index: Int) -> Int { text.fileOffset(of: start + index) }
    var index = 0
    while index < characters.count {
      let begin = index
      let source = place(begin)
      repeat {
        let end = index + characters.scalarLength(at: index)
        guard place(end) == source + end - begin else { break }
        index = end
      } while index < characters.count
      let isLinear = index > begin
      if !isLinear { index = begin + characters.scalarLength(at: begin) }
      assembler.pointee.characters(
        UnsafeBufferPointer(rebasing: characters[begin..<index]),
        SourceRun(start: source, length: isLinear ? index - begin : max(place(index) - source, 0)))
    }
  }

  /// Does what an element asked for; `end` is the place just before the end of its start tag.
  mutating func follow(_ request: DocumentAssembler.Request, endingAt end: Int) {
    switch request {
    case .none: return
    case .unescape(let piece): parse(piece.source(within: source, text))
    case .insert(let words):
      var start = min(end, source.count) - 1
      while start > 0, source[start] != UInt8(ascii: "<") { start -= 1 }
      var close = max(end, 0)
      while close < source.count, source[close] != UInt8(ascii: ">") { close += 1 }
      let run = SourceRun(start: max(start, 0), length: max(close + 1 - max(start, 0), 0))
      Array(words.utf8).withUnsafeBufferPointer { deliver($0, run) }
    }
  }

  /// Parses the escaped text that the innermost element held.
  mutating func parseEscapedText() {
    if let markup = assembler.pointee.takeEscapedText() { parse(markup) }
  }

  private mutating func parse(_ markup: SourceText) {
    markup.bytes.withUnsafeBufferPointer { bytes in
      var inner = ParserState(assembler: assembler, source: bytes, text: markup, budget: budget)
      assembler.pointee.beginUnescaped()
      if let error = inner.parseHTML() { self.error = self.error ?? error }
      assembler.pointee.endUnescaped()
      budget = inner.budget
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Length of the UTF-8 scalar that begins at `index`.
  fileprivate func scalarLength(at index: Int) -> Int {
    var end = index + 1
    while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }
}
