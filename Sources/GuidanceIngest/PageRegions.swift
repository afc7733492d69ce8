/// The parts of a page that a block stands in: what marks it as content, or as something else.
struct PageRegions: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// Inside `main` or its ARIA role.
  static let main = PageRegions(rawValue: 1)
  /// Inside an element that the rules name as the place of content.
  static let content = PageRegions(rawValue: 2)
  /// Inside `article`.
  static let article = PageRegions(rawValue: 4)
  /// Inside a `header` that belongs to the whole page.
  static let banner = PageRegions(rawValue: 8)
  /// Inside a `form`; old pages wrap everything in one.
  static let form = PageRegions(rawValue: 16)
  /// Inside what a page says of itself: dates, publisher, type.
  static let about = PageRegions(rawValue: 32)
  /// Nearly all of its words are links.
  static let linked = PageRegions(rawValue: 64)

  /// What may hold the main content, most reliable first.
  static let mains: [PageRegions] = [.main, .content, .article]
}
