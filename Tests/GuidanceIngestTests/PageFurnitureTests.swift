import Testing

@testable import GuidanceIngest

@Suite struct PageFurnitureTests {
  private static let furniture = PageFurniture(
    roles: ["navigation", "banner"], words: ["cookie", "nav", "contents-list", "skip-link", "toc"],
    main: ["main", "content", "main-content"])

  @Test(
    arguments: [
      ("no attributes", nil, nil, nil, .keep),
      ("a role of furniture", "navigation", nil, nil, .skip),
      ("another role", "note", nil, nil, .keep),
      ("the main role", "main", nil, nil, .main),
      ("the main role of a furnished class", "main", nil, "cookie", .main),
      ("a role of furniture with a main id", "banner", "content", nil, .skip),
      ("a main id", nil, "content", nil, .main),
      ("a main id in capitals", nil, "Main-Content", nil, .main),
      ("a main id of a furnished class", nil, "content", "nav", .main),
      ("part of a main id", nil, "content-2", nil, .keep),
      ("a furnished id", nil, "global-cookie-message", nil, .skip),
      ("a word of a class", nil, nil, "gem-c-cookie-banner", .skip),
      ("a word between underscores", nil, nil, "site__nav", .skip),
      ("a second class", nil, nil, "wide\n  Cookie", .skip),
      ("a double word", nil, nil, "gem-c-contents-list", .skip),
      ("a double word on its own", nil, nil, "skip-link", .skip),
      ("half a double word", nil, nil, "gem-c-contents", .keep),
      ("a double word torn apart", nil, nil, "contents list", .keep),
      ("a longer word", nil, nil, "cookies canvas", .keep),
      ("a word run together", nil, nil, "tocsin navy", .keep),
      ("a main word as class", nil, nil, "content", .keep),
      ("empty attributes", "", "", "", .keep),
    ] as [(String, String?, String?, String?, PageFurniture.Verdict)])
  func `an element is judged by its attributes`(
    _ name: String, _ role: String?, _ id: String?, _ classes: String?, _ verdict: PageFurniture.Verdict
  ) {
    #expect(Self.furniture.verdict(role: role, id: id, classes: classes) == verdict, "\(name)")
  }
}
