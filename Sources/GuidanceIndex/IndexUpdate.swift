import Foundation
import GRDB
public import GuidanceContradictions

/// One update of an index, from the look at what is there to the new file in its place.
///
/// The index itself is never written to: what changes is written to a copy beside it, in one transaction, and the
/// copy takes its place when it is whole. Whoever reads the old one goes on reading it.
public struct IndexUpdate: Sendable {
  /// Digests of the files that were read when the index was last written, by path; empty when all must be read.
  public private(set) var known: [String: UInt64] = [:]

  private let path: String
  private let rules: String
  private let version: String
  private let file: UpdateFile
  /// Whether there is an index to go on from.
  private let isContinued: Bool

  /// Begins an update of the index at a path, or of one to be; waits for another update to end.
  ///
  /// - Parameters:
  ///   - path: its file.
  ///   - rules: digest of the rules; an index made with others is written anew.
  ///   - version: version of the tool; an index made by another is written anew.
  ///   - seconds: how long to wait.
  /// - Throws: `IndexError` when what is there is no index of this layout, or broken, or another update goes on.
  public init(_ path: String, rules: String, version: String, waiting seconds: Int = 60) throws(IndexError) {
    // A link stays a link: what it leads to is replaced.
    let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    self.path = path
    self.rules = rules
    self.version = version
    file = try UpdateFile(beside: path, waiting: seconds)
    do throws(IndexError) {
      guard let known = try IndexUpdate.known(path, rules, version) else {
        isContinued = false
        return
      }
      self.known = known
      isContinued = true
    } catch {
      file.discard()
      throw error
    }
  }

  /// The files of an index that can be gone on from; nil when there is none.
  private static func known(_ path: String, _ rules: String, _ version: String) throws(IndexError) -> [String:
    UInt64]?
  {
    do throws(IndexError) {
      return try PublishedIndex.open(path).reading { db in
        try IndexState.demandSound(db)
        guard try IndexState.text("rules", db) == rules, try IndexState.text("version", db) == version else {
          return nil
        }
        let rows = try Row.fetchAll(db, sql: "SELECT path, digest FROM source WHERE reason IS NULL")
        return Dictionary(
          rows.map { ($0[0] as String, UInt64(bitPattern: $0[1] as Int64)) }, uniquingKeysWith: { $1 })
      }
    } catch {
      if case .missing = error { return nil }
      throw error
    }
  }

  /// Writes what changed and puts the new index in the place of the old one.
  ///
  /// - Parameters:
  ///   - sources: all files that the index is to hold, in their order.
  ///   - roots: the paths they were found under.
  /// - Throws: `IndexError`; the old index is then as it was.
  public func commit(_ sources: [IndexedSource], roots: [String]) throws(IndexError) -> IndexChange {
    do throws(IndexError) {
      var change = IndexChange()
      if isContinued, try isSame(sources, roots, &change) {
        file.discard()
        return change
      }
      try file.begin(from: isContinued ? path : nil)
      change = try write(sources, roots)
      try file.publish()
      return change
    } catch {
      file.discard()
      throw error
    }
  }

  /// Gives the update up; the index is as it was.
  public func abandon() { file.discard() }

  /// Whether the index says just this already.
  private func isSame(_ sources: [IndexedSource], _ roots: [String], _ change: inout IndexChange)
    throws(IndexError)
    -> Bool
  {
    let wanted = sources.map { source -> IndexLine in
      switch source.content {
      case .unchanged: IndexLine(path: source.path, isRead: true, reason: nil, isIgnored: false)
      case .read: IndexLine(path: source.path, isRead: false, reason: nil, isIgnored: false)
      case .unread(let reason, let isIgnored):
        IndexLine(path: source.path, isRead: false, reason: reason, isIgnored: isIgnored)
      }
    }
    change.unchanged = wanted.count { $0.isRead }
    return try PublishedIndex.open(path).reading { db in
      let lines = try Row.fetchAll(db, sql: "SELECT path, reason, isIgnored FROM source ORDER BY position")
        .map {
          IndexLine(path: $0[0], isRead: ($0[1] as String?) == nil, reason: $0[1], isIgnored: $0[2])
        }
      return try lines == wanted && IndexState.roots(db) == roots
    }
  }

  private struct IndexLine: Equatable {
    var path: String
    var isRead: Bool
    var reason: String?
    var isIgnored: Bool
  }

  private func write(_ sources: [IndexedSource], _ roots: [String]) throws(IndexError) -> IndexChange {
    do {
      let queue = try DatabaseQueue(path: file.path, configuration: IndexUpdate.configuration)
      // Nobody else opens the copy, and a copy that was not finished is thrown away: no journal is needed.
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA page_size = 4096; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;")
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = OFF")
      }
      let change = try queue.write { db in
        if !isContinued { try IndexSchema.create(db) }
        var writer = try IndexWriter(db)
        let change = try writer.write(sources)
        try IndexState.set("rules", Array(rules.utf8), db)
        try IndexState.set("version", Array(version.utf8), db)
        try IndexState.set(roots: roots, db)
        return change
      }
      try queue.close()
      return change
    } catch {
      throw IndexError(error)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return configuration
  }
}
