import Testing

@testable import CountermandCommand

struct FilePathTests {
  @Test(
    "a path has a folder and a name",
    arguments: [
      ("d", "", "d"), ("a/b", "a", "b"), ("/b", "/", "b"), ("a/b/c.x", "a/b", "c.x"), ("/a/b", "/a", "b"),
      ("", "", ""),
      ("a/", "a", ""),
    ])
  func parts(_ path: String, _ folder: String, _ name: String) {
    #expect(FilePath.folder(of: path) == folder)
    #expect(FilePath.name(of: path) == name)
    #expect(FilePath.path(name, in: folder) == path)
  }
}
