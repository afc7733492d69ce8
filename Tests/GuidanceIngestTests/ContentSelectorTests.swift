import Foundation
import GuidanceIngest
import GuidanceRules
import Testing

@Suite struct ContentSelectorTests {
  /// A kind of real page, and the marks between which its content stands.
  struct Dialect: Sendable, CustomTestStringConvertible {
    var files: String
    var neutral: String
    var start: String
    var end: String

    var testDescription: String { files }

    static let all = [
      Dialect(
        files: "in-uk-", neutral: "<main", start: "<div class=\"gem-c-govspeak",
        end: "<div class=\"app-c-published-dates app-c-published-dates--history"),
      Dialect(files: "northern-ireland", neutral: "<h1", start: "<h1", end: "Follow us on Twitter"),
      Dialect(
        files: "scotland-2020-03", neutral: "<h1", start: "<div class=\"body-content\"",
        end: "<section class=\"featured-items"),
      Dialect(
        files: "scotland-2020-04", neutral: "<article", start: "<div class=\"body-content publication-body",
        end: "<footer class=\"article-footer"),
      Dialect(files: "wales-2020-03-18", neutral: "<h1", start: "<h1", end: "<aside"),
      Dialect(files: "wales-2020-03-20", neutral: "<h1", start: "<h1", end: "<aside"),
      Dialect(files: "wales-2020-03-22", neutral: "<main", start: "<main", end: "</main"),
      Dialect(files: "wales-2020-03-25", neutral: "<main", start: "<main", end: "</main"),
    ]
  }

  private static let pages = SpanRow.samples + "/covid-uk/data/raw"
  private static let hasPages = FileManager.default.fileExists(atPath: pages)

  @Test(arguments: PageRow.all) func `a page's content is kept and its furniture is not`(_ row: PageRow)
    throws
  {
    let oracle = ContentOracle(fixture: String(decoding: try Fixture.bytes(row.name), as: UTF8.self))
    guard !oracle.inside.isEmpty else { return }
    let words = Self.words(of: try Fixture.shipped(row.name))
    let (kept, leaked) = (oracle.kept(words), oracle.leaked(words))
    #expect(kept >= 0.97, "\(kept)")
    #expect(leaked <= 0.02, "\(leaked)")
  }

  @Test(.enabled(if: hasPages, "no folder of real pages beside the repository"), arguments: Dialect.all)
  func `a real page's content is kept and its furniture is not`(_ dialect: Dialect) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.pages).sorted()
      .filter { $0.contains(dialect.files) }
    try #require(!files.isEmpty)
    for file in files {
      let bytes = try GuidanceFolder.bytes(of: Self.pages + "/" + file)
      let oracle = try #require(
        ContentOracle(
          page: String(decoding: bytes, as: UTF8.self), neutral: dialect.neutral, start: dialect.start,
          end: dialect.end), "\(file)")
      let words = Self.words(of: try Fixture.shipped(bytes, path: file))
      let (kept, leaked) = (oracle.kept(words), oracle.leaked(words))
      #expect(kept >= 0.97, "\(file): \(kept)")
      #expect(leaked <= 0.02, "\(file): \(leaked)")
    }
  }

  private static func words(of document: Document) -> String {
    document.blocks.map { "\($0.label ?? "") \(document.string($0.text))" }.joined(separator: "\n")
  }
}
