import Foundation

/// Makes pages of guidance as public bodies publish it, to measure with: navigation and footers around headings,
/// paragraphs, lists under a stem and tables; one sentence in five is a directive.
///
/// A page depends on the seed and its number alone. Sizes are spread as those of clinical guidelines are: half
/// below 40 kB, the mean about 53 kB, none above 0.4 MB.
public struct GuidanceGenerator: Sendable {
  /// Share of sentences that are directives.
  public var directiveShare: Double
  private let seed: UInt64

  /// A generator whose pages depend on `seed` alone.
  public init(seed: UInt64 = 1, directiveShare: Double = 0.2) {
    self.seed = seed
    self.directiveShare = directiveShare
  }

  /// The page with this number, as HTML, of a size like those of guidelines.
  public func page(_ number: Int) -> String {
    var numbers = SeededNumbers(seed &* 0x1000_0001 &+ UInt64(number))
    let size = min(max(40_000 * exp(0.745 * numbers.normal()), 4_000), 395_000)
    return page(number, size: Int(size), &numbers)
  }

  /// The page with this number, of about so many bytes.
  public func page(_ number: Int, size: Int) -> String {
    var numbers = SeededNumbers(seed &* 0x1000_0001 &+ UInt64(number))
    return page(number, size: size, &numbers)
  }

  private func page(_ number: Int, size: Int, _ numbers: inout SeededNumbers) -> String {
    var writer = SentenceWriter(numbers, directiveShare: directiveShare)
    let body = Lists.bodies[number % Lists.bodies.count]
    let title = "\(writer.noun.capitalized) \(writer.noun) guidance \(number)"
    let day = "20\(10 + number % 15)-0\(1 + number % 9)-1\(number % 9)"
    var html = head(title, body, day)
    while html.utf8.count < size - 800 { html += section(&writer) }
    return html + PageFurniture.foot(body)
  }

  private func head(_ title: String, _ body: String, _ day: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head><meta charset="utf-8"><title>\(title)</title>
    <meta name="DC.publisher" content="\(body)"><meta name="DC.date" content="\(day)">
    <link rel="stylesheet" href="/assets/site.css"></head>
    <body>
    \(PageFurniture.head)
    <main id="content"><h1>\(title)</h1>

    """
  }

  private func section(_ writer: inout SentenceWriter) -> String {
    var html = "<h2>\(writer.noun.capitalized) and \(writer.noun)</h2>\n"
    for _ in 0..<writer.below(3) + 2 { html += paragraph(&writer) }
    switch writer.below(4) {
    case 0, 1: html += list(&writer)
    case 2: html += table(&writer)
    default: html += "<h3>\(writer.noun.capitalized)</h3>\n" + paragraph(&writer)
    }
    return html
  }

  private func paragraph(_ writer: inout SentenceWriter) -> String {
    let sentences = (0..<writer.below(4) + 2).map { _ in writer.sentence }
    return "<p class=\"text\">" + sentences.joined(separator: " ") + "</p>\n"
  }

  private func list(_ writer: inout SentenceWriter) -> String {
    let items = (0..<writer.below(5) + 2).map { _ in "<li>\(writer.item)</li>\n" }.joined()
    return "<p>\(writer.stem)</p>\n<ul class=\"list\">\n\(items)</ul>\n"
  }

  private func table(_ writer: inout SentenceWriter) -> String {
    let rows = (0..<writer.below(5) + 3).map { _ in
      "<tr><td>\(writer.noun)</td><td>\(writer.below(90) + 10) per cent</td><td>\(writer.sentence)</td></tr>\n"
    }
    return "<table><thead><tr><th>Area</th><th>Figure</th><th>Note</th></tr></thead><tbody>\n"
      + rows.joined() + "</tbody></table>\n"
  }
}
