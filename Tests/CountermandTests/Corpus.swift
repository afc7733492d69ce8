import Countermand
import Foundation
import Yams

/// The shipped corpus: where it lies, what it is expected to yield, and one check of it for all tests.
enum Corpus {
  /// The root of the project.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of the documents.
  static let documents = root.appendingPathComponent("corpus/documents").path

  static let rules = Result { try RuleSet.load() }

  /// A check of all documents, bodies contradicting themselves included.
  static let report = Task {
    var options = CheckerOptions()
    options.comparison.includesSameBody = true
    return try await Checker(rules: rules.get(), options: options).check([documents])
  }

  /// A pair of passages that the annotations speak of.
  struct Pair: Decodable, Sendable {
    var id: String
    var kind: String?
    var sameBody: Bool?
    var a: Side
    var b: Side

    /// A passage: a document and some of its words.
    struct Side: Decodable, Sendable {
      var document: String
      var words: String
    }
  }

  /// Shares that a run must reach, and one that it must not pass.
  struct Floors: Decodable, Sendable {
    var contradictionsFound: Double
    var kindsRight: Double
    var compatibleReported: Double
  }

  static func contradictions() throws -> [Pair] { try annotations("contradictions") }

  static func compatible() throws -> [Pair] { try annotations("compatible") }

  static func floors() throws -> Floors {
    try YAMLDecoder().decode(Floors.self, from: text(of: "floors"))
  }

  /// The contradictions of a report that hold a pair, as their first place or another.
  static func members(of report: Report, at pair: Pair) -> [Contradiction] {
    report.contradictions.filter { item in
      ([(item.a, item.b)] + item.places.map { ($0.a, $0.b) }).contains { a, b in
        holds(a, pair.a, report) && holds(b, pair.b, report)
          || holds(a, pair.b, report) && holds(b, pair.a, report)
      }
    }
  }

  private static func holds(_ side: Contradiction.Side, _ passage: Pair.Side, _ report: Report) -> Bool {
    let document = report.documents[side.document]
    guard document.path.hasSuffix("/" + passage.document) else { return false }
    return folded(document.extraction.directives[side.directive].text).contains(folded(passage.words))
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func annotations(_ name: String) throws -> [Pair] {
    try YAMLDecoder().decode([String: [Pair]].self, from: text(of: name))[name] ?? []
  }

  private static func text(of name: String) throws -> String {
    let file = root.appendingPathComponent("corpus/annotations/\(name).yml")
    return try String(contentsOf: file, encoding: .utf8)
  }
}
