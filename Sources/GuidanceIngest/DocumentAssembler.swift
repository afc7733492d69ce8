/// Receives what the parser meets and gathers blocks and metadata from it: those of the file's own document
/// and those of each component.
struct DocumentAssembler {
  /// What the parser is to do after an element.
  enum Request {
    case none
    /// Parse markup that is escaped in an attribute.
    case unescape(EscapedPiece)
    /// Read these words where the element stands.
    case insert(String)
  }

  /// Blocks and metadata of the document now being read.
  var builder: BlockBuilder {
    get { part.builder }
    _modify { yield &part.builder }
  }
  var harvest: MetadataHarvest {
    get { part.harvest }
    _modify { yield &part.harvest }
  }
  private(set) var part = DocumentPart()
  /// The file's documents in the order in which they begin; complete after `finish`.
  private(set) var parts: [DocumentPart] = [DocumentPart()]
  /// Parts now open, outermost first, and the vocabulary around each.
  private var openParts: [(number: Int, vocabulary: ElementVocabulary)]
  /// Provisions that were left out because they are not in force.
  private(set) var lapsed = 0
  /// What was left out or mended on the way.
  var notes: [String] = []

  let furniture: PageFurniture
  private let keepsLapsed: Bool
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
  private var watch: TextWatch
  private var escape: EscapedText?
  private var parameters = ParameterTable()

  /// An open element.
  private struct Open {
    var role: ElementRole
    var name: ElementName
    var hasHeading = false
    /// Where its words begin in the capture.
    var captureStart = 0
    /// Whether it has words of its own, not only those of elements in it.
    var hasWords = false
  }

  /// What is left out by a word of `class` or `id` though it stands within the main content.
  private struct Doubt {
    var isOpen = false
    var bytes = 0
    var headings = 0
  }

  /// A gatherer for one file.
  ///
  /// - Parameters:
  ///   - watched: elements of the text whose words are metadata too.
  ///   - keepsLapsed: whether provisions that are not in force are read all the same.
  init(
    vocabulary: ElementVocabulary, furniture: PageFurniture, watched: Set<String> = [],
    keepsLapsed: Bool = false
  ) {
    self.vocabulary = vocabulary
    self.furniture = furniture
    self.keepsLapsed = keepsLapsed
    openParts = [(0, vocabulary)]
    watch = TextWatch(watched)
  }

  /// Whether any document of the file has text.
  var hasText: Bool { parts.contains { !$0.builder.blocks.isEmpty } }

  /// Whether the place of the characters now arriving matters to anybody.
  var wantsCharacters: Bool {
    captures > 0 || !builder.isSkipping || watch.isActive || parameters.isOpen || escape != nil
  }

  /// An HTML element opens.
  mutating func startHTML(_ element: ElementStart) {
    var role = (unescaping > 0 ? .html : vocabulary).role(of: element.name)
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
    watch.start(element, isHTML: true, depth: open.count, into: &part.harvest)
    push(Open(role: role, name: ElementName("")), regions, shape(of: element, role))
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
    if parameters.isOpen { return startInParameter(element) }
    if open.isEmpty { harvest.root(element) }
    let role = xmlRole(of: element)
    if role == .component { openPart(element) }
    watch.start(element, isHTML: false, depth: open.count, into: &part.harvest)
    let isNamed = role == .metadata || role == .escapedHeading
    let name = isNamed ? ElementName(element) : ElementName("")
    if role == .metadata { harvest.attributes(of: element, named: name.all) }
    if role == .skip, !builder.isSkipping { reason = .apparatus }
    push(Open(role: role, name: name), [], shape(of: element, role))
    appendLabel(of: element, role, endingAt: end)
    switch role {
    case .escapedAttribute(let attribute):
      harvest.field(
        open.reversed().first { $0.hasHeading }?.name.plain ?? "", element.value(attribute) ?? "")
      return .unescape(EscapedPiece(attribute: attribute, tagEnd: end))
    case .headingAttribute(let attribute):
      guard let title = element.value(attribute), !title.isEmpty else { return .none }
      open[open.count - 1].name = ElementName(title)
      open[open.count - 1].hasHeading = true
      builder.appendHeading(Array(title.utf8), at: max(end - 1, 0))
      return .none
    case .escapedText, .escapedHeading:
      if unescaping == 0 { escape = EscapedText() }
      return .none
    case .parameter:
      if let id = element.value("id") ?? element.value("param-id") {
        parameters.open(id, depth: open.count)
      }
      return .none
    case .parameterReference:
      return element.value("id-ref").map { .insert(parameters.text(of: $0)) } ?? .none
    default: return .none
    }
  }

  /// The innermost element closes.
  mutating func endElement() {
    watch.end(depth: open.count - 1, into: &part.harvest)
    guard let element = open.popLast() else { return }
    if parameters.isOpen { parameters.close(element.name.plain, depth: open.count + 1) }
    if element.role == .component { closePart() }
    builder.close(element.role.plain)
    switch element.role {
    case .title: harvest.title(endCapture(element))
    case .linkedData:
      for (name, value) in LinkedData(endCapture(element)).values { harvest.add(name, value) }
    case .metadata:
      let value = endCapture(element)
      if element.hasWords { harvest.add(element.name, under: open.last?.name, value) }
    default: break
    }
  }

  /// Text arrives; `run` says where it stands in the file.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>, _ run: SourceRun) {
    if escape != nil {
      escape?.append(bytes, run)
      return
    }
    if watch.isActive { watch.append(bytes) }
    if parameters.isOpen {
      parameters.append(bytes)
    } else if captures > 0 {
      capture.append(contentsOf: bytes)
      if !bytes.allSatisfy(\.isASCIISpace) { open[open.count - 1].hasWords = true }
    } else if builder.isSkipping {
      leaveOut(bytes)
    } else {
      builder.append(bytes, run)
    }
  }

  /// The escaped markup that the innermost element has held, once, when it is about to close.
  mutating func takeEscapedText() -> SourceText? {
    guard let escape, let element = open.last,
      element.role == .escapedText || element.role == .escapedHeading
    else { return nil }
    self.escape = nil
    return escape.isEmpty ? nil : escape.source
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
    part.leftOut.count(bytes, reason)
    doubt.bytes += bytes.count
  }

  /// Ends the last block.
  mutating func finish() {
    settleDoubt()
    builder.finish()
    parts[openParts[openParts.count - 1].number] = part
  }

  /// Adds to what the file says of itself, after `finish`.
  mutating func addToFile(_ name: String, _ value: String) { parts[0].harvest.add(name, value) }

  /// What has several headings is hardly furniture.
  private mutating func settleDoubt() {
    if doubt.isOpen, doubt.headings > 1 { doubtful += doubt.bytes }
    doubt = Doubt()
  }

  private mutating func push(_ element: Open, _ regions: PageRegions = [], _ shape: TableShape = TableShape())
  {
    var element = element
    element.captureStart = capture.count
    open.append(element)
    if element.role != .component {
      builder.open(
        element.role.plain, in: regions, shape: shape, resurfaces: resurfaces(element.role, regions))
    }
    if watch.isActive, element.role.isBlock || element.role == .metadata { watch.appendBlank() }
    switch element.role {
    case .title, .linkedData, .metadata: captures += 1
    default: break
    }
  }

  /// Words captured since the element opened; those of elements in it count as its own.
  private mutating func endCapture(_ element: Open) -> String {
    captures -= 1
    defer { if captures == 0 { capture.removeAll(keepingCapacity: true) } }
    return String(decoding: capture[element.captureStart...], as: UTF8.self)
      .split { $0.isWhitespace }.joined(separator: " ")
  }
}

// MARK: - XML

extension DocumentAssembler {
  /// What an XML element is, given its attributes and what is open around it.
  private mutating func xmlRole(of element: ElementStart) -> ElementRole {
    if captures > 0 { return .metadata }
    if escape != nil { return .inline }
    if let exception = vocabulary.exception(for: element) {
      guard exception.isLapsed else { return exception.role }
      if !keepsLapsed {
        if !builder.isSkipping { lapsed += 1 }
        return .skip
      }
    }
    let role = vocabulary.role(of: element.name)
    return role == .component && (open.isEmpty || builder.isSkipping) ? .container : role
  }

  /// A number or letter that stands in an attribute.
  private mutating func appendLabel(of element: ElementStart, _ role: ElementRole, endingAt end: Int) {
    guard !vocabulary.labels.isEmpty, role != .skip,
      let attribute = vocabulary.labels[element.nameString], let label = element.value(attribute)
    else { return }
    builder.open(.label)
    Array(label.utf8).withUnsafeBufferPointer {
      builder.append($0, SourceRun(start: end, length: $0.count))
    }
    builder.close(.label)
  }

  /// An element inside a parameter: it is no text of its own.
  private mutating func startInParameter(_ element: ElementStart) -> Request {
    parameters.openField(element.nameString)
    if vocabulary.role(of: element.name) == .parameterReference, let name = element.value("id-ref") {
      parameters.appendReference(name)
    }
    push(Open(role: .skip, name: ElementName(element)))
    return .none
  }

  /// A component opens: its blocks and metadata are a document of their own.
  private mutating func openPart(_ element: ElementStart) {
    builder.open(.container)
    let parent = openParts[openParts.count - 1].number
    parts[parent] = part
    openParts.append((parts.count, vocabulary))
    part = DocumentPart(parent: parent)
    parts.append(part)
    harvest.root(element)
    if vocabulary.name == ElementVocabulary.plain.name {
      vocabulary = ElementVocabulary.xml(root: element.nameString)
    }
  }

  private mutating func closePart() {
    builder.finish()
    let closed = openParts.removeLast()
    vocabulary = closed.vocabulary
    parts[closed.number] = part
    let outer = openParts[openParts.count - 1].number
    part = parts[outer]
    // One owner, so that the text is not copied when it grows.
    parts[outer] = DocumentPart(parent: part.parent)
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
