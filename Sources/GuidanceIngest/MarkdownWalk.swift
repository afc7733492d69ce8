import CCMark

/// One pass over the tree of a Markdown file, block by block.
struct MarkdownWalk {
  private let source: [UInt8]
  private let limits: ReadingLimits
  private let lineStarts: [Int]
  private let deadline: Deadline
  private var steps = 0
  private var cursor: MarkdownCursor
  /// How many open nodes say that what they hold is no text: pictures, struck-out words.
  private var skipped = 0
  private var isHeaderRow = false
  private(set) var error: IngestError?

  init(source: [UInt8], limits: ReadingLimits) {
    self.source = source
    self.limits = limits
    deadline = limits.deadline
    lineStarts = [0] + source.indices.lazy.filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    cursor = MarkdownCursor(source)
  }

  /// Walks over the tree under `root`.
  mutating func run(over root: OpaquePointer, into assembler: inout DocumentAssembler) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while error == nil {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator).map(MarkdownNode.init) else {
        return
      }
      if isLate() { return }
      if event == CMARK_EVENT_ENTER { enter(node, &assembler) } else { leave(node, &assembler) }
    }
  }

  /// Counts a node or line, and looks at the clock now and then.
  private mutating func isLate() -> Bool {
    steps += 1
    if steps % 64 == 0, deadline.isPast { error = deadline.error }
    return error != nil
  }

  private mutating func enter(_ node: MarkdownNode, _ assembler: inout DocumentAssembler) {
    if let role = role(of: node) {
      place(at: node)
      assembler.builder.open(role)
      if role == .item { label(node, &assembler) }
      if node.isLeafBlock { literal(of: node, &assembler) }
      if node.isLeafBlock { assembler.builder.close(role) }
      return
    }
    switch node.kind {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: words(of: node, &assembler)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: give([cursor.lineEnd()], &assembler)
    case CMARK_NODE_HTML_INLINE: inlineMarkup(node, &assembler)
    case CMARK_NODE_HTML_BLOCK: markup(node, &assembler)
    case CMARK_NODE_IMAGE: skipped += 1
    default: if node.name == "strikethrough" { skipped += 1 }
    }
  }

  private mutating func leave(_ node: MarkdownNode, _ assembler: inout DocumentAssembler) {
    if let role = role(of: node) {
      assembler.builder.close(role)
    } else if node.kind == CMARK_NODE_IMAGE {
      skipped -= 1
      cursor.passLinkTail()
    } else if node.kind == CMARK_NODE_LINK {
      cursor.passLinkTail()
    } else if node.name == "strikethrough" {
      skipped -= 1
    }
  }

  /// What a block is; nil for inline nodes, HTML and rules.
  private mutating func role(of node: MarkdownNode) -> ElementRole? {
    switch node.kind {
    case CMARK_NODE_HEADING: return .heading(level: node.headingLevel)
    case CMARK_NODE_PARAGRAPH, CMARK_NODE_CODE_BLOCK: return .paragraph
    case CMARK_NODE_BLOCK_QUOTE: return .quotation
    case CMARK_NODE_LIST: return .list
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnote
    default: break
    }
    switch node.name {
    case "table": return .table
    case "table_header", "table_row":
      isHeaderRow = node.name == "table_header"
      return .row
    case "table_cell": return isHeaderRow ? .headerCell : .cell
    case "tasklist": return .item
    default: return nil
    }
  }
}

// MARK: - Text

extension MarkdownWalk {
  /// Sets the cursor to the bytes that a block says it is made of.
  private mutating func place(at node: MarkdownNode) {
    let first = offset(node.start)
    let last = offset(node.end) + 1
    guard node.isTextBlock else { return cursor.move(to: first, end: source.count) }
    cursor.move(to: first, end: max(min(last, source.count), first))
  }

  private func offset(_ place: (line: Int, column: Int)) -> Int {
    let index = min(max(place.line - 1, 0), lineStarts.count - 1)
    return min(lineStarts[index] + max(place.column - 1, 0), source.count)
  }

  private mutating func words(of node: MarkdownNode, _ assembler: inout DocumentAssembler) {
    give(cursor.runs(of: node.literal), &assembler)
  }

  /// A code block, line by line: its literal has lost what stands before its lines.
  private mutating func literal(of node: MarkdownNode, _ assembler: inout DocumentAssembler) {
    for line in node.literal.split(separator: UInt8(ascii: "\n")) {
      if isLate() { return }
      give(cursor.runs(of: Array(line)), &assembler)
      give([cursor.lineEnd()], &assembler)
    }
  }

  /// A tag inside a sentence: only a line break matters.
  private mutating func inlineMarkup(_ node: MarkdownNode, _ assembler: inout DocumentAssembler) {
    let literal = node.literal
    _ = cursor.runs(of: literal)
    if String(decoding: literal.prefix(3), as: UTF8.self).lowercased() == "<br" {
      assembler.builder.open(.blank)
      assembler.builder.close(.blank)
    }
  }

  /// A block of HTML is read by the HTML reader.
  private mutating func markup(_ node: MarkdownNode, _ assembler: inout DocumentAssembler) {
    place(at: node)
    var bytes: [UInt8] = []
    var offsets: [Int32] = []
    for line in node.literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if isLate() { return }
      let start = cursor.find(Array(line)) ?? cursor.place
      bytes += line
      offsets += (0..<line.count).map { Int32(start + $0) }
      cursor.pass(to: start + line.count)
      bytes.append(UInt8(ascii: "\n"))
      offsets.append(Int32(min(cursor.place, source.count)))
    }
    offsets.append(Int32(min(cursor.place, source.count)))
    do throws(IngestError) {
      try MarkupParser.parseFragment(
        SourceText(unescaped: bytes, offsets: offsets), into: &assembler, limits: limits)
    } catch {
      self.error = error
    }
  }

  /// The number of an item, as it is written.
  private mutating func label(_ node: MarkdownNode, _ assembler: inout DocumentAssembler) {
    guard node.isNumberedItem else { return }
    let start = cursor.place
    let end = source[start...].firstIndex { !(0x30...0x39).contains($0) } ?? start
    guard end > start, end < source.count else { return }
    assembler.builder.open(.label)
    source[start...end].withUnsafeBufferPointer {
      assembler.builder.append($0, SourceRun(start: start, length: $0.count))
    }
    assembler.builder.close(.label)
    cursor.pass(to: end + 1)
  }

  private func give(_ runs: [MarkdownCursor.Run], _ assembler: inout DocumentAssembler) {
    guard skipped == 0 else { return }
    for run in runs {
      run.text.withUnsafeBufferPointer { assembler.builder.append($0, run.source) }
    }
  }
}
