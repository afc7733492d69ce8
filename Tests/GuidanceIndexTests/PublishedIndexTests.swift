import Foundation
import GuidanceContradictions
import Testing

@testable import GuidanceIndex

struct PublishedIndexTests {
  private static let text = "Ringers must ring the bell at noon."

  /// A change of an index's bytes, and what it is then refused as.
  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout Data) -> Void
    var isRefused: @Sendable (IndexError) -> Bool
  }

  private static let damages = [
    Damage(testDescription: "empty", change: { $0 = Data() }, isRefused: { $0 == .foreign }),
    Damage(
      testDescription: "a text", change: { $0 = Data("Ringers must rest.".utf8) },
      isRefused: { $0 == .foreign }),
    Damage(testDescription: "another database", change: { $0[68] = 0 }, isRefused: { $0 == .foreign }),
    Damage(
      testDescription: "an older layout", change: { $0[63] = 0 },
      isRefused: { $0 == .otherSchema(found: 0, wanted: IndexSchema.version) }),
    Damage(
      testDescription: "a newer layout", change: { $0[63] = 99 },
      isRefused: { $0 == .otherSchema(found: 99, wanted: IndexSchema.version) }),
    Damage(testDescription: "cut short", change: { $0.removeLast(5000) }, isRefused: isDamaged),
    Damage(testDescription: "grown", change: { $0 += Data(repeating: 0, count: 77) }, isRefused: isDamaged),
    Damage(
      testDescription: "pages of noise",
      change: { data in for place in 4096..<data.count { data[place] = UInt8(place * 31 % 251) } },
      isRefused: isDamaged),
  ]

  private static func isDamaged(_ error: IndexError) -> Bool {
    if case .damaged = error { true } else { false }
  }

  @Test(
    "a file that is no whole index of this layout is refused by reader, description and update",
    arguments: damages)
  func refused(_ damage: Damage) throws {
    let shelf = try Shelf()
    try shelf.update([Shelf.source("a", Self.text)])
    var data = try Data(contentsOf: URL(fileURLWithPath: shelf.path))
    damage.change(&data)
    try data.write(to: URL(fileURLWithPath: shelf.path))
    let uses: [() throws -> Void] = [
      { _ = try shelf.open().wordCounts() }, { _ = try PublishedIndex.info(shelf.path) },
      { try shelf.update([Shelf.source("a", Self.text)]) },
    ]
    for use in uses {
      let error = #expect(throws: IndexError.self) { try use() }
      #expect(error.map(damage.isRefused) == true, "\(String(describing: error))")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: shelf.path)) == data)
    #expect(!FileManager.default.fileExists(atPath: shelf.path + ".update"))
  }

  @Test("no file is missing, and not foreign")
  func missing() throws {
    let shelf = try Shelf()
    #expect(throws: IndexError.missing) { _ = try shelf.open() }
    #expect(throws: IndexError.missing) { _ = try PublishedIndex.info(shelf.path) }
  }

  @Test("an index is described by its bodies, documents, directives and dates")
  func info() throws {
    let shelf = try Shelf()
    try shelf.update([
      Shelf.source("a", Self.text), Shelf.source("b", Self.text + " " + Self.text, by: "Gong Board"),
      Shelf.source("c", Self.text),
      IndexedSource(path: "d", digest: 0, content: .unread(reason: "empty", isIgnored: false)),
    ])
    let info = try PublishedIndex.info(shelf.path)
    #expect(info.bodies.map(\.name) == ["Bell Board", "Gong Board"])
    #expect(info.bodies.map(\.documents) == [2, 1])
    #expect(info.bodies.map(\.directives) == [2, 2])
    #expect([info.documents, info.live, info.directives] as [Int] == [3, 3, 4])
    #expect(info.dates?.first == "2025")
    #expect(info.unread.map(\.path) == ["d"])
    #expect(info.digest.count == 16 && info.roots == ["bells"])
    try shelf.update([Shelf.source("a", Self.text)])
    #expect(try PublishedIndex.info(shelf.path).digest != info.digest)
  }

  @Test("an index can be read where nothing can be written")
  func readOnly() throws {
    let shelf = try Shelf()
    try shelf.update([Shelf.source("a", Self.text)])
    chmod(shelf.path, 0o444)
    chmod(shelf.folder, 0o555)
    defer { chmod(shelf.folder, 0o755) }
    #expect(try shelf.open().wordCounts().directives == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.folder) == ["published.index"])
  }
}
