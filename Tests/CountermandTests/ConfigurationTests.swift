import Foundation
import Testing

/// The configuration of a project, and where its reports go.
struct ConfigurationTests {
  private static let north = Folder.page("North Board", "Nurses must wear a blue tunic on the ward.")
  private static let south = Folder.page("South Board", "Nurses must not wear a blue tunic on the ward.")

  @Test("the nearest file up to the repository's root counts, and options count before it")
  func nearest() throws {
    let folder = try Folder([
      ".countermand.yml": "fail-on: never\n", "repo/.git/HEAD": "x", "repo/d/a.html": Self.north,
      "repo/d/b.html": Self.south, "repo/d/deep/c.html": Self.north,
    ])
    let repository = folder.path + "/repo"
    #expect(try Tool.run(["check", "."] + Tool.generalRules, in: repository + "/d").code == 1)
    try "fail-on: never\n".write(toFile: repository + "/.countermand.yml", atomically: true, encoding: .utf8)
    #expect(try Tool.run(["check", "."] + Tool.generalRules, in: repository + "/d").code == 0)
    #expect(
      try Tool.run(["check", ".", "--fail-on", "cancelling"] + Tool.generalRules, in: repository + "/d").code
        == 1)
  }

  @Test("a wrong configuration is refused at its line and column")
  func wrong() throws {
    let folder = try Folder([".countermand.yml": "# ours\nfail-off: never\n", "a.html": Self.north])
    let result = try Tool.run(["check", "a.html"], in: folder.path)
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(result.errors.contains(".countermand.yml:2:1: unknown key `fail-off`, perhaps `fail-on`"))
  }

  @Test("every value is shown with its origin")
  func origins() throws {
    let folder = try Folder([".countermand.yml": "fail-on: never\nbaseline: base.json\n"])
    let result = try Tool.run(
      ["config", "show", "--min-confidence", "0.5", "--no-same-body"], in: folder.path)
    #expect(result.code == 0)
    let lines = result.output.split(separator: "\n").map(String.init)
    for line in [
      "configuration: .countermand.yml", "fail-on: never  (.countermand.yml:1)",
      "baseline: base.json  (.countermand.yml:2)", "min-confidence: 0.5  (--min-confidence)",
      "same-body: false  (--no-same-body)", "max-time: 60  (default)",
    ] {
      #expect(lines.contains(line), "\(line) in \(result.output)")
    }
  }

  @Test("init writes a file that changes nothing, once, at the repository's root")
  func initialize() throws {
    let folder = try Folder([".git/HEAD": "x", "d/a.html": Self.north, "d/b.html": Self.south])
    #expect(try Tool.run(["init"], in: folder.path + "/d").code == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/.countermand.yml"))
    #expect(try Tool.run(["check", "d"] + Tool.generalRules, in: folder.path).code == 1)
    #expect(try Tool.run(["init"], in: folder.path).code == 2)
  }

  @Test("several reports are written at once; paths in them start from the root of the repository")
  func formats() throws {
    let folder = try Folder([".git/HEAD": "x", "d/a.html": Self.north, "d/b.html": Self.south])
    let result = try Tool.run(
      ["check", ".", "--format", "sarif=r.sarif", "--format", "text", "--format", "gitlab=q.json"]
        + Tool.generalRules,
      in: folder.path + "/d")
    #expect(result.code == 1)
    #expect(result.output.contains("1 contradiction"))
    for name in ["r.sarif", "q.json"] {
      #expect(
        try String(contentsOfFile: folder.path + "/d/" + name, encoding: .utf8).contains("\"d/b.html\""))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/d")
    #expect(Set(names) == ["a.html", "b.html", "r.sarif", "q.json"])
  }

  @Test(
    "targets that cannot be are refused before anything is read",
    arguments: [
      (["--format", "text", "--format", "json"], "at most one format goes without a file"),
      (["--format", "json=x", "--format", "sarif=x"], "two formats go to the same file"),
      (["--format", "json=none/x"], "none/x: cannot be written"),
      (["--format", "json=d"], "d: cannot be written: is a folder"),
      (["--format", "json="], "json="),
    ])
  func refusals(_ arguments: [String], _ words: String) throws {
    let folder = try Folder(["d/a.html": Self.north])
    let result = try Tool.run(["check", "d"] + arguments, in: folder.path)
    #expect(result.code == 2 && result.output.isEmpty)
    #expect(result.errors.contains(words), "\(result.errors)")
  }
}
