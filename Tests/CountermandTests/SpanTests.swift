import Countermand
import Foundation
import Testing

struct SpanTests {
  @Test("the bytes of every span of the corpus, without markup, are the directive's text")
  func corpus() async throws {
    let report = try await Corpus.report.value
    var count = 0
    for document in report.documents {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: document.path)))
      for directive in document.extraction.directives {
        count += 1
        check(directive, of: document.path, in: bytes)
      }
    }
    #expect(count > 500)
  }

  @Test("lines and columns lead to the bytes that the span names")
  func positions() async throws {
    let report = try await Corpus.report.value
    for document in report.documents {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: document.path)))
      let starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
      for directive in document.extraction.directives {
        let span = directive.span
        let start = starts[span.line - 1]
        let end = starts[span.endLine - 1]
        let column = String(decoding: bytes[start..<span.startByte], as: UTF8.self).unicodeScalars.count + 1
        let endColumn = String(decoding: bytes[end..<span.endByte], as: UTF8.self).unicodeScalars.count + 1
        #expect(column == span.column && endColumn == span.endColumn, "\(document.path):\(span.line)")
      }
    }
  }

  @Test(
    "markup goes, entities are read, twice where markup was escaped, and white space is folded",
    arguments: [
      ("Nurses <em>must</em>\n  rest", "Nurses must rest"), ("a &amp; b", "a & b"),
      ("&lt;p&gt;a &amp;amp; b&lt;/p&gt;", "a & b"), ("five &lt; six", "five < six"),
      ("a<!-- <b> -->b", "ab"), ("&#8217;&#x2019;&rsquo;", "’’’"), ("a&nbsp;b", "a b"),
      ("one<br/>two", "one two"),
    ])
  func reading(_ markup: String, _ text: String) {
    #expect(plain(markup) == text)
  }

  private func check(_ directive: Directive, of path: String, in bytes: [UInt8]) {
    let span = directive.span
    guard 0 <= span.startByte, span.startByte < span.endByte, span.endByte <= bytes.count else {
      Issue.record("\(path):\(span.line) is outside the file")
      return
    }
    let cut = plain(String(decoding: bytes[span.startByte..<span.endByte], as: UTF8.self))
    guard directive.text != cut else { return }
    #expect(directive.text.hasSuffix(cut), "\(path):\(span.line): \(cut) | \(directive.text)")
    let stem = String(directive.text.dropLast(cut.count))
    // A stem that runs over a line feed holds sibling items as well; where those stand is not claimed here.
    guard !stem.contains("\n") else { return }
    let before = plain(String(decoding: bytes[..<span.startByte], as: UTF8.self))
    #expect(!stem.isEmpty && carries(before, stem), "\(path):\(span.line): stem \(stem)")
  }

  /// Whether the parts of a stem, itself carried from stem to stem, stand in a text.
  private func carries(_ text: String, _ stem: String) -> Bool {
    let parts = stem.split { ":,".contains($0) }.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    return parts.allSatisfy { $0.isEmpty || text.contains($0) }
  }

  private func plain(_ markup: String) -> String {
    var text = decoded(stripped(markup))
    if text.contains(/<\/?[A-Za-z][^<>]*>/) || text.contains(/&[A-Za-z#][A-Za-z0-9]*;/) {
      text = decoded(stripped(text))
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func stripped(_ markup: String) -> String {
    markup.replacing(/<!--(?:[^-]|-(?!->))*-->/, with: "")
      .replacing(/<(?:br|p|div|li|ul|ol|td|tr|h[1-6])\b[^<>]*>/.ignoresCase(), with: " ")
      .replacing(/<\/?[A-Za-z?!][^<>]*>/, with: "")
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’", "lsquo": "‘",
    "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "pound": "£", "hellip": "…", "raquo": "»",
    "laquo": "«", "eacute": "é", "ge": "≥", "le": "≤", "bull": "•", "frac12": "½", "deg": "°", "times": "×",
  ]

  private func decoded(_ text: String) -> String {
    text.replacing(/&(#[xX]?[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);/) { match in
      let name = String(match.1)
      if let known = Self.entities[name] { return known }
      guard name.hasPrefix("#") else { return String(match.0) }
      let isHex = name.dropFirst().first?.lowercased() == "x"
      let digits = name.dropFirst(isHex ? 2 : 1)
      let scalar = UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
      return scalar.map { String(Character($0)) } ?? String(match.0)
    }
  }
}
