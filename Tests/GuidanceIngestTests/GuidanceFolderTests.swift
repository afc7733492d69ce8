import Foundation
import GuidanceIngest
import Testing

@Suite final class GuidanceFolderTests {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("folder-\(UUID())")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  @Test func `files are listed in byte order, hidden ones not, others by name`() throws {
    for name in ["b.html", "Z.xml", "a/x.htm", "a/.hidden.html", ".git/c.html", "é.html", "a.pdf", "README"] {
      try write(name)
    }
    let files = try GuidanceFolder.files(under: root.path)
    #expect(names(files) == ["README", "Z.xml", "a/x.htm", "a.pdf", "b.html", "é.html"])
    #expect(files.filter { !$0.isSupported }.map { name($0) } == ["README", "a.pdf"])
    #expect(files.allSatisfy { $0.obstacle == nil })
  }

  @Test func `a slash at the end changes nothing`() throws {
    try write("a.html")
    #expect(try GuidanceFolder.files(under: root.path + "/") == GuidanceFolder.files(under: root.path))
  }

  @Test(arguments: [
    ("page.html", true), ("page.HTM", true), ("feed.rss", true), ("act.akn", true), ("notes.dita", true),
    ("page.html.gz", false), ("html", false), ("page.txt", false), ("page.", false), ("style.css", false),
  ])
  func `kinds are told by their endings`(_ name: String, _ isSupported: Bool) throws {
    try write(name)
    #expect(try GuidanceFolder.files(under: root.path).map(\.isSupported) == [isSupported])
  }

  @Test func `a file named directly is always read`() throws {
    try write("notes.txt")
    let path = root.appendingPathComponent("notes.txt").path
    let files = try GuidanceFolder.files(under: path)
    #expect(files.map(\.path) == [path])
    #expect(files.map(\.isSupported) == [true])
  }

  @Test func `links to folders are not followed, links to files are`() throws {
    try write("a/x.html")
    try link("a/loop", to: root.path)
    try link("b", to: root.appendingPathComponent("a").path)
    try link("c.html", to: root.appendingPathComponent("a/x.html").path)
    #expect(names(try GuidanceFolder.files(under: root.path)) == ["a/x.html", "c.html"])
  }

  @Test(.timeLimit(.minutes(1))) func `a pipe is named and never opened`() throws {
    try write("a.html")
    #expect(mkfifo(root.appendingPathComponent("pipe.html").path, 0o600) == 0)
    let files = try GuidanceFolder.files(under: root.path)
    #expect(names(files) == ["a.html", "pipe.html"])
    #expect(files.map(\.obstacle) == [nil, "not a plain file"])
    let direct = try GuidanceFolder.files(under: root.appendingPathComponent("pipe.html").path)
    #expect(direct.map(\.obstacle) == ["not a plain file"])
  }

  @Test func `an empty folder holds nothing, and a missing path is an error`() throws {
    #expect(try GuidanceFolder.files(under: root.path).isEmpty)
    #expect(throws: IngestError.unreadable(reason: "no such file or folder")) {
      try GuidanceFolder.files(under: self.root.path + "/missing")
    }
  }

  @Test func `bytes are read as they lie, or a reason is given`() throws {
    try write("a.html")
    #expect(try GuidanceFolder.bytes(of: root.path + "/a.html") == Array("x".utf8))
    let error = #expect(throws: IngestError.self) {
      try GuidanceFolder.bytes(of: self.root.path + "/missing.html")
    }
    guard case .unreadable(let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
  }

  private func write(_ name: String) throws {
    let url = root.appendingPathComponent(name)
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: url)
  }

  private func link(_ name: String, to path: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: root.appendingPathComponent(name).path, withDestinationPath: path)
  }

  private func name(_ file: GuidanceFolder.File) -> String {
    String(file.path.dropFirst(root.path.count + 1))
  }

  private func names(_ files: [GuidanceFolder.File]) -> [String] { files.map { name($0) } }
}
