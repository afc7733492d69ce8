import BuiltinRules
import Foundation
import GuidanceRules
import Testing

@Suite final class RuleFileTests {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("pack-\(UUID())")
    try FileManager.default.createDirectory(
      at: root.appendingPathComponent("tags"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  @Test func `a pack is its YAML files, in order, below it`() throws {
    for name in ["b.yml", "a.yaml", "tags/c.yml", "README.md", "d.yml.bak"] {
      try Data("ignored-words: [x]".utf8).write(to: root.appendingPathComponent(name))
    }
    let files = try RuleFile.files(at: root.path)
    #expect(files.map { $0.path.dropFirst(root.path.count + 1) } == ["a.yaml", "b.yml", "tags/c.yml"])
    #expect(files.allSatisfy { $0.text == "ignored-words: [x]" })
    let single = try RuleFile.files(at: root.path + "/b.yml")
    #expect(single.map(\.path) == [root.path + "/b.yml"])
    #expect(try RuleSet.load(paths: [root.path], builtin: false).tags.isEmpty)
  }

  @Test func `a missing path, an empty pack and a file that is no text are errors of that path`() throws {
    func error(_ path: String, _ fact: RuleError.Fact) -> RuleError {
      RuleError(file: path, line: 1, column: 1, fact: fact)
    }
    let missing = root.path + "/missing"
    #expect(throws: error(missing, .unreadable(reason: "no such file or folder"))) {
      try RuleFile.files(at: missing)
    }
    #expect(throws: error(root.path, .noRules)) { try RuleFile.files(at: self.root.path) }
    let path = root.path + "/a.yml"
    try Data([0xFF, 0xFE, 0xC0]).write(to: URL(fileURLWithPath: path))
    #expect(throws: error(path, .unreadable(reason: "not readable as UTF-8"))) {
      try RuleFile.files(at: path)
    }
  }

  @Test func `the shipped files have names of their own`() {
    let names = RuleFile.builtin.map { $0.path.split(separator: "/").last }
    #expect(!names.isEmpty && Set(names).count == names.count)
  }
}
