import Testing

@testable import GuidanceReports

struct PathBaseTests {
  @Test(
    "a path is told from the root of the repository, whatever folder it was given from",
    arguments: [
      ("/repo", "/repo", "a.html", "a.html"), ("/repo", "/repo/docs", "a.html", "docs/a.html"),
      ("/repo", "/repo/docs", "../b/./a.html", "b/a.html"), ("/repo", "/repo", "/repo/x/a.html", "x/a.html"),
      ("/repo", "/repo", "/other/a.html", "/other/a.html"), ("/repo", "/repo", "../a.html", "/a.html"),
      ("/repo", "/repo", "feed.xml#12", "feed.xml"), ("/repo", "/repo", "a#b.html", "a#b.html"),
      ("/repo", "/repo", "a#", "a#"), ("/repo", "/repository", "a.html", "/repository/a.html"),
    ])
  func path(_ root: String, _ folder: String, _ path: String, _ wanted: String) {
    #expect(PathBase(root: root, folder: folder).path(path) == wanted)
  }

  @Test(
    "a URI is percent-encoded byte by byte",
    arguments: [
      ("a b/ü#%?.html", "a%20b/%C3%BC%23%25%3F.html"), ("a:b.html", "a%3Ab.html"),
      ("a-b_c~1.html", "a-b_c~1.html"),
      ("/x/é.html", "file:///x/%C3%A9.html"),
    ])
  func uri(_ path: String, _ wanted: String) {
    #expect(PathBase(root: "/repo", folder: "/repo").uri(path) == wanted)
  }
}
