import Foundation
import GRDB
import GuidanceContradictions

/// The layout of an index, and what its file says of itself in its first hundred bytes.
enum IndexSchema {
  /// Number of the layout; goes up with every change to tables or records.
  static let version = 4
  /// Marks the file as an index, for `file` and for us: "CtmI".
  static let application: Int32 = 0x4374_6D49

  /// Bits of a directive's key that number it within its document.
  static let directiveBits = 28

  /// Makes the tables.
  static func create(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE state(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE source(
          id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, digest INTEGER,
          reason TEXT, isIgnored INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE document(
          id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source(id), part INTEGER NOT NULL,
          isLive INTEGER NOT NULL, firstDay INTEGER NOT NULL, lastDay INTEGER NOT NULL,
          directives INTEGER NOT NULL, body TEXT, date TEXT, content BLOB NOT NULL);
        CREATE INDEX documentsOfSource ON document(source);
        CREATE TABLE directive(id INTEGER PRIMARY KEY, content BLOB NOT NULL);
        CREATE TABLE word(key INTEGER PRIMARY KEY, list BLOB NOT NULL);
        CREATE TABLE sense(key INTEGER PRIMARY KEY, list BLOB NOT NULL);
        PRAGMA application_id = \(application);
        PRAGMA user_version = \(version);
        """)
  }

  /// Key of a directive.
  static func key(_ document: Int, _ directive: Int) -> Int { document << directiveBits | directive }

  /// Refuses a file that is no whole index of this layout, by its first bytes and its size.
  static func examine(_ path: String) throws(IndexError) {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw FileManager.default.fileExists(atPath: path)
        ? .refused(String(cString: strerror(errno)).lowercased()) : .missing
    }
    defer { try? file.close() }
    guard let head = try? file.read(upToCount: 100), head.count == 100,
      head.starts(with: Data("SQLite format 3\0".utf8))
    else { throw .foreign }
    func number(_ offset: Int, _ count: Int) -> Int {
      head[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(68, 4) == Int(application) else { throw .foreign }
    guard number(60, 4) == version else { throw .otherSchema(found: number(60, 4), wanted: version) }
    let page = number(16, 2) == 1 ? 65_536 : number(16, 2)
    let size = (try? file.seekToEnd()) ?? 0
    guard Int(size) == page * number(28, 4) else {
      throw .damaged("it has \(size) bytes and should have \(page * number(28, 4))")
    }
  }
}
