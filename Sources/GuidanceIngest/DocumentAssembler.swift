/// Receives what the parser meets and gathers one document's blocks and metadata from it.
struct DocumentAssembler {
  /// What the parser is to do after an element.
  enum Request {
    case none
    case unescape(EscapedPiece)
  }

  private(set) var builder = BlockBuilder()
  private(set) var harvest = MetadataHarvest()
  /// Words left out so far.
  private(set) var leftOut = LeftOut()

  let furniture: PageFurniture
  private var vocabulary: ElementVocabulary
  private var open: [Open] = []
  private var capture: [UInt8] = []
  private var captures = 0
  private var unescaping = 0
  /// Why text now arriving is left out; nil for scripts and the like, which nobody counts.
  private(set) var reason: LeftOut.Reason?
  /// Bytes of sections within the main content that nothing but a word of `class` or `id` has left out.
  private(set) var doubtful = 0
  private var doubt = Doubt()

  /// An open element.
  private struct Open {
    var role: ElementRole
    var name: String
    var hasHeading = false
  }

  /// What is left out by a word of `class` or `id` though it stands within the main content.
  private struct Doubt {
    var isOpen = false
    var bytes = 0
    var headings = 0
  }

  /// A gatherer for one file.
  init(vocabulary: ElementVocabulary, furniture: PageFurniture) {
    self.vocabulary = vocabulary
    self.furniture = furniture
  }

  /// Whether the place of the characters now arriving matters to anybody.
  var wantsCharacters: Bool { captures > 0 || !builder.isSkipping }

  /// An HTML element opens.
  mutating func startHTML(_ element: ElementStart) -> Request {
    let isUnescaped = unescaping > 0
    var role = (isUnescaped ? .html : vocabulary).role(of: element.name)
    if role == .inline { headElement(element) }
    var why: LeftOut.Reason? = .furniture
    var regions: PageRegions = []
    let judged = role != .skip
    if doubt.isOpen, builder.isSkipping, case .heading = role { doubt.headings += 1 }
    switch role {
    case .page:
      if open.isEmpty, let language = element.value("lang") { harvest.add("language", language) }
    case .skip:
      role = roleOfSkipped(element)
      why = DocumentAssembler.skipReason(element)
    case .title, .linkedData, .metadata, .blank, .lineBreak: break
    default: judge(element, &role, &regions, &why)
    }
    if builder.isSkipping, role == .title { role = .skip }
    if role == .skip, !builder.isSkipping {
      reason = why
      settleDoubt()
      doubt.isOpen = why == .furniture && judged && builder.isInContent
      if !DocumentAssembler.isInline(element) { builder.endBlock() }
    }
    push(Open(role: role, name: role == .title ? "title" : ""), regions, shape(of: element, role))
    return .none
  }

  /// What an element's attributes say of the layout of a table.
  private func shape(of element: ElementStart, _ role: ElementRole) -> TableShape {
    switch role {
    case .table, .cell, .headerCell: TableShape(element)
    default: TableShape()
    }
  }

  /// An XML element opens; `end` is the offset just before the end of its start tag.
  mutating func startXML(_ element: ElementStart, endingAt end: Int) -> Request {
    let name = element.nameString
    if open.isEmpty { harvest.root(element) }
    var role = vocabulary.role(of: element.name)
    if captures > 0 || role == .metadata { role = .metadata }
    if role == .metadata { harvest.attributes(of: element, named: name) }
    if role == .skip, !builder.isSkipping { reason = .apparatus }
    push(Open(role: role, name: name), [], shape(of: element, role))
    switch role {
    case .escapedAttribute(let attribute):
      harvest.field(open.reversed().first { $0.hasHeading }?.name ?? "", element.value(attribute) ?? "")
      return .unescape(EscapedPiece(attribute: attribute, tagEnd: end))
    case .headingAttribute(let attribute):
      guard let title = element.value(attribute), !title.isEmpty else { return .none }
      open[open.count - 1].name = title
      open[open.count - 1].hasHeading = true
      builder.appendHeading(Array(title.utf8), at: max(end - 1, 0))
      return .none
    default: return .none
    }
  }

  /// The innermost element closes.
  mutating func endElement() -> Request {
    guard let element = open.popLast() else { return .none }
    builder.close(element.role)
    switch element.role {
    case .title: harvest.add("title", endCapture())
    case .linkedData: harvest.linkedData(endCapture())
    case .metadata:
      let path = ([open.last?.name, element.name].compactMap { $0 }).joined(separator: "/")
      let value = endCapture()
      harvest.add(element.name.lowercased(), value)
      harvest.add(path.lowercased(), value)
    default: break
    }
    return .none
  }

  /// Text arrives; `run` says where it stands in the file.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>, _ run: SourceRun) {
    if captures > 0 {
      capture.append(contentsOf: bytes)
    } else {
      builder.append(bytes, run)
    }
  }

  /// Escaped markup begins: what follows is HTML.
  mutating func beginUnescaped() { unescaping += 1 }

  /// Escaped markup ends.
  mutating func endUnescaped() {
    unescaping -= 1
    builder.endBlock()
  }

  /// Counts the words of text that is left out.
  mutating func leaveOut(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard captures == 0, let reason else { return }
    leftOut.count(bytes, reason)
    doubt.bytes += bytes.count
  }

  /// Ends the last block.
  mutating func finish() {
    settleDoubt()
    builder.finish()
  }

  /// What has several headings is hardly furniture.
  private mutating func settleDoubt() {
    if doubt.isOpen, doubt.headings > 1 { doubtful += doubt.bytes }
    doubt = Doubt()
  }

  private mutating func push(_ element: Open, _ regions: PageRegions, _ shape: TableShape) {
    open.append(element)
    builder.open(element.role, in: regions, shape: shape, resurfaces: resurfaces(element.role, regions))
    switch element.role {
    case .title, .linkedData, .metadata:
      if captures == 0 || element.role == .metadata { clearCapture() }
      captures += 1
    default: break
    }
  }

  private mutating func endCapture() -> String {
    captures -= 1
    defer { clearCapture() }
    return String(decoding: capture, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
  }

  private mutating func clearCapture() {
    capture.removeAll(keepingCapacity: true)
  }
}

extension DocumentAssembler {
  /// `meta` and `link` of an HTML head.
  private mutating func headElement(_ element: ElementStart) {
    guard element.name.count == 4 else { return }
    if element.name.elementsEqual("meta".utf8) {
      guard let name = element.value("name") ?? element.value("property") ?? element.value("itemprop"),
        let content = element.value("content")
      else { return }
      harvest.add(name.lowercased(), content)
    } else if element.name.elementsEqual("link".utf8), let kind = element.value("rel"),
      let address = element.value("href")
    {
      harvest.add("link." + kind.lowercased(), address)
    }
  }
}
