import CLibXML2

/// The tree of a small XML text: a part of an archive, or what a converter wrote.
///
/// Nothing is fetched and no entity is put in. It is walked without recursion, so that depth costs no stack.
struct XMLTree: ~Copyable {
  /// An element of the tree; valid only while the tree is.
  struct Element {
    fileprivate let node: xmlNodePtr

    /// Name without prefix.
    var name: String { node.pointee.name.map { String(cString: $0) } ?? "" }

    /// All text inside it.
    var content: String {
      guard let content = xmlNodeGetContent(node) else { return "" }
      defer { countermand_free(content) }
      return String(cString: content)
    }

    /// Value of the attribute with this name, without prefix, or nil.
    subscript(_ attribute: String) -> String? {
      guard let value = xmlGetProp(node, attribute) else { return nil }
      defer { countermand_free(value) }
      return String(cString: value)
    }
  }

  /// What a walk meets.
  enum Event {
    case open(Element)
    case close(Element)
    case text(String)
  }

  private let document: xmlDocPtr
  private let deadline: Deadline

  /// Parses `bytes`; the walk is given up at `deadline`.
  ///
  /// - Throws: `IngestError.malformed` when they are not well-formed.
  init(_ bytes: [UInt8], until deadline: Deadline) throws(IngestError) {
    MarkupParser.prepare()
    let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NOCDATA]
      .reduce(0) { $0 | Int32(bitPattern: $1.rawValue) }
    let parsed = bytes.withUnsafeBytes { bytes in
      xmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil, options)
    }
    guard let parsed else { throw .malformed(line: 1, column: 1, reason: "a part is not well-formed") }
    document = parsed
    self.deadline = deadline
  }

  deinit { xmlFreeDoc(document) }

  /// Calls `visit` with all elements and text in their order; `visit` says of an element that opens whether
  /// what it holds is wanted. An element that is not wanted is closed all the same. O(nodes).
  ///
  /// - Throws: `IngestError.tooSlow` when the time is up.
  func walk(_ visit: (Event) -> Bool) throws(IngestError) {
    guard let root = xmlDocGetRootElement(document) else { return }
    var node = root
    var nodes = 0
    while true {
      nodes += 1
      if nodes % 256 == 0 { try deadline.check() }
      if enter(node, visit), let child = node.pointee.children {
        node = child
        continue
      }
      leave(node, visit)
      while node != root, node.pointee.next == nil, let parent = node.pointee.parent {
        node = parent
        leave(node, visit)
      }
      guard node != root, let next = node.pointee.next else { return }
      node = next
    }
  }

  private func enter(_ node: xmlNodePtr, _ visit: (Event) -> Bool) -> Bool {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: return visit(.open(Element(node: node)))
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      if let content = node.pointee.content { _ = visit(.text(String(cString: content))) }
      return false
    default: return false
    }
  }

  private func leave(_ node: xmlNodePtr, _ visit: (Event) -> Bool) {
    if node.pointee.type == XML_ELEMENT_NODE { _ = visit(.close(Element(node: node))) }
  }
}
