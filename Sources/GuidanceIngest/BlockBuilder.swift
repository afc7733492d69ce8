/// Puts the text and elements that a parser meets into blocks.
///
/// Elements open and close in balance.
struct BlockBuilder {
  private(set) var folded = FoldedText()
  var blocks: [Block] = []
  /// Words of footnote marks that were taken back.
  private(set) var marks = LeftOut()
  /// The parts of the page that are open.
  private(set) var regions: PageRegions = []

  var frames: [Frame] = []
  var tables: [TableGrid] = []
  var headings: [(level: Int, block: Int)] = []
  var typedLists = TypedLists()
  /// Blocks that begin with a bare number, which may be a label.
  var numbered: [(block: Int, number: Int, length: Int)] = []
  /// The last list that was closed: how many blocks there were, and what led into it.
  var closedList: (blocks: Int, stem: Int?)?

  private var label: [UInt8] = []
  private var skipped = 0
  private var labels = 0
  private var links = 0
  private var linkStart = 0
  private var linked = 0
  private var openMarks: [(count: Int, linked: Int)] = []
  /// Where the last line end put its blank.
  private var lineEnd = -1

  /// One open element that blocks depend on.
  struct Frame {
    var role: ElementRole
    /// Block that leads into this list or item.
    var stem: Int?
    /// Number of blocks when it was opened.
    var firstBlock = 0
    /// Block that leads into the items directly under it; settled by the first of them.
    var itemStem: Int??
    var hasBlock = false
    /// Parts of the page that were open before.
    var regions: PageRegions = []
    /// Number of left-out elements around it.
    var skipped = 0
  }

  /// Folded text of all blocks.
  var text: [UInt8] { folded.bytes }

  /// The way from the text to the file.
  var map: SourceMap { folded.map }

  /// Whether text now arriving is left out.
  var isSkipping: Bool { skipped > 0 }

  /// Whether a part that holds content is open.
  var isInContent: Bool { !regions.isDisjoint(with: [.main, .content, .article]) }

  /// Bytes of the blocks in parts that hold content.
  var contentSize: Int {
    blocks.reduce(0) { $1.regions.isDisjoint(with: [.main, .content, .article]) ? $0 : $0 + $1.text.count }
  }

  /// Opens an element.
  ///
  /// - Parameters:
  ///   - role: what it is.
  ///   - regions: the parts of the page that its attributes open.
  ///   - shape: how it lies in its table, for a cell.
  ///   - resurfaces: whether its text is kept although an element around it is left out.
  mutating func open(
    _ role: ElementRole, in regions: PageRegions = [], shape: TableShape = TableShape(),
    resurfaces: Bool = false
  ) {
    switch role {
    case .inline: return
    case .cell where tables.last?.isHead == true: openElement(.headerCell, regions, shape, resurfaces)
    case .link: openLink()
    case .label:
      labels += 1
      label.append(0x20)
    case .blank: if skipped == 0 { folded.appendBlank() }
    case .lineBreak: breakLine()
    case .mark: openMarks.append((folded.bytes.count, linked))
    default: openElement(role, regions, shape, resurfaces)
    }
  }

  private mutating func openElement(
    _ role: ElementRole, _ regions: PageRegions, _ shape: TableShape, _ resurfaces: Bool
  ) {
    if role.isBlock, skipped == 0 || resurfaces { endBlock() }
    push(role, regions.union(role.regions), resurfaces)
    openTablePart(role, shape)
  }

  private mutating func push(_ role: ElementRole, _ added: PageRegions, _ resurfaces: Bool) {
    let stem = role == .list ? stemOfList() : role == .item ? stemOfItem() : nil
    frames.append(
      Frame(role: role, stem: stem, firstBlock: blocks.count, regions: regions, skipped: skipped))
    if resurfaces { skipped = 0 }
    if role.isOutside { skipped += 1 }
    regions.formUnion(added)
  }

  /// Closes the element that was opened last, whose role is given again.
  mutating func close(_ role: ElementRole) {
    switch role {
    case .inline, .blank, .lineBreak: return
    case .label: labels -= 1
    case .link: closeLink()
    case .mark: if let mark = openMarks.popLast() { takeBackMark(since: mark.count, linked: mark.linked) }
    default: closeFrame()
    }
  }

  private mutating func closeFrame() {
    guard let frame = frames.last else { return }
    if frame.role.isBlock, skipped == 0 { endBlock() }
    frames.removeLast()
    skipped = frame.skipped
    regions = frame.regions
    closeStructure(frame)
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
      return
    }
    if lineEnd == folded.bytes.count, beginsItem(bytes) { endBlock() }
    folded.append(bytes, run)
  }

  /// Ends the open block, if it has any words.
  mutating func endBlock() {
    let isLinked = endLinks()
    guard let range = folded.endBlock() else { return }
    linkStart = folded.bytes.count
    add(range, isLinked ? regions.union(.linked) : regions)
  }

  /// Ends the last block and settles what depends on later ones.
  mutating func finish() {
    endBlock()
    settleNumbers()
  }

  /// The label that markup has set apart for the next block.
  mutating func takeLabel() -> String? {
    guard !label.isEmpty else { return nil }
    defer { label.removeAll() }
    let text = String(decoding: label, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }
}

// MARK: - Lines, links and marks

extension BlockBuilder {
  /// One line end is a blank; a second one ends the block, in a paragraph only after the end of a sentence.
  private mutating func breakLine() {
    guard skipped == 0, !folded.isEmpty else { return }
    folded.appendBlank()
    if lineEnd == folded.bytes.count, !isInParagraph || endsSentence { endBlock() }
    lineEnd = folded.bytes.count
  }

  private var isInParagraph: Bool {
    switch frames.last?.role {
    case .paragraph, .heading, .item, .term, .summary: true
    default: false
    }
  }

  private var endsSentence: Bool {
    let text = folded.bytes[folded.openBlock]
    return text.last { $0 != 0x20 }.map { ".?!:;".utf8.contains($0) } ?? false
  }

  /// Whether a line begins with a bullet or with a label in brackets.
  private func beginsItem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let line = bytes.drop { $0.isASCIISpace }.prefix(20)
    guard let first = line.first, first >= 0x80 || first == UInt8(ascii: "(") || first == UInt8(ascii: "-")
    else { return false }
    // A bullet may be an entity, and so a run of its own.
    let typed = TypedLabel(line.count <= 3 ? (Array(line) + Array(" x".utf8))[...] : Array(line)[...])
    switch typed?.form {
    case .bullet, .letter, .roman: return true
    default: return false
    }
  }

  private mutating func openLink() {
    if links == 0 { linkStart = folded.bytes.count }
    links += 1
  }

  private mutating func closeLink() {
    links -= 1
    if links == 0, skipped == 0 { linked += max(folded.bytes.count - max(linkStart, folded.start), 0) }
  }

  /// Whether four fifths of the open block are links.
  private mutating func endLinks() -> Bool {
    if links > 0 { linked += max(folded.bytes.count - max(linkStart, folded.start), 0) }
    defer { linked = 0 }
    return !folded.isEmpty && linked * 5 >= folded.openBlock.count * 4
  }

  /// Takes a raised text back when it is the mark of a footnote and no exponent or ordinal ending.
  private mutating func takeBackMark(since count: Int, linked before: Int) {
    guard skipped == 0, count >= folded.start, folded.bytes.count > count else { return }
    let mark = folded.bytes[count...]
    let front = folded.bytes[folded.start..<count]
    guard FootnoteMark.isMark(mark, behind: front, isLink: links > 0 || linked > before) else { return }
    marks.count(mark, .footnoteMark)
    folded.truncate(to: count)
    linked = before
  }
}
