import Countermand
import Foundation
import Testing

/// The index as people use it: commands, exit codes, refusals, updates that are killed or run side by side.
struct IndexCommandTests {
  private static let order = Folder.page("South Board", "Nurses must wear a blue tunic on the ward.")
  private static let ban = Folder.page("North Board", "Nurses must not wear a blue tunic on the ward.")
  private static let calm = Folder.page("East Board", "Nurses must wash their hands at noon.")

  @Test("a draft fails the gate against an index, another passes it")
  func gate() throws {
    let folder = try Folder(["p/a.html": Self.ban, "d.html": Self.order, "e.html": Self.calm])
    let index = folder.path + "/published.index"
    let made = try Tool.run("index", folder.path + "/p", "-o", index)
    #expect(made.code == 0)
    #expect(made.output == "1 new, 0 changed, 0 removed, 0 unchanged files\n")
    let failed = try Tool.run("check", folder.path + "/d.html", "--against", index)
    #expect(failed.code == 1)
    #expect(failed.output.contains("A  South Board") && failed.output.contains("1 contradiction"))
    #expect(failed.output.contains("in 1 draft, ") && failed.output.contains("against 1 published document"))
    #expect(try Tool.run("check", folder.path + "/e.html", "--against", index).code == 0)
    let info = try Tool.run("index", "info", index)
    #expect(info.code == 0)
    for words in ["documents   1", "directives  1", "2025-05-01", "North Board: 1 document", "made from"] {
      #expect(info.output.contains(words), "\(words)")
    }
  }

  @Test("what is no index is refused with the command that makes one")
  func refusals() throws {
    let folder = try Folder([
      "p/a.html": Self.ban, "d.html": Self.order, "notes.index": "Nurses must rest.",
      "rules/odd.yml": "variables: {}\n",
    ])
    let index = folder.path + "/my index"
    #expect(try Tool.run("index", folder.path + "/p", "-o", index).code == 0)
    let rows: [([String], String)] = [
      (
        ["check", "d.html", "--against", "notes.index"],
        "rm FOLDER/notes.index && countermand index -o FOLDER/notes.index PATH..."
      ),
      (["check", "d.html", "--against", "none.index"], "FOLDER/none.index: no such file or folder"),
      (["index", "p", "-o", "notes.index"], "not an index that Countermand made"),
      (["index", "info", "none.index"], "no such index"),
      (["index", "info", "notes.index"], "not an index that Countermand made"),
      (
        ["check", "d.html", "--against", "my index", "--rules", "rules"],
        "other rules"
      ),
      (["index", "p", "-o", "no/such/folder/x"], "no such file or directory"),
    ]
    for (arguments, words) in rows {
      let result = try Tool.run(
        arguments.enumerated().map { number, word in
          number == 0 || word.hasPrefix("-") || word == "info" ? word : folder.path + "/" + word
        })
      #expect(result.code == 2, "\(arguments)")
      #expect(result.output.isEmpty)
      #expect(result.errors.contains(words.replacing("FOLDER", with: folder.path)), "\(result.errors)")
    }
    let rebuilt = try Tool.run(
      "check", folder.path + "/d.html", "--against", index, "--rules", folder.path + "/rules")
    #expect(rebuilt.errors.contains("countermand index -o '\(index)' \(folder.path)/p"), "\(rebuilt.errors)")
  }

  @Test("an update killed at any moment leaves the index as it was before or as it is after")
  func killed() throws {
    let pages = (0..<40).reduce(into: [:]) { $0["p/\($1).html"] = Self.page($1, "blue") }
    let folder = try Folder(pages.merging(["d.html": Self.order]) { $1 })
    let index = folder.path + "/published.index"
    try #require(try Tool.run("index", folder.path + "/p", "-o", index).code == 0)
    let before = try PublishedIndex.info(index).digest
    for number in 0..<40 {
      try Data(Self.page(number, "green").utf8).write(
        to: URL(fileURLWithPath: folder.path + "/p/\(number).html"))
    }
    let whole = folder.path + "/whole.index"
    let began = Date()
    try #require(try Tool.run("index", folder.path + "/p", "-o", whole).code == 0)
    let span = Date().timeIntervalSince(began)
    let after = try PublishedIndex.info(whole).digest
    try #require(before != after)
    for share in stride(from: 0.05, through: 1, by: 0.05) {
      let update = try Tool.start(["index", folder.path + "/p", "-o", index])
      Thread.sleep(forTimeInterval: span * share)
      kill(update.processIdentifier, SIGKILL)
      update.waitUntilExit()
      let now = try PublishedIndex.info(index)
      #expect([before, after].contains(now.digest))
      #expect(now.documents == 40 && now.directives == 80)
    }
    #expect(try Tool.run("index", folder.path + "/p", "-o", index).code == 0)
    #expect(try PublishedIndex.info(index).digest == after)
    #expect(try Tool.run("check", folder.path + "/d.html", "--against", index).code == 0)
  }

  private static func page(_ number: Int, _ colour: String) -> String {
    Folder.page(
      "North Board \(number)", "Nurses must not wear a \(colour) tunic on the ward.",
      "Nurses must fold \(number) sheets.")
  }

  @Test("of two updates at once one waits for the other, and readers meanwhile find a whole index")
  func sideBySide() throws {
    let pages = (0..<20).reduce(into: [:]) { $0["p/\($1).html"] = Self.page($1, "blue") }
    let folder = try Folder(pages.merging(["d.html": Self.order]) { $1 })
    let index = folder.path + "/published.index"
    try #require(try Tool.run("index", folder.path + "/p/1.html", "-o", index).code == 0)
    let updates = try (0..<2).map { _ in try Tool.start(["index", folder.path + "/p", "-o", index]) }
    while updates.contains(where: \.isRunning) {
      #expect([1, 20].contains(try PublishedIndex.info(index).documents))
    }
    #expect(updates.map(\.terminationStatus) == [0, 0])
    #expect(try PublishedIndex.info(index).documents == 20)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left == ["d.html", "p", "published.index"])
  }
}
