import CLibXML2

/// General entities in the text of an XML file: their plain words, once, where the reference stands.
///
/// libxml2 is told not to put them in. What cannot be put in is noted: entities of other files, which are
/// never read, and entities that hold markup.
extension ParserState {
  /// A reference to an entity that is not one of XML's own.
  static func reference(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?) {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self), let name else { return }
    withMain(context) { state in
      guard state.assembler.pointee.wantsCharacters else { return }
      var words: [UInt8] = []
      state.expand(name, of: parser.pointee.myDoc, depth: 0, into: &words)
      guard state.error == nil, !words.isEmpty else { return }
      words.withUnsafeBufferPointer { words in
        state.deliver(words, state.place(of: words, before: position(context)))
      }
    }
  }

  /// Appends what an entity stands for, entities inside it put in as well.
  private mutating func expand(
    _ name: UnsafePointer<xmlChar>, of document: xmlDocPtr?, depth: Int, into words: inout [UInt8]
  ) {
    guard depth < 40, error == nil else {
      return error = error ?? .entitiesTooLong(limit: budget.limits.entityBytes)
    }
    guard let entity = document.flatMap({ xmlGetDocEntity($0, name) }) else {
      return expandByName(name, into: &words)
    }
    let kind = entity.pointee.etype
    guard kind == XML_INTERNAL_GENERAL_ENTITY || kind == XML_INTERNAL_PREDEFINED_ENTITY,
      let content = entity.pointee.content
    else { return leaveOut(name, "is another file and was not read") }
    let text = UnsafeBufferPointer(start: content, count: Int(entity.pointee.length))
    error = budget.expand(text.count + 1)
    guard kind == XML_INTERNAL_GENERAL_ENTITY else { return words += Array(text) }
    guard !text.contains(UInt8(ascii: "<")) else { return leaveOut(name, "holds markup and was left out") }
    var index = 0
    while index < text.count, error == nil {
      guard text[index] == UInt8(ascii: "&"), let end = text[index...].firstIndex(of: UInt8(ascii: ";"))
      else {
        words.append(text[index])
        index += 1
        continue
      }
      var inner = Array(text[index + 1..<end])
      inner.append(0)
      expand(inner, of: document, depth: depth + 1, into: &words)
      index = end + 1
    }
  }

  /// A name that is declared nowhere we read: those of HTML are known all the same.
  private mutating func expandByName(_ name: UnsafePointer<xmlChar>, into words: inout [UInt8]) {
    guard let known = htmlEntityLookup(name), let scalar = Unicode.Scalar(known.pointee.value) else {
      return leaveOut(name, "is declared nowhere")
    }
    words += Array(scalar.utf8)
  }

  private func leaveOut(_ name: UnsafePointer<xmlChar>, _ reason: String) {
    let word = String(decoding: UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))), as: UTF8.self)
    let note = "entity \(word.prefix(40)) \(reason)"
    if !assembler.pointee.notes.contains(note), assembler.pointee.notes.count < 20 {
      assembler.pointee.notes.append(note)
    }
  }
}
