extension DocumentAssembler {
  /// Leaves furniture out and finds the main content by an element's attributes.
  mutating func judge(
    _ element: ElementStart, _ role: inout ElementRole, _ regions: inout PageRegions,
    _ why: inout LeftOut.Reason?
  ) {
    var signs: PageFurniture.Signs = []
    element.forEach { name, value in signs.formUnion(furniture.signs(of: name, value)) }
    settle(&role)
    guard !signs.isEmpty else { return }
    if signs.contains(.hidden) || signs.contains(.deleted) {
      why = signs.contains(.hidden) ? .hidden : .deleted
      role = .skip
    } else if signs.contains(.furnitureRole) {
      role = .skip
    } else if signs.contains(.mainRole) {
      if role.isBlock { regions.insert(.main) }
    } else if signs.contains(.mainName), role.holdsBlocks {
      regions.insert(.content)
    } else if signs.contains(.furniture) {
      role = .skip
    } else {
      settle(&role, &regions, signs, &why)
    }
  }

  /// An aside within the content is a part of it; a header within it is no banner.
  private mutating func settle(_ role: inout ElementRole) {
    switch role {
    case .aside: role = builder.isInContent ? .container : .skip
    case .banner where builder.isInContent: role = .container
    default: break
    }
  }

  /// Signs that are no furniture.
  private func settle(
    _ role: inout ElementRole, _ regions: inout PageRegions, _ signs: PageFurniture.Signs,
    _ why: inout LeftOut.Reason?
  ) {
    if role.isBlock {
      if signs.contains(.about) { regions.insert(.about) }
      guard role.holdsBlocks || role == .paragraph else { return }
      if signs.contains(.footnotes) { role = .footnote } else if signs.contains(.quoted) { role = .quotation }
    } else if signs.contains(.reference) {
      role = .skip
      why = .footnoteMark
    } else if signs.contains(.label) {
      role = .label
    }
  }

  /// Elements that stand inside a sentence and are left out without parting it.
  static func isInline(_ element: ElementStart) -> Bool {
    inlineNames.contains(ElementVocabulary.key(element.name))
  }

  private static let inlineNames = keys(
    "script style del s strike svg math template button span a noscript sup b i em strong small abbr font u ins "
      + "rp rt label input time mark")

  /// Why a name alone keeps an element's words out; nil for what no reader ever sees.
  static func skipReason(_ element: ElementStart) -> LeftOut.Reason? {
    let key = ElementVocabulary.key(element.name)
    return unseenNames.contains(key) ? nil : deletedNames.contains(key) ? .deleted : .furniture
  }

  private static let unseenNames = keys(
    "script style template noscript svg math canvas map audio video object")
  private static let deletedNames = keys("del s strike")

  private static func keys(_ names: String) -> Set<UInt64> {
    Set(names.split(separator: " ").map { ElementVocabulary.key($0.utf8) })
  }

  /// Whether a part of what is left out as furniture is content after all: the main element, or the main
  /// heading within the content.
  func resurfaces(_ role: ElementRole, _ regions: PageRegions) -> Bool {
    guard builder.isSkipping, reason == .furniture else { return false }
    return role == .main || regions.contains(.main) || (role == .heading(level: 1) && builder.isInContent)
  }

  /// Scripts are left out but for JSON-LD.
  func roleOfSkipped(_ element: ElementStart) -> ElementRole {
    if element.name.elementsEqual("script".utf8) {
      return element.value("type")?.lowercased().contains("ld+json") == true ? .linkedData : .skip
    }
    return .skip
  }
}
