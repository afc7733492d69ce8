import Foundation
import Testing

/// What an interrupted run leaves behind, and what a long one says on the way.
struct InterruptTests {
  @Test(
    "an interrupt ends with its code and leaves no report, or comes too late and leaves a whole one",
    arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
  func interrupt(_ signal: Int32, _ code: Int32) throws {
    let folder = try Folder(["old/r.json": "old"])
    for delay in [0.2, 0.5] {
      let result = try Tool.run(
        ["check", Corpus.documents, "--format", "json=old/r.json", "--fail-on", "never"], in: folder.path,
        interrupt: (signal, delay))
      let report = try String(contentsOfFile: folder.path + "/old/r.json", encoding: .utf8)
      #expect(result.code == code)
      #expect(report == "old")
      #expect(result.output.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/old") == ["r.json"])
    }
  }

  @Test(
    "where no terminal is, progress is one plain line a phase, and none unless it takes long or is wanted",
    arguments: [("always", 3), ("never", 0), ("auto", 0)])
  func progress(_ choice: String, _ lines: Int) throws {
    let page = Folder.page("North Board", "Nurses must wear a blue tunic on the ward.")
    let folder = try Folder(["a.html": page, "b.html": page])
    let result = try Tool.run(["check", folder.path, "--progress", choice] + Tool.generalRules)
    #expect(result.errors.split(separator: "\n").count == lines)
    #expect(!result.errors.contains("\u{1B}") && !result.errors.contains("\r"))
    if lines > 0 { #expect(result.errors.contains("countermand: reading 2 files\n")) }
  }
}
