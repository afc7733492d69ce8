import GRDB
public import GuidanceContradictions
import GuidanceRules

extension PublishedIndex {
  /// Says what an index holds, after a look at all its pages.
  ///
  /// - Throws: `IndexError` when it is no index of this layout, or broken.
  public static func info(_ path: String) throws(IndexError) -> IndexInfo {
    try open(path).reading { db in
      try IndexState.demandSound(db)
      var info = IndexInfo()
      info.version = try IndexState.text("version", db)
      info.rulesDigest = try IndexState.text("rules", db)
      info.roots = try IndexState.roots(db)
      info.bodies = try bodies(db)
      info.documents = info.bodies.reduce(0) { $0 + $1.documents }
      info.directives = info.bodies.reduce(0) { $0 + $1.directives }
      info.live = try Int.fetchOne(db, sql: "SELECT count(*) FROM document WHERE isLive") ?? 0
      if let row = try Row.fetchOne(db, sql: "SELECT min(date), max(date) FROM document"),
        let first: String = row[0], let last: String = row[1]
      {
        info.dates = (first, last)
      }
      info.unread = try unread(db).filter { !$0.isIgnored }.map { ($0.path, $0.reason) }
      info.digest = try digest(db)
      return info
    }
  }

  private static func bodies(_ db: Database) throws -> [IndexInfo.Body] {
    try Row.fetchAll(
      db, sql: "SELECT body, count(*), sum(directives) FROM document GROUP BY body ORDER BY body"
    ).map { IndexInfo.Body(name: $0[0], documents: $0[1], directives: $0[2]) }
  }

  static func unread(_ db: Database) throws -> [(path: String, reason: String, isIgnored: Bool)] {
    try Row.fetchAll(
      db, sql: "SELECT path, reason, isIgnored FROM source WHERE reason IS NOT NULL ORDER BY position"
    ).map { ($0[0], $0[1], $0[2]) }
  }

  /// Hash of the files it was made from and of the rules.
  private static func digest(_ db: Database) throws -> String {
    var hash = StableHash()
    hash.add(try IndexState.text("rules", db))
    for row in try Row.fetchAll(db, sql: "SELECT path, digest FROM source ORDER BY position") {
      hash.add(row[0] as String)
      hash.add("\(row[1] as Int64? ?? 0)")
    }
    return hash.digits
  }

  /// Files that could not be read when the index was made, and files that were ignored.
  public func unread() throws(IndexError) -> [(path: String, reason: String, isIgnored: Bool)] {
    try reading { try PublishedIndex.unread($0) }
  }

  /// How many documents and directives drafts are compared with.
  public func size() throws(IndexError) -> (documents: Int, directives: Int) {
    try reading { db in
      var (documents, directives) = (0, 0)
      for row in try Row.fetchAll(db, sql: "SELECT id, directives FROM document")
      where !isLeftOut(row[0]) {
        documents += 1
        directives += row[1] as Int
      }
      return (documents, directives)
    }
  }
}
