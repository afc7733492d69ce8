import Countermand
import Testing

struct CorpusTests {
  @Test("the share of annotated contradictions that are found, and of the right kind, does not fall")
  func floors() async throws {
    let report = try await Corpus.report.value
    let pairs = try Corpus.contradictions()
    let floors = try Corpus.floors()
    try #require(pairs.count > 50)
    let missed = pairs.filter { Corpus.members(of: report, at: $0).isEmpty }.map(\.id)
    let misread = pairs.filter { pair in
      !Corpus.members(of: report, at: pair).contains { $0.kind.rawValue == pair.kind }
    }.map(\.id)
    #expect(share(pairs.count - missed.count, of: pairs.count) >= floors.contradictionsFound, "\(missed)")
    #expect(share(pairs.count - misread.count, of: pairs.count) >= floors.kindsRight, "\(misread)")
  }

  @Test("the share of compatible pairs that are reported does not rise")
  func ceiling() async throws {
    let report = try await Corpus.report.value
    let pairs = try Corpus.compatible()
    try #require(pairs.count > 50)
    let wrong = pairs.filter { pair in
      Corpus.members(of: report, at: pair).contains { !$0.isSameBody }
    }.map(\.id)
    #expect(share(wrong.count, of: pairs.count) <= (try Corpus.floors().compatibleReported), "\(wrong)")
  }

  @Test(
    "each tension that Countermand was built for is found at least once, of the right kind", arguments: 1...8)
  func tensions(_ number: Int) async throws {
    let report = try await Corpus.report.value
    let pairs = try Corpus.contradictions().filter { $0.id.hasPrefix("S\(number)") }
    try #require(!pairs.isEmpty)
    let found = pairs.filter { pair in
      Corpus.members(of: report, at: pair).contains { $0.kind.rawValue == pair.kind }
    }
    #expect(!found.isEmpty, "none of \(pairs.map(\.id))")
  }

  @Test("a pair of one body is reported as such, a pair of two is not")
  func sameBody() async throws {
    let report = try await Corpus.report.value
    for pair in try Corpus.contradictions() {
      for item in Corpus.members(of: report, at: pair) {
        #expect(item.isSameBody == (pair.sameBody ?? false), "\(pair.id)")
      }
    }
  }

  @Test("annotations bear one id each, and name documents and words that exist")
  func annotations() async throws {
    let report = try await Corpus.report.value
    let pairs = try Corpus.contradictions() + Corpus.compatible()
    #expect(Set(pairs.map(\.id)).count == pairs.count)
    for side in pairs.flatMap({ [$0.a, $0.b] }) {
      #expect(report.documents.contains { $0.path.hasSuffix("/" + side.document) }, "\(side.document)")
    }
    #expect(report.skipped.isEmpty)
  }

  private func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(max(whole, 1)) }
}
