import Foundation
import GRDB
public import GuidanceContradictions
public import GuidanceDirectives

/// An index opened for reading. It reads the file as it was when it was opened, whatever an update does meanwhile.
public struct PublishedIndex: PublishedGuidance {
  private let queue: DatabaseQueue
  /// Documents that are not compared, since their files are.
  private let leftOut: Set<Int>

  /// Opens an index.
  ///
  /// - Parameters:
  ///   - path: its file.
  ///   - rules: digest of the rules it must have been made with.
  ///   - version: version of the tool that must have made it.
  ///   - paths: files whose documents are left out.
  /// - Throws: `IndexError` when it is no index of this layout, made with other rules, or broken.
  public init(_ path: String, rules: String, version: String, leavingOut paths: [String] = [])
    throws(IndexError)
  {
    queue = try PublishedIndex.open(path)
    leftOut = try queue.reading { db in
      try PublishedIndex.demand("rules", rules, db) { .otherRules(found: $0, wanted: rules, roots: $1) }
      try PublishedIndex.demand("version", version, db) {
        .otherVersion(found: $0, wanted: version, roots: $1)
      }
      return try PublishedIndex.documents(of: paths, db)
    }
  }

  /// Whether a file begins as the database of an index does.
  public static func isLikely(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }

  /// Whether a document is not compared.
  func isLeftOut(_ document: Int) -> Bool { leftOut.contains(document) }

  /// Reads from the file.
  func reading<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
    try queue.reading(body)
  }

  /// Opens the file at a path.
  static func open(_ path: String) throws(IndexError) -> DatabaseQueue {
    try IndexSchema.examine(path)
    var configuration = Configuration()
    configuration.readonly = true
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA mmap_size = 268435456") }
    do { return try DatabaseQueue(path: path, configuration: configuration) } catch {
      throw IndexError(error)
    }
  }

  private static func demand(
    _ name: String, _ wanted: String, _ db: Database, _ refusal: (String, [String]) -> IndexError
  ) throws {
    let found = try IndexState.text(name, db)
    guard found == wanted else { throw refusal(found, try IndexState.roots(db)) }
  }

  private static func documents(of paths: [String], _ db: Database) throws -> Set<Int> {
    let statement = try db.cachedStatement(
      sql: "SELECT document.id FROM document JOIN source ON source.id = source WHERE source.path = ?")
    return try paths.reduce(into: []) { found, path in
      found.formUnion(try Int.fetchAll(statement, arguments: [path]))
    }
  }

  /// How often words stand in what is compared.
  public func wordCounts() throws(IndexError) -> WordCounts {
    try queue.reading { db in
      guard let columns = WordCounts.columns(try IndexState.bytes("words", db)) else {
        throw IndexError.damaged("the counts of words")
      }
      var less: [UInt64: Int] = [:]
      var directives = try Int.fetchOne(db, sql: "SELECT total(directives) FROM document") ?? 0
      for document in leftOut {
        for directive in try PublishedIndex.directives(of: document, db) {
          for word in directive.frame.topic { less[word, default: 0] += 1 }
          directives -= 1
        }
      }
      return WordCounts(words: columns.words, counts: columns.counts, directives: directives, less: less)
    }
  }

  /// The directives with these words or tag senses, in documents in force on a day.
  public func postings(words: Set<UInt64>, senses: Set<Int>, on day: Int?) throws(IndexError) -> Postings {
    try queue.reading { db in
      var postings = try starts(on: day, db)
      var firsts = [Int32](repeating: -1, count: (postings.documents.lazy.map(\.document).max() ?? -1) + 1)
      for start in postings.documents { firsts[start.document] = Int32(start.first) }
      for word in words {
        postings.words[word] = try PublishedIndex.list("word", Int64(bitPattern: word), firsts, db)
      }
      for sense in senses {
        postings.senses[sense] = try PublishedIndex.list("sense", Int64(sense), firsts, db)
      }
      return postings
    }
  }

  /// Where the directives of each document begin, when those that are compared are counted through.
  private func starts(on day: Int?, _ db: Database) throws -> Postings {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT document.id, directives FROM document JOIN source ON source.id = source
        WHERE isLive AND (?1 IS NULL OR ?1 BETWEEN firstDay AND lastDay) ORDER BY position, part
        """, arguments: [day])
    var postings = Postings(documents: [], directives: 0, words: [:], senses: [:])
    while let row = try rows.next() {
      let document: Int = row[0]
      guard !leftOut.contains(document) else { continue }
      postings.documents.append(.init(document: document, first: postings.directives))
      postings.directives += row[1] as Int
    }
    return postings
  }

  private static func list(_ table: String, _ key: Int64, _ firsts: [Int32], _ db: Database) throws
    -> [Int32]?
  {
    let statement = try db.cachedStatement(sql: "SELECT list FROM \(table) WHERE key = ?")
    guard let record = try Data.fetchOne(statement, arguments: [key]) else { return nil }
    guard let numbers = PostingList.numbers(in: [UInt8](record), firsts) else {
      throw IndexError.damaged("a list of directives")
    }
    return numbers
  }

  /// Documents without their directives, by their keys.
  public func documents(_ keys: [Int]) throws(IndexError) -> [IssuedDocument] {
    try queue.reading { db in
      let statement = try db.cachedStatement(sql: "SELECT content FROM document WHERE id = ?")
      return try keys.map { key in
        let record = try Data.fetchOne(statement, arguments: [key]) ?? Data()
        guard let document = IssuedDocument(record: [UInt8](record)) else {
          throw IndexError.damaged("a document")
        }
        return document
      }
    }
  }

  /// Directives of a document by their numbers.
  public func directives(_ numbers: [Int], of document: Int) throws(IndexError) -> [Directive] {
    try queue.reading { db in
      let statement = try db.cachedStatement(sql: "SELECT content FROM directive WHERE id = ?")
      return try numbers.map { number in
        let record = try Data.fetchOne(statement, arguments: [IndexSchema.key(document, number)])
        return try PublishedIndex.directive(record ?? Data())
      }
    }
  }

  /// All directives of a document, in order.
  static func directives(of document: Int, _ db: Database) throws -> [Directive] {
    let statement = try db.cachedStatement(
      sql: "SELECT content FROM directive WHERE id BETWEEN ? AND ? ORDER BY id")
    let keys = [IndexSchema.key(document, 0), IndexSchema.key(document + 1, 0) - 1]
    return try Data.fetchAll(statement, arguments: StatementArguments(keys)).map(directive)
  }

  private static func directive(_ record: Data) throws -> Directive {
    guard let directive = Directive.read([UInt8](record)) else {
      throw IndexError.damaged("a directive")
    }
    return directive
  }
}
