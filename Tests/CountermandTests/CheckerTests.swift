import Countermand
import Foundation
import Testing

struct CheckerTests {
  @Test("a path at which there is nothing, and a folder without guidance, are told apart")
  func nothing() async throws {
    let folder = try Folder(["notes.txt": "Nurses must rest."])
    let checker = Checker(rules: try Corpus.rules.get())
    await #expect(throws: CheckError.missing(folder.path + "/none")) {
      try await checker.check([folder.path + "/none"])
    }
    await #expect(throws: CheckError.noGuidance([folder.path])) { try await checker.check([folder.path]) }
  }

  @Test("what cannot be read is skipped by name, other files are ignored by name, the rest is read")
  func reading() async throws {
    let folder = try Folder([
      "a.html": Folder.page("North Board", "Nurses must rest."), "b.html": "  \n", "c.png": "no picture",
      "d/e.html": Folder.page("South Board", "Nurses should run."),
    ])
    let reading = try await Checker(rules: Corpus.rules.get()).read([folder.path])
    #expect(reading.documents.map(\.path) == ["a.html", "d/e.html"].map { folder.path + "/" + $0 })
    #expect(reading.skipped.map(\.path) == [folder.path + "/b.html"])
    #expect(reading.ignored.map(\.path) == [folder.path + "/c.png"])
  }

  @Test("the body of the options serves documents that name none, and no other")
  func body() async throws {
    let folder = try Folder([
      "a.html": Folder.page("North Board", "Nurses must rest."),
      "b.html": "<html><body><p>Nurses must run.</p></body></html>",
    ])
    var options = CheckerOptions()
    options.body = "South Board"
    let reading = try await Checker(rules: Corpus.rules.get(), options: options).read([folder.path])
    #expect(reading.documents.map(\.body) == ["North Board", "South Board"])
    let plain = try await Checker(rules: Corpus.rules.get()).read([folder.path])
    #expect(plain.documents.map(\.body) == ["North Board", nil])
  }
}
