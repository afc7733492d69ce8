import Foundation
import GRDB
import GuidanceContradictions

/// What an index says of itself as a whole: names with values.
enum IndexState {
  /// A value as text; empty when it is not there.
  static func text(_ name: String, _ db: Database) throws -> String {
    String(decoding: try bytes(name, db), as: UTF8.self)
  }

  /// A value as bytes; none when it is not there.
  static func bytes(_ name: String, _ db: Database) throws -> [UInt8] {
    let statement = try db.cachedStatement(sql: "SELECT value FROM state WHERE name = ?")
    return [UInt8](try Data.fetchOne(statement, arguments: [name]) ?? Data())
  }

  /// Sets a value.
  static func set(_ name: String, _ value: [UInt8], _ db: Database) throws {
    try db.execute(sql: "REPLACE INTO state(name, value) VALUES (?, ?)", arguments: [name, Data(value)])
  }

  /// Paths it was made from.
  static func roots(_ db: Database) throws -> [String] {
    try text("roots", db).split(separator: "\0").map(String.init)
  }

  /// Sets the paths it was made from.
  static func set(roots: [String], _ db: Database) throws {
    try set("roots", Array(roots.joined(separator: "\0").utf8), db)
  }

  /// Looks at every page.
  static func demandSound(_ db: Database) throws {
    let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? ""
    guard answer == "ok" else { throw IndexError.damaged(answer) }
  }
}
