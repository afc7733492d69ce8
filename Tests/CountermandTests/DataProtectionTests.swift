import Countermand
import Foundation
import Testing

/// A pack is only data: a second field, given with `--rules`, is read as the first is.
struct DataProtectionTests {
  private static let path = Corpus.root.appendingPathComponent("rules/data-protection").path
  private static let rules = Result { try RuleSet.load(paths: [path]) }

  @Test("every pattern of the pack is fired by an example, and every change to one is noticed")
  func examples() throws {
    let set = try Self.rules.get()
    var tester = RuleTester(set)
    #expect(set.tags.count { $0.file.hasPrefix(Self.path) } == 9)
    let failures = tester.failures { $0.file.hasPrefix(Self.path) }
    #expect(failures == [])
    let coverage = tester.coverage { $0.file.hasPrefix(Self.path) }
    let mutations = tester.mutations { $0.file.hasPrefix(Self.path) }
    #expect(coverage.count > 50 && coverage.failures == [])
    #expect(mutations.count > 100 && mutations.failures == [])
    #expect(set.unreachable { $0.file.hasPrefix(Self.path) } == [])
  }

  @Test("two bodies contradict each other by an opposition that is derived over an edge")
  func derived() async throws {
    let folder = try Folder([
      "privacy.html": Folder.page(
        "Information Commissioner's Office",
        "Controllers must collect only the personal data that is necessary."),
      "finance.html": Folder.page(
        "Financial Conduct Authority",
        "Banks must verify the identity of every customer, whose personal data they hold."),
      "police.html": Folder.page(
        "Ofcom", "Controllers must answer letters about personal data within a month."),
    ])
    let report = try await Checker(rules: Self.rules.get()).check([folder.path])
    let found = try #require(report.contradictions.first)
    #expect(report.contradictions.count == 1)
    #expect(found.kind == .opposition && found.rule == "gather-little+verify-identity")
    #expect(
      found.steps.contains(
        .moves(found.steps.movingParty, from: "identity_checks", .up, to: "gathered_data", .up)))
  }

  @Test("the pack is silent on the corpus of another field")
  func silence() async throws {
    let set = try Self.rules.get()
    let reading = try await Checker(rules: set).read([Corpus.documents])
    let own = Set(set.tags.indices.filter { set.tags[$0].file.hasPrefix(Self.path) })
    let tagged = reading.documents.flatMap(\.extraction.directives).filter {
      $0.tags.contains { own.contains($0.tag) }
    }
    #expect(reading.documents.count > 40)
    #expect(tagged.map(\.text) == [])
  }

  @Test("the pack is not in force unless it is asked for")
  func optional() throws {
    let rules = try Corpus.rules.get()
    #expect(rules.tagNumber("gather-little") == nil)
    #expect(rules.packs.map(\.id) == ["general", "uk-health"])
  }
}

extension [Step] {
  /// The party whose want is the first step over effects.
  fileprivate var movingParty: Step.Party {
    for case .moves(let party, _, _, _, _) in self { return party }
    return .a
  }
}
