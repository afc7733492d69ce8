import Foundation
import GuidanceContradictions
import GuidanceDirectives
import Testing

@testable import GuidanceIndex

struct IndexUpdateTests {
  private static let a = "Ringers must ring the bell at noon. Ringers must not ring the bell at night."
  private static let b = "Ringers must oil the wheel."
  private static let c = "Ringers should rest after they ring the bell."

  @Test("an index that was brought up to date answers as one made anew")
  func sameAsNew() throws {
    let old = try Shelf()
    try old.update([Shelf.source("a", Self.a), Shelf.source("b", Self.b), Shelf.source("d", Self.c)])
    let wanted = [
      try Shelf.source("a", Self.a + " Ringers must wear a hat."), try Shelf.source("c", Self.c),
      try Shelf.source("b", Self.b),
    ]
    let change = try old.update(wanted)
    #expect([change.added, change.changed, change.removed, change.unchanged] as [Int] == [1, 1, 1, 1])
    let new = try Shelf()
    try new.update(wanted)
    #expect(try old.answers() == new.answers())
    #expect(try old.answers().count > 10)
    #expect(try PublishedIndex.info(old.path).digest == PublishedIndex.info(new.path).digest)
  }

  @Test("nothing is written when nothing changed; an order or a reason is a change")
  func unchanged() throws {
    let shelf = try Shelf()
    var sources = [try Shelf.source("a", Self.a), try Shelf.source("b", Self.b)]
    try shelf.update(sources)
    let before = try FileManager.default.attributesOfItem(atPath: shelf.path)[.systemFileNumber] as? Int
    #expect(try !shelf.update(sources).isWritten)
    let after = try FileManager.default.attributesOfItem(atPath: shelf.path)[.systemFileNumber] as? Int
    #expect(before == after)
    sources.swapAt(0, 1)
    #expect(try shelf.update(sources).isWritten)
    #expect(try shelf.answers()[0].hasPrefix("0 0 b"))
    sources.append(
      IndexedSource(path: "z", digest: 0, content: .unread(reason: "empty", isIgnored: false)))
    #expect(try shelf.update(sources).isWritten)
    #expect(try shelf.open().unread().map(\.reason) == ["empty"])
    #expect(try !shelf.update(sources).isWritten)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.folder) == ["published.index"])
  }

  @Test("other rules and another version are refused by a reader, and an update reads all anew")
  func otherRules() throws {
    let shelf = try Shelf()
    try shelf.update([Shelf.source("a", Self.a)])
    #expect(throws: IndexError.otherRules(found: "r", wanted: "s", roots: ["bells"])) {
      _ = try PublishedIndex(shelf.path, rules: "s", version: "v")
    }
    #expect(throws: IndexError.otherVersion(found: "v", wanted: "w", roots: ["bells"])) {
      _ = try PublishedIndex(shelf.path, rules: "r", version: "w")
    }
    let update = try IndexUpdate(shelf.path, rules: "s", version: "v", waiting: 0)
    #expect(update.known.isEmpty)
    update.abandon()
    #expect(try shelf.update([Shelf.source("a", Self.a)], rules: "s").added == 1)
    #expect(try PublishedIndex.info(shelf.path).rulesDigest == "s")
  }

  @Test("a second update waits, and is refused with the time it waited; then it goes on from the first")
  func twoAtOnce() throws {
    let shelf = try Shelf()
    let first = try IndexUpdate(shelf.path, rules: "r", version: "v", waiting: 0)
    #expect(throws: IndexError.busy(seconds: 0)) {
      _ = try IndexUpdate(shelf.path, rules: "r", version: "v", waiting: 0)
    }
    _ = try first.commit([try Shelf.source("a", Self.a)], roots: ["bells"])
    let change = try shelf.update([Shelf.source("a", Self.a), Shelf.source("b", Self.b)])
    #expect([change.added, change.unchanged] as [Int] == [1, 1])
  }

  @Test("who opened an index before an update goes on reading what stood there")
  func readDuringUpdate() throws {
    let shelf = try Shelf()
    try shelf.update([Shelf.source("a", Self.a)])
    let reader = try shelf.open()
    let before = try reader.postings(words: [], senses: [], on: nil)
    let update = try IndexUpdate(shelf.path, rules: "r", version: "v", waiting: 0)
    #expect(try shelf.open().wordCounts().directives == 2)
    _ = try update.commit([try Shelf.source("b", Self.b)], roots: ["bells"])
    #expect(try reader.wordCounts().directives == 2)
    #expect(try reader.documents(before.documents.map(\.document)).map(\.path) == ["a"])
    #expect(try shelf.open().wordCounts().directives == 1)
  }

  @Test("what an update left that was killed does not matter to the next")
  func leftovers() throws {
    let shelf = try Shelf()
    try Data(repeating: 7, count: 9999).write(to: URL(fileURLWithPath: shelf.path + ".update"))
    try shelf.update([Shelf.source("a", Self.a)])
    #expect(try shelf.open().wordCounts().directives == 2)
    #expect(!FileManager.default.fileExists(atPath: shelf.path + ".update"))
  }

  @Test("documents of files that are compared otherwise are left out of lists and counts")
  func leavingOut() throws {
    let shelf = try Shelf()
    try shelf.update([Shelf.source("a", Self.a), Shelf.source("b", Self.b)])
    let index = try shelf.open(leavingOut: ["a", "elsewhere"])
    let alone = try Shelf()
    try alone.update([Shelf.source("b", Self.b)])
    let topics = try Shelf.document("a", Self.a + " " + Self.b, by: "B").extraction.directives.flatMap(
      \.frame.topic)
    let lists = try index.postings(words: Set(topics), senses: [], on: nil).words.filter { !$0.value.isEmpty }
    #expect(try lists == alone.open().postings(words: Set(topics), senses: [], on: nil).words)
    #expect(lists.count > 1)
    #expect(try index.wordCounts().directives == 1)
    let (documents, directives) = try index.size()
    #expect([documents, directives] as [Int] == [1, 1])
    #expect(try alone.open().size().directives == 1)
  }
}
