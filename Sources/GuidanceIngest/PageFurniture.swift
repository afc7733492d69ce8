/// How navigation, cookie bars and the like are told from content, and where content lies.
///
/// Words are compared with the `role`, `id` and `class` of HTML elements, without regard to case. A word or
/// phrase matches whole words of an attribute, parted by anything but letters and where a capital follows a
/// small letter: `cookie` is in `gem-c-cookie-banner`, `main-nav` in `mainNav2`. Phrases have up to three words.
public struct PageFurniture: Sendable {
  /// What the attributes of an element say of it.
  struct Signs: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    static let furnitureRole = Signs(rawValue: 1)
    static let mainRole = Signs(rawValue: 2)
    static let mainName = Signs(rawValue: 4)
    static let furniture = Signs(rawValue: 8)
    /// A word of furniture in it means something else: `social-care`.
    static let kept = Signs(rawValue: 16)
    static let about = Signs(rawValue: 32)
    static let footnotes = Signs(rawValue: 64)
    static let label = Signs(rawValue: 128)
    static let quoted = Signs(rawValue: 256)
    static let hidden = Signs(rawValue: 512)
    static let deleted = Signs(rawValue: 1024)
    static let reference = Signs(rawValue: 2048)
  }

  /// Phrases that blocks of boilerplate begin with, and headings that stand over it.
  let notices: BoilerplateNotices

  private let roles: WordSigns
  private let names: WordSigns
  private let words: WordSigns

  /// Furniture from its lists by name, all lower case; a list that is missing is empty.
  ///
  /// - `roles`: ARIA roles of elements that are left out.
  /// - `words`: words of `class` and `id` of elements that are left out; `kept`: phrases that lift this.
  /// - `main`: `id`s and roles of the main content.
  /// - `about`: words of elements that hold what a page says of itself: read for metadata, no text.
  /// - `footnotes`, `references`, `labels`, `quoted`: words of notes, of the marks that lead to them, of
  ///   paragraph numbers and of quoted text; the first two may be roles as well.
  /// - `headings`: headings of sections that are left out; `contents`: headings of lists of links.
  /// - `openings`: words with which paragraphs of boilerplate begin.
  public init(_ lists: [String: Set<String>]) {
    func list(_ name: String) -> Set<String> { lists[name] ?? [] }
    roles = WordSigns([
      (list("roles"), .furnitureRole), (list("main"), .mainRole), (list("footnotes"), .footnotes),
      (list("references"), .reference),
    ])
    names = WordSigns([(list("main"), .mainName)])
    words = WordSigns([
      (list("words"), .furniture), (list("kept"), .kept), (list("about"), .about),
      (list("footnotes"), .footnotes), (list("references"), .reference), (list("labels"), .label),
      (list("quoted"), .quoted),
    ])
    notices = BoilerplateNotices(
      headings: list("headings"), contents: list("contents"), openings: list("openings"))
  }

  /// Furniture from its three main lists.
  public init(roles: Set<String>, words: Set<String>, main: Set<String>) {
    self.init(["roles": roles, "words": words, "main": main])
  }

  /// The same without the words of `class` and `id`, for pages that such words would leave empty.
  var withoutWords: PageFurniture {
    PageFurniture(roles: roles, names: names, words: WordSigns([]), notices: notices)
  }

  private init(roles: WordSigns, names: WordSigns, words: WordSigns, notices: BoilerplateNotices) {
    self.roles = roles
    self.names = names
    self.words = words
    self.notices = notices
  }

  /// What one attribute says; `value` may be empty.
  func signs(
    of name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Signs {
    switch name.count {
    case 2 where name.elementsEqual("id".utf8):
      return names.sign(ofWhole: value).union(words.signs(in: value).intersection([.furniture, .about]))
    case 4 where name.elementsEqual("role".utf8): return roles.sign(ofWhole: value)
    case 5 where name.elementsEqual("class".utf8): return words.signs(in: value)
    case 5 where name.elementsEqual("style".utf8): return PageFurniture.signs(ofStyle: value)
    case 6 where name.elementsEqual("hidden".utf8):
      return value.elementsEqual("until-found".utf8) ? [] : .hidden
    case 11 where name.elementsEqual("aria-hidden".utf8):
      return value.elementsEqual("true".utf8) ? .hidden : []
    default: return []
    }
  }

  /// `display: none`, `visibility: hidden` and lines through the text.
  private static func signs(ofStyle value: UnsafeBufferPointer<UInt8>) -> Signs {
    guard value.count >= 12 else { return [] }
    let style = value.filter { !$0.isASCIISpace }.map { $0 | 0x20 }
    func says(_ words: String) -> Bool { style.holds(words) }
    if says("display:none") || says("visibility:hidden") { return .hidden }
    return says("line-through") ? .deleted : []
  }
}
