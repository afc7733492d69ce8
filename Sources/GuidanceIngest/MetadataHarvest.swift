/// Everything a file says of itself, as raw names and values in the order met.
///
/// Names are lower case: `dc.publisher`, `og:site_name`, `jsonld.author`, `meta/body` (an XML element
/// under another), `party[organization]/name` (one with a role, type or name), `frbrdate@date` (an
/// attribute), `field:date released` (a named field), `text:docdate` (words of the text itself),
/// `json:links.organisations.title`, `root` and `root@NAME` for the root element.
struct MetadataHarvest {
  private(set) var values: [String: [String]] = [:]
  /// Names of organisations by the identifiers that refer to them.
  private(set) var references: [String: String] = [:]

  /// Longer values are text and no metadata.
  private static let longest = 4000

  /// First value under any of the names, in their order.
  func first(_ names: [String]) -> String? {
    for name in names {
      if let value = values[name]?.first(where: { !$0.isEmpty }) { return value }
    }
    return nil
  }

  /// Adds a value.
  mutating func add(_ name: String, _ value: String) {
    guard value.utf8.count <= MetadataHarvest.longest else { return }
    let folded = value.split { $0.isWhitespace }.joined(separator: " ")
    if !folded.isEmpty { values[name, default: []].append(folded) }
  }

  /// Adds a page's title and the parts that name its site.
  mutating func title(_ title: String) {
    add("title", title)
    let parts = MetadataHarvest.titleMarks.lazy.map { title.split(separator: $0).map(String.init) }
      .first { $0.count > 1 }
    guard let parts else { return }
    add("title.first", parts[0])
    add("title.last", parts[parts.count - 1])
  }

  /// Adds the name of the site, where the title ends or begins with it: what is left must be the title that
  /// the page states besides.
  mutating func addSite() {
    guard let stated = first(["og:title", "dc.title", "dcterms.title"]), let title = first(["title"]) else {
      return
    }
    for mark in MetadataHarvest.titleMarks {
      if title.hasPrefix(stated + mark) { add("title.site", String(title.dropFirst((stated + mark).count))) }
      if title.hasSuffix(mark + stated) { add("title.site", String(title.dropLast((mark + stated).count))) }
    }
  }

  /// What parts a page's title from the name of its site.
  static let titleMarks = [" | ", " » ", " - ", " – ", " — "]

  /// Adds an element's words under its own name, its name and role, and both below its parent's.
  mutating func add(_ element: ElementName, under parent: ElementName?, _ value: String) {
    for name in element.all {
      add(name, value)
      for outer in parent?.all ?? [] { add(outer + "/" + name, value) }
    }
  }

  /// Adds the root element of an XML file and its attributes.
  mutating func root(_ element: ElementStart) {
    add("root", element.nameString)
    attributes(of: element, named: ["root"])
  }

  /// Adds an element's attributes as `name@attribute` for each of its names.
  mutating func attributes(of element: ElementStart, named names: [String]) {
    var identifier: String?
    var shown: String?
    for (attribute, value) in element.attributeStrings {
      switch attribute {
      case "eid", "id": identifier = value
      case "showas": shown = value
      default: break
      }
      for name in names { add("\(name)@\(attribute)", value) }
    }
    let isBody = names.first == "tlcorganization"
    if isBody, let identifier, let shown, !shown.isEmpty { references[identifier] = shown }
  }

  /// Adds a named field whose value may hold markup.
  mutating func field(_ name: String, _ markup: String) {
    var bytes: [UInt8] = []
    var inside = false
    for byte in markup.utf8 {
      if byte == UInt8(ascii: "<") { inside = true; bytes.append(0x20) }
      if !inside { bytes.append(byte) }
      if byte == UInt8(ascii: ">") { inside = false }
    }
    var text = String(decoding: bytes, as: UTF8.self)
    if bytes.contains(UInt8(ascii: "&")) {
      text = text.replacing("&amp;", with: "&").replacing("&nbsp;", with: " ")
    }
    add("field:" + name.lowercased(), text)
  }
}
