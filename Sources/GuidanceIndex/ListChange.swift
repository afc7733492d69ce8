import Foundation
import GRDB
import GuidanceContradictions

/// What changes in the lists of a table: documents that leave them, and directives that come in.
struct ListChange<Key: Hashable & Comparable> {
  let table: String
  let code: (Key) -> Int64
  private var removed: [Key: Set<Int>] = [:]
  private var added: [Key: PostingList] = [:]

  init(table: String, code: @escaping (Key) -> Int64) {
    self.table = table
    self.code = code
  }

  /// Takes a document out of a list.
  mutating func remove(_ document: Int, from key: Key) { removed[key, default: []].insert(document) }

  /// Puts a directive into a list; documents that come in have greater keys than all before.
  mutating func add(_ document: Int, _ directive: Int, to key: Key) {
    added[key, default: PostingList()].add(document, directive)
  }

  /// Writes the lists that change.
  func apply(_ db: Database) throws {
    let select = try db.cachedStatement(sql: "SELECT list FROM \(table) WHERE key = ?")
    let replace = try db.cachedStatement(sql: "REPLACE INTO \(table)(key, list) VALUES (?, ?)")
    let delete = try db.cachedStatement(sql: "DELETE FROM \(table) WHERE key = ?")
    // In the order of the table, which is quicker.
    for (place, key) in Set(removed.keys).union(added.keys).map({ (code($0), $0) }).sorted(by: { $0.0 < $1.0 }
    ) {
      var list = try PostingList(stored: try Data.fetchOne(select, arguments: [place]))
      if let gone = removed[key] { list.documents.removeAll { gone.contains($0.document) } }
      if let new = added[key] { list.documents += new.documents }
      if list.documents.isEmpty {
        try delete.execute(arguments: [place])
      } else {
        try replace.execute(arguments: [place, Data(list.record)])
      }
    }
  }
}

extension PostingList {
  /// The list as it is stored; an empty one where none is.
  fileprivate init(stored record: Data?) throws {
    self.init()
    guard let record else { return }
    guard let list = PostingList(record: [UInt8](record)) else {
      throw IndexError.damaged("a list of directives")
    }
    self = list
  }
}
