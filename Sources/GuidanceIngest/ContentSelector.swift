/// Chooses the blocks of a page that are its content, and counts the words of the others.
struct ContentSelector {
  private let notices: BoilerplateNotices
  private let blocks: [Block]
  private let text: [UInt8]
  private var reasons: [LeftOut.Reason?]
  private var main: PageRegions?

  /// A part that marks itself as main content must hold this share of the words to be believed.
  private static let shares: [PageRegions: Double] = [.main: 0.1, .content: 0.4, .article: 0.4]

  /// A chooser among all blocks of a page.
  init(blocks: [Block], text: [UInt8], notices: BoilerplateNotices) {
    self.notices = notices
    self.blocks = blocks
    self.text = text
    reasons = [LeftOut.Reason?](repeating: nil, count: blocks.count)
  }

  /// The blocks that are content; the words of the others are added to `leftOut`.
  mutating func select(_ leftOut: inout LeftOut) -> [Block] {
    chooseRegions()
    leaveOutNotices()
    if main == nil { leaveOutLinks() }
    leaveOutItems()
    guard reasons.contains(where: { $0 != nil }) else { return blocks }
    for (block, reason) in zip(blocks, reasons) {
      if let reason { leftOut.count(text[block.text], reason) }
    }
    return kept()
  }

  /// Without what stands outside the main content, where one is marked; what a page says of itself is out.
  private mutating func chooseRegions() {
    let forms = size(in: .form)
    let whole = blocks.reduce(0) { $0 + $1.text.count }
    let isAllForm = forms * 2 >= whole
    main = PageRegions.mains.first { region in
      let size = size(in: region)
      return size > 0 && Double(size) >= (ContentSelector.shares[region] ?? 0) * Double(whole)
    }
    for (index, block) in blocks.enumerated() {
      if block.regions.contains(.about) {
        reasons[index] = .about
      } else if !isAllForm, block.regions.contains(.form) {
        reasons[index] = .furniture
      } else if let main {
        if !block.regions.contains(main) { reasons[index] = .outsideMain }
      } else if block.regions.contains(.banner), !block.isHeading {
        reasons[index] = .outsideMain
      }
    }
  }

  private func size(in region: PageRegions) -> Int {
    blocks.reduce(0) { $0 + ($1.regions.contains(region) ? $1.text.count : 0) }
  }

  /// Without sections under a heading of boilerplate, lists of links under theirs, and notices.
  private mutating func leaveOutNotices() {
    var section: Int?
    var isContents = false
    for (index, block) in blocks.enumerated() {
      if case .heading(let level) = block.kind {
        if let open = section, level <= open { section = nil }
        if section == nil, notices.isNotice(heading: text[block.text]) { section = level }
        isContents = section == nil && notices.isContents(heading: text[block.text])
        if section != nil || isContents { drop(index, .section) }
        continue
      }
      if section != nil {
        drop(index, .section)
      } else if notices.opens(text[block.text]) {
        drop(index, .notice)
      } else if isContents, block.regions.contains(.linked) {
        drop(index, .links)
      } else if isContents {
        isContents = notices.isContents(heading: text[block.text])
      } else if block.text.count < 40, notices.isContents(heading: text[block.text]) {
        isContents = true
        drop(index, .section)
      }
    }
  }

  /// On a page without marked content: three blocks or more of nothing but links, and the short lines in front
  /// of the first main heading.
  private mutating func leaveOutLinks() {
    var run: [Int] = []
    for index in blocks.indices {
      if blocks[index].regions.contains(.linked), !blocks[index].isHeading {
        run.append(index)
      } else {
        if run.count > 2 { run.forEach { drop($0, .links) } }
        run.removeAll(keepingCapacity: true)
      }
    }
    if run.count > 2 { run.forEach { drop($0, .links) } }
    guard let first = blocks.firstIndex(where: { $0.kind == .heading(level: 1) }) else { return }
    let front = blocks[..<first]
    guard front.contains(where: { $0.regions.contains(.linked) }),
      front.allSatisfy({ $0.text.count < 80 && !endsSentence($0) })
    else { return }
    for index in front.indices { drop(index, .links) }
  }

  private func endsSentence(_ block: Block) -> Bool {
    block.text.count > 24 && text[block.text].last == UInt8(ascii: ".")
  }

  /// Without the items of what is left out.
  private mutating func leaveOutItems() {
    for (index, block) in blocks.enumerated() {
      guard let stem = block.stem, let reason = reasons[stem], reason == .notice else { continue }
      drop(index, reason)
    }
  }

  private mutating func drop(_ index: Int, _ reason: LeftOut.Reason) {
    if reasons[index] == nil { reasons[index] = reason }
  }

  /// The blocks that are left, their references led to each other's new places.
  private func kept() -> [Block] {
    var places = [Int?](repeating: nil, count: blocks.count)
    var count = 0
    for index in blocks.indices where reasons[index] == nil {
      places[index] = count
      count += 1
    }
    return blocks.indices.filter { reasons[$0] == nil }.map { index in
      var block = blocks[index]
      while let heading = block.heading, places[heading] == nil { block.heading = blocks[heading].heading }
      block.heading = block.heading.flatMap { places[$0] }
      block.stem = block.stem.flatMap { places[$0] }
      block.columnHeader = block.columnHeader.flatMap { places[$0] }
      block.rowHeader = block.rowHeader.flatMap { places[$0] }
      return block
    }
  }
}

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
