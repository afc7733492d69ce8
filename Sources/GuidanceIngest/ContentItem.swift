/// A publisher's content item: JSON that says all about a page and holds its text as HTML in strings.
///
/// Which keys are text and which are headings is the publisher's to say (`PublisherSources`).
struct ContentItem {
  private let bytes: [UInt8]
  private let value: JSONValue
  private let texts: [String]
  private let headings: [String]
  /// Everything it says, as `json:` names.
  let harvest: MetadataHarvest

  /// A content item, or nil for JSON that no publisher is known to write.
  init?(_ value: JSONValue, in bytes: [UInt8], _ publishers: [PublisherSources]) {
    var harvest = MetadataHarvest()
    ContentItem.collect(value, "json:", bytes, into: &harvest)
    let known = publishers.first { !$0.jsonTexts.isEmpty && $0.matches(harvest, addresses: []) }
    guard let known else { return nil }
    self.bytes = bytes
    self.value = value
    self.harvest = harvest
    texts = known.jsonTexts
    headings = known.jsonHeadings
  }

  /// Hands its headings and texts to `assembler`, in file order but for the title, which comes first.
  func read(into assembler: inout DocumentAssembler, limits: ReadingLimits) throws(IngestError) {
    for key in headings where !key.contains(".") {
      if case .string(let range)? = value[key] {
        MarkupParser.append(JSONString(bytes, range).source, as: .heading(level: 1), to: &assembler)
      }
    }
    try visit(value, "", limits, into: &assembler)
  }

  private func visit(
    _ value: JSONValue, _ path: String, _ limits: ReadingLimits, into assembler: inout DocumentAssembler
  ) throws(IngestError) {
    switch value {
    case .string(let range):
      if texts.contains(path) {
        try MarkupParser.parseFragment(JSONString(bytes, range).source, into: &assembler, limits: limits)
      } else if path.contains("."), headings.contains(path) {
        MarkupParser.append(JSONString(bytes, range).source, as: .heading(level: 2), to: &assembler)
      }
    case .list(let items): for item in items { try visit(item, path, limits, into: &assembler) }
    case .object(let members):
      // The same text in another notation: only the HTML is read.
      if case .string(let range)? = value["content_type"], JSONString(bytes, range).text != "text/html" {
        return
      }
      for (key, member) in members {
        try visit(member, path.isEmpty ? key : path + "." + key, limits, into: &assembler)
      }
    case .literal: break
    }
  }

  /// Every scalar under its path. Members that say `applicable: false` of themselves do not count; a name
  /// with `*` for the last key but one gathers what lists of named members say.
  private static func collect(
    _ value: JSONValue, _ path: String, _ bytes: [UInt8], into harvest: inout MetadataHarvest
  ) {
    switch value {
    case .string(let range):
      harvest.add(path, JSONString(bytes, range).text)
      let keys = path.split(separator: ".")
      if keys.count > 2 {
        harvest.add(
          (keys.dropLast(2) + ["*", keys[keys.count - 1]]).joined(separator: "."),
          JSONString(bytes, range).text)
      }
    case .literal(let range):
      let word = String(decoding: bytes[range], as: UTF8.self)
      if word != "null" { harvest.add(path, word) }
    case .list(let items): for item in items { collect(item, path, bytes, into: &harvest) }
    case .object(let members):
      if case .literal(let range)? = value["applicable"], bytes[range].elementsEqual("false".utf8) { return }
      for (key, member) in members {
        collect(member, path + (path.hasSuffix(":") ? "" : ".") + key.lowercased(), bytes, into: &harvest)
      }
    }
  }
}
