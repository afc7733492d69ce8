import Testing

@testable import GuidanceIngest

@Suite struct PageFurnitureTests {
  private static let furniture = PageFurniture([
    "roles": ["navigation", "banner"],
    "words": ["cookie", "nav", "contents-list", "skip-link", "toc", "social", "was-it-useful"],
    "kept": ["social-care"], "main": ["main", "content", "main-content"], "about": ["page-dates"],
    "footnotes": ["footnotes", "doc-endnotes"], "references": ["noteref"], "labels": ["para-no"],
    "quoted": ["amend"],
  ])

  @Test(
    arguments: [
      ("role", "navigation", .furnitureRole), ("role", " Navigation ", .furnitureRole), ("role", "note", []),
      ("role", "main", .mainRole), ("role", "doc-endnotes", .footnotes), ("role", "", []),
      ("id", "content", .mainName), ("id", "Main-Content", .mainName), ("id", "content-2", []),
      ("id", "global-cookie-message", .furniture), ("id", "leftNav", .furniture), ("id", "NAV2", .furniture),
      ("id", "navy", []), ("id", "footnotes", []),
      ("class", "gem-c-cookie-banner", .furniture), ("class", "site__nav", .furniture),
      ("class", "wide\n  Cookie", .furniture), ("class", "gem-c-contents-list", .furniture),
      ("class", "skip-link", .furniture), ("class", "skipLink", .furniture), ("class", "gem-c-contents", []),
      ("class", "contents list", []), ("class", "cookies canvas", []), ("class", "tocsin navy", []),
      ("class", "content", []), ("class", "", []), ("class", "x-was-it-useful", .furniture),
      ("class", "was-it", []), ("class", "social", .furniture), ("class", "social-care", []),
      ("class", "adult-social-care-page", []), ("class", "social-care nav", .furniture),
      ("class", "social-carers", .furniture), ("class", "page-dates", .about),
      ("class", "footnotes", .footnotes),
      ("class", "footnote", []), ("class", "noteref", .reference), ("class", "LegParaNo", .label),
      ("class", "TextC1Amend", .quoted), ("class", "amendments", []),
      ("hidden", "", .hidden), ("hidden", "until-found", []), ("aria-hidden", "true", .hidden),
      ("aria-hidden", "false", []), ("style", "Display : none", .hidden), ("style", "display:block", []),
      ("style", "color:red;visibility:hidden", .hidden), ("style", "text-decoration: line-through", .deleted),
      ("style", "text-decoration: underline", []), ("title", "navigation", []),
    ] as [(String, String, PageFurniture.Signs)])
  func `an attribute is judged by its words`(_ name: String, _ value: String, _ signs: PageFurniture.Signs) {
    #expect(Self.signs(Self.furniture, name, value) == signs)
  }

  /// What is kept of a page with two paragraphs, the second inside the marked element.
  @Test(arguments: [
    ("a role of furniture with a main id", "<div role=navigation id=content>", "x"),
    ("the main role of a furnished class", "<div role=main class=nav>", "y"),
    ("a main id of a furnished class", "<div id=content class=nav>", "y"),
    ("a furnished class", "<div class=nav>", "x"), ("another class", "<div class=navy>", "x y"),
    ("a main id on an anchor", "<p id=content></p><div>", "x y"),
    ("an aside on its own", "<aside>", "x"), ("a hidden part", "<div hidden>", "x"),
    ("the main element in a furnished one", "<div class=nav><p>z</p><main>", "y"),
  ])
  func `an element is judged by all its attributes`(_ name: String, _ tag: String, _ kept: String) throws {
    let markup = "<body><p>x</p>\(tag)<p>y</p></body>"
    let document = try DocumentReader(furniture: Self.furniture).read(Array(markup.utf8), path: "a.html")[0]
    #expect(document.blocks.map { document.string($0.text) }.joined(separator: " ") == kept, "\(name)")
  }

  @Test func `bytes are judged as the plain reading judges strings`() throws {
    let lists = try Fixture.shippedLists.get()
    let furniture = PageFurniture(lists)
    let oracle = FurnitureOracle(lists: lists)
    var furnished = 0
    for name in FixtureRow.all.map(\.name) + PageRow.all.map(\.name) {
      let markup = String(decoding: try Fixture.bytes(name), as: UTF8.self)
      for match in markup.matches(of: /(class|id)="([^"]*)"/) {
        let (name, value) = (String(match.1), String(match.2))
        let isFurniture = Self.signs(furniture, name, value).contains(.furniture)
        #expect(isFurniture == oracle.isFurniture(value), "\(value)")
        if isFurniture { furnished += 1 }
      }
    }
    #expect(furnished > 20)
  }

  @Test(arguments: [
    ("cookies", true, false), ("Cookies:", true, false), ("Cookies and tea", false, false),
    ("Your responsibility", true, false), ("Your responsibilities", false, false),
    ("On this page", false, true), ("Contents", false, true), ("Contents of the box", false, false),
  ])
  func `headings of boilerplate are whole headings`(_ words: String, _ isNotice: Bool, _ isContents: Bool)
    throws
  {
    let notices = PageFurniture(try Fixture.shippedLists.get()).notices
    #expect(notices.isNotice(heading: Array(words.utf8)[...]) == isNotice)
    #expect(notices.isContents(heading: Array(words.utf8)[...]) == isContents)
  }

  @Test(arguments: [
    ("We use cookies to make this site work.", true), ("We use cookiecutters in kitchens.", false),
    ("Staff must say that we use cookies.", false), ("© 2021 The Body", true),
    ("Back to top", true), ("Back to topical matters.", false), ("BACK TO TOP", true),
    ("You must acknowledge the source of the data.", true),
    ("You must acknowledge each complaint within three days.", false),
    ("Responses must be received by 5 May.", true),
    ("Responses to complaints must be received by 5 May.", false),
    ("", false), ("B", false),
  ])
  func `a notice is known by its opening words`(_ words: String, _ opens: Bool) throws {
    let notices = PageFurniture(try Fixture.shippedLists.get()).notices
    #expect(notices.opens(Array(words.utf8)[...]) == opens)
  }

  private static func signs(_ furniture: PageFurniture, _ name: String, _ value: String)
    -> PageFurniture.Signs
  {
    Array(name.utf8).withUnsafeBufferPointer { name in
      Array(value.utf8).withUnsafeBufferPointer { furniture.signs(of: name, $0) }
    }
  }
}

/// The plain reading of class words, on strings.
private struct FurnitureOracle {
  let lists: [String: Set<String>]

  func isFurniture(_ attribute: String) -> Bool {
    attribute.split { $0.isWhitespace }.contains { name in
      let phrases = phrases(of: String(name))
      return !phrases.isDisjoint(with: lists["words"] ?? []) && phrases.isDisjoint(with: lists["kept"] ?? [])
    }
  }

  /// All runs of one to three words.
  private func phrases(of name: String) -> Set<String> {
    let parted = name.replacing(/([a-z])([A-Z])/) { "\($0.1)-\($0.2)" }.lowercased()
    let words = parted.split { !("a"..."z").contains($0) }.map(String.init)
    var phrases: Set<String> = []
    for start in words.indices {
      for end in start..<min(start + 3, words.count) {
        phrases.insert(words[start...end].joined(separator: "-"))
      }
    }
    return phrases
  }
}
