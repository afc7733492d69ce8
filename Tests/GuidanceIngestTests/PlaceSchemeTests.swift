import Testing

@testable import GuidanceIngest

@Suite struct PlaceSchemeTests {
  private static let pages = PlaceScheme(unit: .page, pages: [0, 10, 10, 14])

  @Test(arguments: [
    (PlaceScheme(unit: .byte, pages: []), 3, Place.line(3, column: 5)),
    (PlaceScheme(unit: .paragraph, pages: []), 3, .paragraph(3)),
    (pages, 1, .page(1, line: 1)), (pages, 10, .page(1, line: 10)),
    // The second page has no lines.
    (pages, 11, .page(3, line: 1)), (pages, 14, .page(3, line: 4)), (pages, 15, .page(4, line: 1)),
  ])
  func `a span has a place, and the place leads back to its line`(
    _ scheme: PlaceScheme, _ line: Int, _ place: Place
  ) {
    let span = Span(startByte: 0, endByte: 9, line: line, column: 5, endLine: line, endColumn: 9)
    #expect(scheme.place(of: span) == place)
    #expect(scheme.line(of: place) == line)
  }

  @Test func `a place of another format, and a page that is not there, lead nowhere`() {
    #expect(Self.pages.line(of: .line(3, column: 1)) == nil)
    #expect(Self.pages.line(of: .page(5, line: 1)) == nil)
    #expect(Self.pages.line(of: .page(0, line: 1)) == nil)
    #expect(PlaceScheme(unit: .byte, pages: []).line(of: .paragraph(3)) == nil)
  }
}
