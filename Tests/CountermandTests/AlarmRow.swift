import Countermand
import Testing

/// A pair of pages that looks like a contradiction, the words with which it is let go, and the contradiction
/// that remains when the cause is taken out of one side.
struct AlarmRow: Sendable, CustomTestStringConvertible {
  /// A page with one sentence at issue.
  struct Page: Sendable, ExpressibleByStringLiteral {
    var text: String
    var title: String?
    var above: String?
    var heading: String?
    var date: String
    var extent: String?

    init(
      _ text: String, title: String? = nil, above: String? = nil, heading: String? = nil,
      date: String = "2025-05-01", extent: String? = nil
    ) {
      self.text = text
      self.title = title
      self.above = above
      self.heading = heading
      self.date = date
      self.extent = extent
    }

    init(stringLiteral text: String) { self.init(text) }

    /// The page as issued by a body.
    func html(by body: String) -> String {
      """
      <!doctype html>
      <html lang="en">
      <head>
      <title>\(title ?? "Guide of \(body)")</title>
      <meta name="DC.publisher" content="\(body)">
      <meta name="DCTERMS.issued" content="\(date)">
      \(extent.map { "<meta name=\"DCTERMS.coverage\" content=\"\($0)\">" } ?? "")
      </head>
      <body>
      \(above.map { "<p>\($0)</p>" } ?? "")
      \(heading.map { "<h2>\($0)</h2>" } ?? "")
      <p>\(text)</p>
      </body>
      </html>
      """
    }

    /// The line of the sentence at issue, from 1.
    static let line = 12
  }

  var testDescription: String
  private let a: Page
  private let b: Page
  private let words: String
  private let twin: (a: Page, b: Page)

  /// A row; the twin has `on` in place of `a`, `twin` in place of `b`.
  init(_ cause: String, _ a: Page, _ b: Page, _ words: String, twin: Page? = nil, on: Page? = nil) {
    testDescription = cause
    self.a = a
    self.b = b
    self.words = words
    self.twin = (on ?? a, twin ?? b)
  }

  /// Checks what is said of the pair and of its twin.
  func check(_ explainer: Explainer) async throws {
    let alarm = try await Self.explanation(a, b, explainer)
    #expect(alarm.contains(words) && !alarm.contains("confidence"), "\(alarm)")
    let plain = try await Self.explanation(twin.a, twin.b, explainer)
    #expect(plain.contains("confidence") && !plain.contains(words), "\(plain)")
  }

  private static func explanation(_ a: Page, _ b: Page, _ explainer: Explainer) async throws -> String {
    let folder = try Folder(["a.html": a.html(by: "North Board"), "b.html": b.html(by: "South Board")])
    let first = try await explainer.statement(in: folder.path + "/a.html", where: Self.isHere)
    let second = try await explainer.statement(in: folder.path + "/b.html", where: Self.isHere)
    return explainer.text(try #require(first), try #require(second))
  }

  private static func isHere(_ span: Span, _ places: PlaceScheme) -> Bool {
    (span.line...span.endLine).contains(Page.line)
  }
}
