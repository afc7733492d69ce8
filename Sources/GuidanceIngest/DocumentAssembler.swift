/// Receives what the parser meets and gathers one document's blocks and metadata from it.
struct DocumentAssembler {
  /// What the parser is to do after an element.
  enum Request {
    case none
    case unescape(EscapedPiece)
  }

  var builder = BlockBuilder()
  var harvest = MetadataHarvest()
  /// What was left out or mended on the way.
  var notes: [String] = []

  private let furniture: PageFurniture
  private var vocabulary: ElementVocabulary
  private var open: [Open] = []
  private var capture: [UInt8] = []
  private var captures = 0
  private var unescaping = 0

  /// An open element.
  private struct Open {
    var role: ElementRole
    var name: String
    var hasHeading = false
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
    var role = (unescaping > 0 ? .html : vocabulary).role(of: element.name)
    if role == .inline { headElement(element) }
    switch role {
    case .container, .list, .paragraph, .heading, .table, .inline: judge(element, &role)
    case .skip: role = roleOfSkipped(element)
    default: break
    }
    if builder.isSkipping, role == .title { role = .skip }
    if role == .skip, !builder.isSkipping, !DocumentAssembler.isInline(element) { builder.endBlock() }
    push(Open(role: role, name: role == .title ? "title" : ""))
    return .none
  }

  /// An XML element opens; `end` is the offset just before the end of its start tag.
  mutating func startXML(_ element: ElementStart, endingAt end: Int) -> Request {
    let name = element.nameString
    if open.isEmpty { harvest.root(element) }
    var role = vocabulary.role(of: element.name)
    if captures > 0 || role == .metadata { role = .metadata }
    if role == .metadata { harvest.attributes(of: element, named: name) }
    push(Open(role: role, name: name))
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
    builder.close()
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

  /// Ends the last block.
  mutating func finish() { builder.endBlock() }

  private mutating func push(_ element: Open) {
    open.append(element)
    builder.open(element.role)
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

  /// Leaves furniture out and finds the main content by an element's `role`, `id` and `class`.
  private mutating func judge(_ element: ElementStart, _ role: inout ElementRole) {
    var words: (role: String?, id: String?, classes: String?)
    element.forEach { name, value in
      switch name.count {
      case 4 where name.elementsEqual("role".utf8): words.role = String(decoding: value, as: UTF8.self)
      case 2 where name.elementsEqual("id".utf8): words.id = String(decoding: value, as: UTF8.self)
      case 5 where name.elementsEqual("class".utf8): words.classes = String(decoding: value, as: UTF8.self)
      case 4 where name.elementsEqual("lang".utf8) && open.isEmpty:
        harvest.add("language", String(decoding: value, as: UTF8.self))
      default: break
      }
    }
    switch furniture.verdict(role: words.role, id: words.id, classes: words.classes) {
    case .keep: break
    case .skip: role = .skip
    case .main: role = .main
    }
  }

  /// Elements that stand inside a sentence and are left out without parting it.
  private static func isInline(_ element: ElementStart) -> Bool {
    ["script", "style", "del", "s", "strike", "svg", "math", "template", "button", "span", "a", "noscript"]
      .contains { element.name.elementsEqual($0.utf8) }
  }

  /// Scripts are left out but for JSON-LD.
  private mutating func roleOfSkipped(_ element: ElementStart) -> ElementRole {
    if element.name.elementsEqual("script".utf8) {
      return element.value("type")?.lowercased().contains("ld+json") == true ? .linkedData : .skip
    }
    return .skip
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
