extension BlockBuilder {
  /// Adds a block with all that it stands under.
  mutating func add(_ range: Range<Int>, _ regions: PageRegions) {
    let kind = self.kind
    var block = Block(kind: kind, text: range, heading: parentHeading(for: kind), regions: regions)
    block.stem = takeStem()
    block.label = takeLabel()
    settleLabel(&block)
    blocks.append(block)
    remember(kind)
  }

  /// Opens the parts of a table.
  mutating func openTablePart(_ role: ElementRole, _ shape: TableShape) {
    switch role {
    case .table:
      if let outer = tables.indices.last { tables[outer].hasNested = true }
      tables.append(TableGrid(firstBlock: blocks.count, isPresentation: shape.isPresentation))
    case .tableHead: if let table = tables.indices.last { tables[table].isHead = true }
    case .row: if let table = tables.indices.last { tables[table].openRow() }
    case .cell, .headerCell:
      if let table = tables.indices.last { tables[table].openCell(shape, isHeader: role == .headerCell) }
    default: break
    }
  }

  /// Settles what ends with an element; it is no longer among the open ones.
  mutating func closeStructure(_ frame: Frame) {
    switch frame.role {
    case .section:
      let depth = sectionDepth
      headings.removeAll { $0.level > depth + 1 }
    case .details: headings.removeAll { $0.block >= frame.firstBlock }
    case .list: closedList = (blocks.count, frame.stem)
    case .term: if let parent = frames.indices.last { frames[parent].itemStem = nil }
    case .tableHead: if let table = tables.indices.last { tables[table].isHead = false }
    case .row: if let table = tables.indices.last { tables[table].closeRow(&blocks) }
    case .table: closeTable()
    default: break
    }
  }

  /// The cells of a table that only lays out a page are paragraphs.
  private mutating func closeTable() {
    guard let table = tables.popLast(), table.isLayout else { return }
    for index in table.dataCells {
      if blocks[index].kind == .cell { blocks[index].kind = .paragraph }
      blocks[index].columnHeader = nil
      blocks[index].rowHeader = nil
    }
  }

  /// Kind of the open block: that of the innermost element that settles it.
  private var kind: Block.Kind {
    var found: Block.Kind?
    for frame in frames.reversed() {
      switch frame.role {
      case .footnote: return .footnote
      case .heading(let level): found = found ?? .heading(level: level)
      case .sectionHeading: found = found ?? .heading(level: sectionDepth + 1)
      case .summary: found = found ?? .heading(level: (headings.last?.level ?? 0) + 1)
      case .item: found = found ?? .item
      case .cell: found = found ?? .cell
      case .headerCell, .caption: return .headerCell
      case .quotation: found = found ?? .quotation
      default: continue
      }
    }
    return found ?? .paragraph
  }

  private var sectionDepth: Int {
    frames.count {
      switch $0.role {
      case .section, .headingAttribute: true
      default: false
      }
    }
  }

  private func parentHeading(for kind: Block.Kind) -> Int? {
    guard case .heading(let level) = kind else { return headings.last?.block }
    return headings.last { $0.level < level }?.block
  }

  private mutating func remember(_ kind: Block.Kind) {
    let index = blocks.count - 1
    switch kind {
    case .heading(let level):
      headings.removeAll { $0.level >= level }
      headings.append((level, index))
      if let table = tables.indices.last { tables[table].hasHeading = true }
    case .cell, .headerCell: rememberCell(index, isHeader: kind == .headerCell)
    case .item where isInCell: rememberCell(index, isHeader: false)
    default: break
    }
  }

  /// Whether the innermost part of a table that is open is a cell.
  private var isInCell: Bool {
    guard !tables.isEmpty else { return false }
    return frames.last { $0.role == .cell || $0.role == .headerCell || $0.role == .table }?.role == .cell
  }

  private mutating func rememberCell(_ index: Int, isHeader: Bool) {
    guard let table = tables.indices.last,
      !isHeader || frames.last(where: { $0.role == .headerCell || $0.role == .caption })?.role == .headerCell
    else { return }
    blocks[index].columnHeader = tables[table].add(index, isHeader: isHeader)
  }
}

// MARK: - Stems

extension BlockBuilder {
  /// The block just before, when its words lead into what follows.
  var leadingBlock: Int? {
    guard let last = blocks.indices.last, leadsOn(blocks[last]) else { return nil }
    switch blocks[last].kind {
    case .headerCell, .footnote: return nil
    case .heading: return endsStrongly(blocks[last]) ? last : nil
    case .item, .cell: return isOpen(last) || endsStrongly(blocks[last]) ? last : nil
    default: return last
    }
  }

  /// The stem of a list that opens: of two lists with nothing between them it is the same.
  func stemOfList() -> Int? {
    if let list = closedList, list.blocks == blocks.count, let last = blocks.last, !endsStrongly(last) {
      return list.stem
    }
    return leadingBlock
  }

  /// The stem of an item that opens: the same for all items of one parent. An introduction inside the list
  /// goes before the block in front of it.
  mutating func stemOfItem() -> Int? {
    guard let parent = frames.indices.last else { return leadingBlock }
    if let settled = frames[parent].itemStem { return settled }
    let hasIntroduction = blocks.count > frames[parent].firstBlock
    let stem = hasIntroduction || frames[parent].role != .list ? leadingBlock : frames[parent].stem
    frames[parent].itemStem = .some(stem)
    return stem
  }

  /// Stem for the first block of the innermost item.
  private mutating func takeStem() -> Int? {
    guard let item = frames.lastIndex(where: { $0.role == .item || $0.role == .cell }),
      frames[item].role == .item, !frames[item].hasBlock
    else { return nil }
    frames[item].hasBlock = true
    return frames[item].stem
  }

  /// Whether the item or cell that a block stands in is still open.
  private func isOpen(_ block: Int) -> Bool {
    guard let frame = frames.last(where: { $0.role == .item || $0.role == .cell }) else { return false }
    return block >= frame.firstBlock
  }

  /// Whether a block's last words are no sentence end: "Trusts must:", "Trusts must —".
  private func leadsOn(_ block: Block) -> Bool {
    let closing = "\")]’”".utf8
    let last = text[block.text].last { !closing.contains($0) }
    return !(last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!"))
  }

  /// Whether it ends with a colon or a dash.
  func endsStrongly(_ block: Block) -> Bool {
    let words = text[block.text]
    return words.last == UInt8(ascii: ":") || words.suffix(3).elementsEqual("—".utf8)
      || words.suffix(3).elementsEqual("–".utf8) || words.suffix(2).elementsEqual(":-".utf8)
  }
}

// MARK: - Typed labels

extension BlockBuilder {
  /// Sets a typed label apart, and makes an item of a paragraph whose label says so.
  private mutating func settleLabel(_ block: inout Block) {
    switch block.kind {
    case .paragraph, .item, .cell, .quotation, .footnote: break
    case .heading, .headerCell:
      typedLists.end()
      return
    }
    let written = block.label.map { Array("\($0) x".utf8)[...] }
    guard let typed = TypedLabel(written ?? text[block.text]) else {
      continueSentence(&block)
      return
    }
    if written == nil { cut(typed, from: &block) }
    guard block.kind == .paragraph || block.kind == .cell else { return }
    listTyped(typed, &block)
  }

  private mutating func cut(_ typed: TypedLabel, from block: inout Block) {
    if case .integer(let number) = typed.form {
      if block.kind != .cell { numbered.append((blocks.count, number, typed.length)) }
      return
    }
    BlockBuilder.cut(typed.length, from: &block, text)
  }

  private static func cut(_ length: Int, from block: inout Block, _ text: [UInt8]) {
    let start = block.text.lowerBound
    block.label = String(decoding: text[start..<start + length], as: UTF8.self)
    let words = text[(start + length)..<block.text.upperBound].firstIndex { $0 != 0x20 }
    block.text = (words ?? start)..<block.text.upperBound
  }

  private mutating func listTyped(_ typed: TypedLabel, _ block: inout Block) {
    let label = Array((block.label ?? "").utf8)[...]
    let leading = leadingBlock
    let isStrong = leading.map { endsStrongly(blocks[$0]) } ?? false
    let isSure = typed.isSure || isStrong || typedLists.isOpen
    if isSure, let stem = typedLists.stem(typed.form, label, after: leading, isStrong: isStrong) {
      block.kind = .item
      block.stem = stem
      typedLists.remember(label)
    } else {
      typedLists.end()
    }
  }

  /// "Trusts must" and "where they can:" are one stem in two paragraphs.
  private mutating func continueSentence(_ block: inout Block) {
    typedLists.end()
    guard block.kind == .paragraph, block.stem == nil, frames.last?.role == .paragraph,
      let last = blocks.last, last.kind == .paragraph, last.regions == block.regions,
      (0x61...0x7A).contains(text[block.text.lowerBound]), leadsOn(last)
    else { return }
    block.stem = blocks.count - 1
  }

  /// A bare number is a label where the one before or the one behind it is its neighbour.
  mutating func settleNumbers() {
    for (place, one) in numbered.enumerated() {
      let before = place > 0 && numbered[place - 1].number + 1 == one.number
      let behind = place + 1 < numbered.count && numbered[place + 1].number == one.number + 1
      if before || behind { BlockBuilder.cut(one.length, from: &blocks[one.block], text) }
    }
    numbered.removeAll()
  }
}
