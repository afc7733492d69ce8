/// Puts the text and elements that a parser meets into blocks.
///
/// Elements open and close in balance. Text is folded while it arrives: a run of white space is one
/// blank, and none stands at a block's ends. INVARIANT: `text` from `start` on is the open block.
struct BlockBuilder {
  private(set) var text: [UInt8] = []
  private(set) var map = SourceMap()
  private(set) var blocks: [Block] = []

  private var frames: [Frame] = []
  private var start = 0
  private var label: [UInt8] = []
  private var skipped = 0
  private var mains = 0
  private var labels = 0
  private var headings: [(level: Int, block: Int)] = []

  /// One open element that blocks depend on.
  private struct Frame {
    var role: ElementRole
    /// Block that leads into this list or item.
    var stem: Int?
    /// Number of blocks when it was opened.
    var firstBlock = 0
    /// Block that leads into the items directly under it; settled by the first of them.
    var itemStem: Int??
    var hasBlock = false
    var column = 0
    var headers: [Int] = []
  }

  /// Whether text now arriving is left out.
  var isSkipping: Bool { skipped > 0 }

  /// Opens an element.
  mutating func open(_ role: ElementRole) {
    if role.isBlock, skipped == 0 { endBlock() }
    switch role {
    case .skip, .title, .linkedData, .metadata: skipped += 1
    case .main: mains += 1
    case .label:
      labels += 1
      label.append(0x20)
    case .blank: appendBlank()
    default: break
    }
    let stem = role == .list ? leadingBlock : role == .item ? stemOfItem() : nil
    frames.append(Frame(role: role, stem: stem, firstBlock: blocks.count))
    if role == .cell || role == .headerCell { advanceColumn() }
  }

  /// Closes the element that was opened last.
  mutating func close() {
    guard let frame = frames.last else { return }
    if frame.role.isBlock, skipped == 0 { endBlock() }
    frames.removeLast()
    switch frame.role {
    case .skip, .title, .linkedData, .metadata: skipped -= 1
    case .main: mains -= 1
    case .label: labels -= 1
    case .section:
      let depth = sectionDepth
      headings.removeAll { $0.level > depth + 1 }
    case .row: resetColumn()
    default: break
    }
  }

  /// A heading that stands in an attribute.
  mutating func appendHeading(_ bytes: [UInt8], at source: Int) {
    endBlock()
    frames.append(Frame(role: .sectionHeading, stem: nil))
    bytes.withUnsafeBufferPointer { append($0, SourceRun(start: source, length: bytes.count)) }
    endBlock()
    frames.removeLast()
  }

  /// Adds text; `run` says where in the file it was read.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ run: SourceRun) {
    guard skipped == 0 else { return }
    if labels > 0 {
      label.append(contentsOf: bytes)
    } else if run.length != bytes.count {
      appendAtomic(bytes, run)
    } else {
      appendLinear(bytes, run.start)
    }
  }

  /// Ends the open block, if it has any words.
  mutating func endBlock() {
    if text.count > start, text.last == 0x20 { text.removeLast() }
    guard text.count > start else { return }
    let kind = self.kind
    let stem = takeStem()
    let header = columnHeader
    let parent = parentHeading(for: kind)
    blocks.append(
      Block(
        kind: kind, text: start..<text.count, heading: parent, stem: stem, columnHeader: header,
        label: takeLabel(), isMain: mains > 0))
    remember(kind)
    text.append(0x0A)
    start = text.count
  }
}

// MARK: - Text

extension BlockBuilder {
  private mutating func appendLinear(_ bytes: UnsafeBufferPointer<UInt8>, _ source: Int) {
    var index = 0
    while index < bytes.count {
      let begin = index
      while index < bytes.count, !isSpace(bytes, index) { index += 1 }
      if index > begin {
        map.appendLinear(text: text.count, source: source + begin)
        text.append(contentsOf: bytes[begin..<index])
      }
      if index < bytes.count {
        if text.count > start, text.last != 0x20 {
          map.appendLinear(text: text.count, source: source + index)
          text.append(0x20)
        }
        index += bytes[index] == 0xC2 ? 2 : 1
      }
    }
  }

  /// Text that stands for its bytes as a whole; white space in it is folded all the same.
  private mutating func appendAtomic(_ bytes: UnsafeBufferPointer<UInt8>, _ run: SourceRun) {
    var index = 0
    while index < bytes.count {
      let begin = index
      while index < bytes.count, !isSpace(bytes, index) { index += 1 }
      if index > begin {
        map.appendAtomic(text: text.count, source: run.start, length: run.length)
        text.append(contentsOf: bytes[begin..<index])
      }
      guard index < bytes.count else { return }
      if text.count > start, text.last != 0x20 {
        map.appendAtomic(text: text.count, source: run.start, length: run.length)
        text.append(0x20)
      }
      index += bytes[index] == 0xC2 ? 2 : 1
    }
  }

  private mutating func appendBlank() {
    if skipped == 0, text.count > start, text.last != 0x20 {
      map.appendAtomic(text: text.count, source: map.end(of: text.count - 1), length: 1)
      text.append(0x20)
    }
  }

  /// ASCII white space or a no-break space.
  private func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index].isASCIISpace || (bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0)
  }
}

// MARK: - Structure

extension BlockBuilder {
  /// Kind of the open block: that of the innermost element that settles it.
  private var kind: Block.Kind {
    for frame in frames.reversed() {
      switch frame.role {
      case .heading(let level): return .heading(level: level)
      case .sectionHeading: return .heading(level: sectionDepth + 1)
      case .item: return .item
      case .cell: return .cell
      case .headerCell: return .headerCell
      case .quotation: return .quotation
      case .footnote: return .footnote
      default: continue
      }
    }
    return .paragraph
  }

  private var sectionDepth: Int {
    frames.count {
      switch $0.role {
      case .section, .headingAttribute: true
      default: false
      }
    }
  }

  /// The block just before, when its words lead into what follows.
  private var leadingBlock: Int? {
    guard let last = blocks.indices.last, leadsOn(blocks[last]) else { return nil }
    switch blocks[last].kind {
    case .heading, .headerCell, .footnote: return nil
    default: return last
    }
  }

  /// The stem of an item that opens: the same for all items of one parent. An introduction inside the list
  /// goes before the block in front of it.
  private mutating func stemOfItem() -> Int? {
    guard let parent = frames.indices.last else { return leadingBlock }
    if let settled = frames[parent].itemStem { return settled }
    let hasIntroduction = blocks.count > frames[parent].firstBlock
    let stem = hasIntroduction || frames[parent].role != .list ? leadingBlock : frames[parent].stem
    frames[parent].itemStem = .some(stem)
    return stem
  }

  /// Whether a block's last words are no sentence end: "Trusts must:", "Trusts must —".
  private func leadsOn(_ block: Block) -> Bool {
    guard let last = text[block.text].last else { return false }
    return !(last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!"))
  }

  /// Stem for the first block of the innermost item.
  private mutating func takeStem() -> Int? {
    guard let item = frames.lastIndex(where: { $0.role == .item }) else { return nil }
    defer { frames[item].hasBlock = true }
    guard !frames[item].hasBlock else { return nil }
    return frames[item].stem
  }

  private mutating func takeLabel() -> String? {
    defer { label.removeAll() }
    let text = String(decoding: label, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  private func parentHeading(for kind: Block.Kind) -> Int? {
    guard case .heading(let level) = kind else { return headings.last?.block }
    return headings.last { $0.level < level }?.block
  }

  private mutating func remember(_ kind: Block.Kind) {
    if case .heading(let level) = kind {
      headings.removeAll { $0.level >= level }
      headings.append((level, blocks.count - 1))
    } else if kind == .headerCell, let table = frames.lastIndex(where: { $0.role == .table }),
      let row = frames.last(where: { $0.role == .row }), row.column > 0
    {
      while frames[table].headers.count < row.column { frames[table].headers.append(-1) }
      frames[table].headers[row.column - 1] = blocks.count - 1
    }
  }

  private var columnHeader: Int? {
    guard case .cell = kind, let table = frames.last(where: { $0.role == .table }),
      let row = frames.last(where: { $0.role == .row }), row.column > 0, row.column <= table.headers.count,
      table.headers[row.column - 1] >= 0
    else { return nil }
    return table.headers[row.column - 1]
  }

  private mutating func advanceColumn() {
    if let row = frames.lastIndex(where: { $0.role == .row }) { frames[row].column += 1 }
  }

  private mutating func resetColumn() {
    if let row = frames.lastIndex(where: { $0.role == .row }) { frames[row].column = 0 }
  }
}
