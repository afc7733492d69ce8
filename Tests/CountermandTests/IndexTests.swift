import Countermand
import Foundation
import Testing

/// What an update of an index reads again, and what it lets be.
struct IndexTests {
  private static let a = Folder.page("North Board", "Nurses must rest.")
  private static let b = Folder.page("South Board", "Nurses must run.")

  private static func counts(_ change: IndexChange) -> [Int] {
    [change.added, change.changed, change.removed, change.unchanged]
  }

  private static func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test("a file is read again when it, its note, the body or the rules change, and only then")
  func changes() async throws {
    let folder = try Folder(["g/a.html": Self.a, "g/b.html": Self.b, "g/picture.png": "no picture"])
    let index = folder.path + "/published.index"
    var checker = Checker(rules: try Corpus.rules.get())
    func update() async throws -> [Int] {
      Self.counts(try await checker.index([folder.path + "/g"], into: index).change)
    }
    #expect(try await update() == [3, 0, 0, 0])
    #expect(try await update() == [0, 0, 0, 2])
    try Self.write(Self.a + "<!-- more -->", folder.path + "/g/a.html")
    #expect(try await update() == [0, 2, 0, 1])
    try Self.write("documents:\n  - files: [b.html]\n    date: 2020-01-01\n", folder.path + "/g/guidance.yml")
    #expect(try await update() == [0, 2, 0, 1])
    try FileManager.default.removeItem(atPath: folder.path + "/g/a.html")
    #expect(try await update() == [0, 1, 1, 1])
    #expect(try PublishedIndex.info(index).dates?.last == "2020-01-01")
    var options = CheckerOptions()
    options.body = "East Board"
    checker = Checker(rules: try Corpus.rules.get(), options: options)
    #expect(try await update() == [0, 2, 0, 0])
    let rules = try RuleSet.load(
      RuleFile.builtin + [RuleFile(path: "more.yml", text: "variables: {bells: bells}\n")])
    checker = Checker(rules: rules, options: options)
    #expect(try await update() == [2, 0, 0, 0])
  }

  @Test("an index within the guidance is not taken for guidance")
  func within() async throws {
    let folder = try Folder(["a.html": Self.a])
    let checker = Checker(rules: try Corpus.rules.get())
    for wanted in [[1, 0, 0, 0], [0, 0, 0, 1]] {
      let outcome = try await checker.index([folder.path], into: folder.path + "/published.index")
      #expect(Self.counts(outcome.change) == wanted)
      #expect(outcome.ignored.isEmpty)
    }
  }

  @Test("a folder that lost all its guidance is an error, and the index stays")
  func nothing() async throws {
    let folder = try Folder(["g/a.html": Self.a])
    let index = folder.path + "/published.index"
    let checker = Checker(rules: try Corpus.rules.get())
    _ = try await checker.index([folder.path + "/g"], into: index)
    try FileManager.default.removeItem(atPath: folder.path + "/g/a.html")
    await #expect(throws: CheckError.noGuidance([folder.path + "/g"])) {
      try await checker.index([folder.path + "/g"], into: index)
    }
    #expect(try PublishedIndex.info(index).documents == 1)
    #expect(!FileManager.default.fileExists(atPath: index + ".update"))
  }
}
