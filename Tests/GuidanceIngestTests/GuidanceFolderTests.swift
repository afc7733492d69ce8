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
    for name in ["b.html", "Z.xml", "a/x.htm", "a/.hidden.html", ".git/c.html", "é.html", "a.png", "README"] {
      try write(name)
    }
    let files = try GuidanceFolder.files(under: root.path)
    #expect(names(files) == ["README", "Z.xml", "a/x.htm", "a.png", "b.html", "é.html"])
    #expect(files.filter { !$0.isSupported }.map { name($0) } == ["README", "a.png"])
    #expect(files.allSatisfy { $0.obstacle == nil })
  }

  @Test func `a slash at the end changes nothing`() throws {
    try write("a.html")
    #expect(try GuidanceFolder.files(under: root.path + "/") == GuidanceFolder.files(under: root.path))
  }

  @Test(arguments: [
    ("page.html", true), ("page.HTM", true), ("feed.rss", true), ("act.akn", true), ("notes.dita", true),
    ("a.md", true), ("a.MARKDOWN", true), ("a.pdf", true), ("a.docx", true),
    ("a.odt", true), ("a.doc", false),
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

  @Test func `links that lead out of the folder are named and not read`() throws {
    let outside = FileManager.default.temporaryDirectory.appendingPathComponent("outside-\(UUID())")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: outside) }
    try Data("x".utf8).write(to: outside.appendingPathComponent("secret.html"))
    try write("a.html")
    try link("b.html", to: outside.appendingPathComponent("secret.html").path)
    try link("c", to: outside.path)
    try link("d.html", to: root.path + "/d.html")
    try link("e.html", to: root.path + "/nothing.html")
    let files = try GuidanceFolder.files(under: root.path)
    #expect(names(files) == ["a.html", "b.html", "c", "d.html", "e.html"])
    #expect(
      files.map(\.obstacle) == [
        nil, "a link that leads out of the given folder", "a link to a folder outside the given one",
        "too many levels of symbolic links", "no such file or directory",
      ])
    #expect(files.map(\.isSupported) == [true, true, false, true, true])
    let direct = try GuidanceFolder.files(under: root.path + "/b.html")
    #expect(try GuidanceFolder.bytes(of: direct[0]) == Array("x".utf8))
  }

  @Test func `names may hold line ends, escape codes and bytes that are no UTF-8`() throws {
    let wild: [[UInt8]] = [
      Array("a\nb.html".utf8), Array("e\u{1B}[31m.html".utf8), [0x63, 0xE9, 0xFF] + Array(".html".utf8),
    ]
    for (index, name) in wild.enumerated() {
      let path = Array(root.path.utf8) + [0x2F] + name
      let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o600)
      try #require(descriptor >= 0)
      #expect(Foundation.write(descriptor, "\(index)", 1) == 1)
      close(descriptor)
    }
    let files = try GuidanceFolder.files(under: root.path)
    #expect(names(files) == ["a\nb.html", "c\\xE9\\xFF.html", "e\u{1B}[31m.html"])
    #expect(files.allSatisfy { $0.obstacle == nil && $0.isSupported })
    #expect(try files.map { try GuidanceFolder.bytes(of: $0) } == [[0x30], [0x32], [0x31]])
  }

  @Test(.disabled(if: getuid() == 0, "nothing is closed to root"))
  func `a closed file and a closed folder are named`() throws {
    try write("a.html")
    try write("b/c.html")
    chmod(root.path + "/a.html", 0)
    chmod(root.path + "/b", 0)
    defer { chmod(root.path + "/b", 0o700) }
    let files = try GuidanceFolder.files(under: root.path)
    #expect(names(files) == ["a.html", "b"])
    #expect(files.map(\.obstacle) == [nil, "permission denied"])
    #expect(throws: IngestError.unreadable(reason: "permission denied")) {
      try GuidanceFolder.bytes(of: files[0])
    }
  }

  @Test func `a file beyond the limit is refused before it is read`() throws {
    try write("a.html")
    let file = try GuidanceFolder.files(under: root.path)[0]
    #expect(try GuidanceFolder.bytes(of: file, limit: 1).count == 1)
    #expect(throws: IngestError.tooLarge(bytes: 1, limit: 0)) { try GuidanceFolder.bytes(of: file, limit: 0) }
  }

  @Test(.timeLimit(.minutes(10))) func `a pipe is named and never opened`() throws {
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
