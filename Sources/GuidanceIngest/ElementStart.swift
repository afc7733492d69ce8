import CLibXML2

/// An element as the parser meets it; valid only inside the callback that received it.
struct ElementStart {
  /// Name without prefix; lower case for HTML.
  let name: UnsafeBufferPointer<UInt8>
  private let attributes: Attributes

  /// The two ways in which libxml2 hands attributes over.
  private enum Attributes {
    /// Name and value in turn, ended by nil.
    case html(UnsafeMutablePointer<UnsafePointer<xmlChar>?>?)
    /// Local name, prefix, namespace, start and end of the value, `count` times.
    case xml(UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int)
  }

  /// An HTML element.
  init?(html name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard let name else { return nil }
    self.name = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
    self.attributes = .html(attributes)
  }

  /// An XML element with `count` attributes.
  init?(
    xml name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) {
    guard let name else { return nil }
    self.name = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
    self.attributes = .xml(attributes, count: count)
  }

  /// The name as a string.
  var nameString: String { String(decoding: name, as: UTF8.self) }

  /// Value of the attribute with this name, without prefix, or nil.
  func value(_ name: String) -> String? {
    var found: String?
    forEach { attribute, value in
      if found == nil, name.utf8.elementsEqual(attribute) {
        found = ElementStart.string(value)
      }
    }
    return found
  }

  /// Names, in lower case, and values of all attributes.
  var attributeStrings: [(name: String, value: String)] {
    var found: [(String, String)] = []
    forEach { attribute, value in
      found.append(
        (
          String(decoding: attribute, as: UTF8.self).lowercased(),
          ElementStart.string(value)
        ))
    }
    return found
  }

  /// A value with its ampersands as they are meant.
  private static func string(_ value: UnsafeBufferPointer<UInt8>) -> String {
    let string = String(decoding: value, as: UTF8.self)
    return value.contains(UInt8(ascii: "&")) ? string.replacing("&#38;", with: "&") : string
  }

  /// Calls `body` with the name and value of every attribute, in order.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void) {
    switch attributes {
    case .html(let list):
      guard var pair = list else { return }
      while let name = pair[0] {
        let value = pair[1].map { UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0))) }
        body(
          UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))),
          value ?? UnsafeBufferPointer(start: nil, count: 0))
        pair += 2
      }
    case .xml(let list, let count):
      guard let list else { return }
      for index in 0..<count {
        // libxml2 leaves an ampersand of a value escaped for its own tree builder.
        guard let name = list[index * 5], let start = list[index * 5 + 3], let end = list[index * 5 + 4]
        else { continue }
        body(
          UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))),
          UnsafeBufferPointer(start: start, count: end - start))
      }
    }
  }
}
