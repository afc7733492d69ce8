import Countermand
import Testing

struct DeterminismTests {
  private static let paths = ["parliament", "department-of-health", "monitor"].map {
    Corpus.documents + "/" + $0
  }

  @Test("one worker and two write the same bytes, for paths given once or twice")
  func bytes() async throws {
    let once = try await json(Self.paths, jobs: 1)
    #expect(once.utf8.count > 1000)
    #expect(try await json(Self.paths, jobs: 2) == once)
    #expect(try await json(Self.paths, jobs: 7) == once)
    #expect(try await json(Self.paths + Self.paths, jobs: 2) == once)
  }

  @Test("a file named beside its folder is read once")
  func overlap() async throws {
    let file = Self.paths[0] + "/2022-health-and-care-act.xml"
    let reading = try await Checker(rules: Corpus.rules.get()).read([Self.paths[0], file])
    #expect(Set(reading.documents.map(\.path)).count == reading.documents.count)
    #expect(reading.documents.contains { $0.path == file })
  }

  private func json(_ paths: [String], jobs: Int) async throws -> String {
    var options = CheckerOptions()
    options.jobs = jobs
    return ReportFormat.json.write(
      try await Checker(rules: Corpus.rules.get(), options: options).check(paths))
  }
}
