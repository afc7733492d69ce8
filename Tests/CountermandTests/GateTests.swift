import Foundation
import Testing

/// The gate as a project uses it: what is new fails, what was accepted or suppressed does not.
struct GateTests {
  private static let north = Folder.page("North Board", "Nurses must answer a letter within 5 days.")
  private static let south = Folder.page("South Board", "Nurses must answer a letter after 20 days.")
  private static let third = Folder.page("West Board", "Nurses must answer a letter within 3 days.")

  @Test("a baseline lets what was accepted pass; a new pair, a changed limit and a moved line are told apart")
  func baseline() throws {
    let folder = try Folder(["d/a.html": Self.north, "d/b.html": Self.south])
    #expect(try run(folder, "baseline", "d", "-o", "base.json").code == 0)
    #expect(try run(folder, "check", "d").code == 1)
    #expect(try run(folder, "check", "d", "--baseline", "base.json").code == 0)
    try write(Self.south.replacing("<p>", with: "<p>It rains.</p>\n\n<p>"), folder, "d/b.html")
    #expect(try run(folder, "check", "d", "--baseline", "base.json").code == 0)
    try write(Self.south.replacing("20 days", with: "30 days"), folder, "d/b.html")
    let changed = try run(folder, "check", "d", "--baseline", "base.json")
    #expect(changed.code == 1)
    #expect(changed.output.contains("0 new, 1 changed, 0 unchanged, 0 gone"))
    try write(Self.south, folder, "d/b.html")
    try write(Self.third, folder, "d/c.html")
    let new = try run(folder, "check", "d", "--baseline", "base.json")
    #expect(new.code == 1)
    #expect(new.output.contains("1 new, 0 changed, 1 unchanged, 0 gone"))
  }

  @Test(
    "a file that is renamed keeps its place in the baseline, by the identity in guidance.yml or its title")
  func renamed() throws {
    func notes(_ name: String) -> String { "documents:\n  - files: \(name)\n    identity: letters\n" }
    let folder = try Folder([
      "d/a.html": Self.north, "d/b.html": Self.south, "d/guidance.yml": notes("a.html"),
    ])
    #expect(try run(folder, "baseline", "d", "-o", "base.json").code == 0)
    try FileManager.default.removeItem(atPath: folder.path + "/d/a.html")
    try write(Self.north.replacing("Words of", with: "New words of"), folder, "d/z.html")
    try write(notes("z.html"), folder, "d/guidance.yml")
    #expect(try run(folder, "check", "d", "--baseline", "base.json").code == 0)
    try write("documents: []\n", folder, "d/guidance.yml")
    #expect(try run(folder, "check", "d", "--baseline", "base.json").code == 1)
  }

  @Test("a baseline never grows by itself, and is pruned of what is gone alone")
  func growth() throws {
    let folder = try Folder(["d/a.html": Self.north, "d/b.html": Self.south])
    #expect(try run(folder, "baseline", "d", "-o", "base.json").code == 0)
    let first = try text(folder, "base.json")
    let again = try run(folder, "baseline", "d", "-o", "base.json")
    #expect(again.code == 2 && again.errors.contains("--update"))
    try write(Self.third, folder, "d/c.html")
    try FileManager.default.removeItem(atPath: folder.path + "/d/a.html")
    #expect(try text(folder, "base.json") == first)
    #expect(try run(folder, "baseline", "d", "-o", "base.json", "--prune").code == 0)
    let pruned = try text(folder, "base.json")
    #expect(!pruned.contains("North") && !pruned.contains("West"))
    #expect(try run(folder, "baseline", "d", "-o", "base.json", "--update").code == 0)
    #expect(try text(folder, "base.json").contains("West"))
    try write("<?xml version=\"1.0\"?>\n<document><p>Nurses must", folder, "d/cut.xml")
    let grown = try text(folder, "base.json")
    #expect(try run(folder, "baseline", "d", "-o", "base.json", "--update").code == 3)
    #expect(try text(folder, "base.json") == grown)
  }

  @Test(
    "a suppression holds until its day; the expiry is named, and what is wrong in the file has its place",
    arguments: [
      ("until: 2999-01-01", 0, "suppressed"), ("until: 2001-01-01", 1, "s.yml:2:5: the suppression of"),
      ("until: soon", 2, "s.yml:6:12: a day, as 2026-05-01, is wanted here"),
      ("untl: x", 2, "s.yml:6:5: unknown key `untl`, perhaps `until`"),
    ])
  func suppression(_ line: String, _ code: Int32, _ words: String) throws {
    let rules =
      "rule: disjoint-values\n    documents: [a.html, b.html]\n    reason: Known.\n    owner: Board\n    "
    let folder = try Folder([
      "d/a.html": Self.north, "d/b.html": Self.south, "s.yml": "suppressions:\n  - \(rules)\(line)\n",
    ])
    let result = try run(folder, "check", "d", "--suppressions", "s.yml")
    #expect(result.code == code, "\(result.errors)")
    #expect((result.output + result.errors).contains(words), "\(result.output)\(result.errors)")
    if line.contains("2001") { #expect(result.output.contains("expired on 2001-01-01")) }
  }

  @Test(
    "a file that is no baseline, or is not there, is refused before anything is checked",
    arguments: [("{}", "is no baseline"), (nil, "cannot be read")])
  func refusals(_ content: String?, _ words: String) throws {
    let folder = try Folder(["d/a.html": Self.north])
    if let content { try write(content, folder, "base.json") }
    let result = try run(folder, "check", "d", "--baseline", "base.json")
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(result.errors.contains("base.json: \(words)"), "\(result.errors)")
  }

  private func run(_ folder: Folder, _ arguments: String...) throws -> Tool.Result {
    try Tool.run(arguments + Tool.generalRules, in: folder.path)
  }

  private func write(_ text: String, _ folder: Folder, _ name: String) throws {
    try text.write(toFile: folder.path + "/" + name, atomically: true, encoding: .utf8)
  }

  private func text(_ folder: Folder, _ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }
}
