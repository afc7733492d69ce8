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

  /// A run of unescaped text is cut where its bytes do not lie side by side in the file.
  private func deliverUnescaped(_ characters: UnsafeBufferPointer<UInt8>, _ start: Int, _ text: SourceText) {
    var index = 0
    while index < characters.count {
      let place = text.fileOffset(of: start + index)
      var end = index + 1
      while end < characters.count, text.fileOffset(of: start + end) == place + end - index { end += 1 }
      let next = text.fileOffset(of: start + end)
      if next == place + end - index {
        assembler.pointee.characters(
          UnsafeBufferPointer(rebasing: characters[index..<end]), SourceRun(start: place, length: end - index)
        )
      } else {
        if end - index > 1 {
          assembler.pointee.characters(
            UnsafeBufferPointer(rebasing: characters[index..<end - 1]),
            SourceRun(start: place, length: end - 1 - index))
        }
        let last = text.fileOffset(of: start + end - 1)
        assembler.pointee.characters(
          UnsafeBufferPointer(rebasing: characters[end - 1..<end]),
          SourceRun(start: last, length: max(next - last, 0)))
      }
      index = end
    }
  }

  /// Parses what an element asked to be parsed once more.
  mutating func follow(_ request: DocumentAssembler.Request) {
    switch request {
    case .none: return
    case .unescape(let piece):
      let unescaped = piece.source(within: source, text)
      unescaped.bytes.withUnsafeBufferPointer { bytes in
        var inner = ParserState(assembler: assembler, source: bytes, text: unescaped, budget: budget)
        assembler.pointee.beginUnescaped()
        if let error = inner.parseHTML() { self.error = self.error ?? error }
        assembler.pointee.endUnescaped()
        budget = inner.budget
      }
    }
  }
}
