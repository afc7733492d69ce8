import Testing

@testable import CountermandCommand

struct PathPartsTests {
  @Test(
    "a path has a folder and a name",
    arguments: [
      ("d", "", "d"), ("a/b", "a", "b"), ("/b", "/", "b"), ("a/b/c.x", "a/b", "c.x"), ("/a/b", "/a", "b"),
      ("", "", ""),
      ("a/", "a", ""),
    ])
  func parts(_ path: String, _ folder: String, _ name: String) {
    #expect(PathParts.folder(of: path) == folder)
    #expect(PathParts.name(of: path) == name)
    #expect(PathParts.path(name, in: folder) == path)
  }
}
