import Foundation
import GRDB
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest

/// Turns the files of an index into those wanted, within one transaction: what is gone goes, what changed is
/// written, and the lists of the words concerned are made anew.
struct IndexWriter {
  private let db: Database
  private var words: ListChange<UInt64>
  private var senses: ListChange<Int>
  private var counts: [UInt64: Int]
  private var nextDocument: Int

  init(_ db: Database) throws {
    self.db = db
    words = ListChange(table: "word") { Int64(bitPattern: $0) }
    senses = ListChange(table: "sense") { Int64($0) }
    guard let columns = WordCounts.columns(try IndexState.bytes("words", db)) ?? IndexWriter.nothing(db)
    else {
      throw IndexError.damaged("the counts of words")
    }
    counts = Dictionary(uniqueKeysWithValues: zip(columns.words, columns.counts.lazy.map(Int.init)))
    nextDocument = (try Int.fetchOne(db, sql: "SELECT max(id) FROM document") ?? 0) + 1
  }

  /// No counts, for an index in which nothing stands yet.
  private static func nothing(_ db: Database) -> (words: [UInt64], counts: [UInt32])? {
    (try? Int.fetchOne(db, sql: "SELECT count(*) FROM state")) == 0 ? ([], []) : nil
  }

  mutating func write(_ sources: [IndexedSource]) throws -> IndexChange {
    var change = IndexChange()
    change.isWritten = true
    let rows = try Row.fetchAll(db, sql: "SELECT path, id FROM source")
    var there = Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }, uniquingKeysWith: { $1 })
    let move = try db.cachedStatement(sql: "UPDATE source SET position = ? WHERE id = ?")
    for (position, source) in sources.enumerated() {
      let old = there.removeValue(forKey: source.path)
      if case .unchanged = source.content, let old {
        change.unchanged += 1
        try move.execute(arguments: [position, old])
        continue
      }
      if let old {
        change.changed += 1
        try remove(old)
      } else {
        change.added += 1
      }
      try insert(source, position)
    }
    change.removed = there.count
    for (_, old) in there.sorted(by: { $0.value < $1.value }) { try remove(old) }
    try words.apply(db)
    try senses.apply(db)
    try IndexState.set("words", WordCounts.record(counts), db)
    return change
  }

  private mutating func remove(_ source: Int) throws {
    let documents = try Int.fetchAll(db, sql: "SELECT id FROM document WHERE source = ?", arguments: [source])
    for document in documents {
      for (number, directive) in try PublishedIndex.directives(of: document, db).enumerated() {
        count(directive, -1)
        for word in directive.frame.topic { words.remove(document, from: word) }
        for hit in directive.tags { senses.remove(document, from: IndexWriter.sense(hit)) }
        try db.execute(
          sql: "DELETE FROM directive WHERE id = ?", arguments: [IndexSchema.key(document, number)])
      }
    }
    try db.execute(sql: "DELETE FROM document WHERE source = ?", arguments: [source])
    try db.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [source])
  }

  private mutating func insert(_ source: IndexedSource, _ position: Int) throws {
    var reason: String?
    var isIgnored = false
    if case .unread(let why, let isHarmless) = source.content { (reason, isIgnored) = (why, isHarmless) }
    try db.execute(
      sql: "INSERT INTO source(path, position, digest, reason, isIgnored) VALUES (?, ?, ?, ?, ?)",
      arguments: [source.path, position, Int64(bitPattern: source.digest), reason, isIgnored])
    guard case .read(let documents) = source.content else { return }
    let key = Int(db.lastInsertedRowID)
    for (part, document) in documents.enumerated() { try insert(document, part, of: key) }
  }

  private mutating func insert(_ document: IssuedDocument, _ part: Int, of source: Int) throws {
    let key = nextDocument
    nextDocument += 1
    try db.execute(
      sql: """
        INSERT INTO document(id, source, part, isLive, firstDay, lastDay, directives, body, date, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        key, source, part, document.isCurrent, document.period.lowerBound, document.period.upperBound,
        document.directiveCount, document.body, document.metadata.date?.description, Data(document.record),
      ])
    let statement = try db.cachedStatement(sql: "INSERT INTO directive(id, content) VALUES (?, ?)")
    for (number, directive) in document.extraction.directives.enumerated() {
      try statement.execute(arguments: [IndexSchema.key(key, number), Data(directive.record)])
      count(directive, 1)
      guard document.isCurrent else { continue }
      for word in directive.frame.topic { words.add(key, number, to: word) }
      for hit in directive.tags { senses.add(key, number, to: IndexWriter.sense(hit)) }
    }
  }

  private static func sense(_ hit: TagHit) -> Int { RelationTable.number(of: hit.tag, hit.polarity) }

  private mutating func count(_ directive: Directive, _ step: Int) {
    for word in directive.frame.topic {
      let count = (counts[word] ?? 0) + step
      counts[word] = count > 0 ? count : nil
    }
  }
}
