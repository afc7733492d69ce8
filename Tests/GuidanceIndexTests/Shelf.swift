import BuiltinRules
import Foundation
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

@testable import GuidanceIndex

/// A folder for an index that lasts as long as the test that made it.
final class Shelf: Sendable {
  let folder: String
  var path: String { folder + "/published.index" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("shelf-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The shipped rules without their tags.
  static let rules = Result {
    try RuleSet.load(
      RuleFile.builtin.filter {
        !$0.path.contains("/tags/") && !$0.path.hasSuffix("/oppositions.yml")
          && !$0.path.hasSuffix("/terms.yml")
      })
  }

  /// A document of one text.
  static func document(_ path: String, _ text: String, by body: String) throws -> IssuedDocument {
    var metadata = Metadata()
    metadata.body = body
    metadata.date = IssueDate(year: 2025)
    let rules = try rules.get()
    let document = Document(text: text, metadata: metadata, path: path)
    var extractor = DirectiveExtractor(rules)
    return IssuedDocument(document, extractor.extract(document), rules: rules)
  }

  /// A file that holds one document; its digest is that of the text.
  static func source(_ path: String, _ text: String, by body: String = "Bell Board") throws -> IndexedSource {
    IndexedSource(
      path: path, digest: StableHash.of(text.utf8), content: .read([try document(path, text, by: body)]))
  }

  /// Brings the index up to these files; what is known with the same digest is not read again.
  @discardableResult
  func update(_ sources: [IndexedSource], rules: String = "r", version: String = "v") throws -> IndexChange {
    let update = try IndexUpdate(path, rules: rules, version: version, waiting: 0)
    let known = update.known
    return try update.commit(
      sources.map { source in
        var source = source
        if known[source.path] == source.digest { source.content = .unchanged }
        return source
      }, roots: ["bells"])
  }

  func open(leavingOut paths: [String] = []) throws -> PublishedIndex {
    try PublishedIndex(path, rules: "r", version: "v", leavingOut: paths)
  }

  /// All that the index answers, for the words of its own directives.
  func answers() throws -> [String] {
    let index = try open()
    let documents = try index.postings(words: [], senses: [], on: nil)
    var lines: [String] = []
    for (number, start) in documents.documents.enumerated() {
      let document = try index.documents([start.document])[0]
      let count = document.directiveCount
      let directives = try index.directives(Array(0..<count), of: start.document)
      lines.append("\(number) \(start.first) \(document.path) \(directives.map(\.text))")
      let words = Set(directives.flatMap(\.frame.topic))
      let lists = try index.postings(words: words, senses: [], on: nil).words
      lines += words.sorted().map { "\($0) \(lists[$0] ?? [])" }
    }
    let counts = try index.wordCounts()
    return lines + ["\(counts.directives)"]
  }
}
