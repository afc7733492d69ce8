import Countermand
import Foundation
import Testing

/// Drafts against published guidance: which pairs count, which side comes first, and that an index answers as the
/// folder that it was made from does.
struct AgainstTests {
  private static let order = "Nurses must wear a blue tunic on the ward."
  private static let ban = "Nurses must not wear a blue tunic on the ward."

  private static func checker(_ change: (inout CheckerOptions) -> Void = { _ in }) throws -> Checker {
    var options = CheckerOptions()
    change(&options)
    return Checker(rules: try Corpus.rules.get(), options: options)
  }

  @Test("a draft that orders what is forbidden is found, and stands on side A")
  func draftFirst() async throws {
    let folder = try Folder([
      "z/draft.html": Folder.page("South Board", Self.order),
      "a/old.html": Folder.page("North Board", Self.ban),
      "a/calm.html": Folder.page("East Board", "Nurses must rest."),
    ])
    let report = try await Self.checker().check([folder.path + "/z"], against: [folder.path + "/a"])
    let found = try #require(report.contradictions.first)
    #expect(report.contradictions.count == 1)
    #expect(report.documents[found.a.document].path == folder.path + "/z/draft.html")
    #expect(report.documents[found.b.document].path == folder.path + "/a/old.html")
    #expect(report.documents.count == 2)
    #expect(report.against == PublishedSize(drafts: 1, documents: 2, directives: 2))
  }

  @Test("two drafts are compared with each other, two published texts are not")
  func sides() async throws {
    let clash = [
      "1.html": Folder.page("North Board", Self.ban), "2.html": Folder.page("South Board", Self.order),
    ]
    let calm = Folder.page("East Board", "Nurses must rest.")
    func folder(_ drafts: [String: String], _ published: [String: String]) throws -> Folder {
      try Folder(
        drafts.reduce(into: published.reduce(into: [:]) { $0["p/" + $1.key] = $1.value }) {
          $0["d/" + $1.key] = $1.value
        })
    }
    for (drafts, published, count) in [(clash, ["c.html": calm], 1), (["c.html": calm], clash, 0)] {
      let folder = try folder(drafts, published)
      let report = try await Self.checker().check([folder.path + "/d"], against: [folder.path + "/p"])
      #expect(report.contradictions.count == count)
    }
  }

  /// Some bodies of the corpus: enough directives for words to be weighed.
  private static let published = ["parliament", "monitor", "department-of-health"].map {
    Corpus.documents + "/" + $0
  }

  @Test("an index answers as the folder it was made from does", arguments: [false, true])
  func sameAsFolder(_ isWide: Bool) async throws {
    let drafts = Self.published[1]
    let checker = try Self.checker {
      $0.comparison.includesSameBody = isWide
      $0.comparison.includesDivergences = isWide
      $0.comparison.asOf = isWide ? 20_130_601 : nil
      $0.comparison.minConfidence = isWide ? 0.1 : 0.4
    }
    let folder = try Folder([:])
    let index = folder.path + "/published.index"
    _ = try await checker.index(Self.published, into: index)
    let report = try await checker.check([drafts], against: Self.published)
    let one = ReportFormat.json.write(report)
    let other = ReportFormat.json.write(try await checker.check([drafts], against: [index]))
    #expect(one == other)
    #expect(report.contradictions.count > 1)
  }

  @Test("what is found against all that is published is what a check of all finds with a side in the draft")
  func sameAsAll() async throws {
    let drafts = Self.published[1]
    let report = try await Self.checker().check([drafts], against: Self.published)
    let all = try await Self.checker().check(Self.published)
    func pairs(_ report: Report) -> Set<String> {
      Set(
        report.contradictions.flatMap { item in
          ([(item.a, item.b)] + item.places.map { ($0.a, $0.b) }).compactMap { a, b -> String? in
            let sides = [a, b].map { side -> String in
              let document = report.documents[side.document]
              return "\(document.path):\(document.extraction.directives[side.directive].span.startByte)"
            }
            guard sides.contains(where: { $0.hasPrefix(drafts + "/") }) else { return nil }
            return item.rule.split(separator: "+").sorted().joined(separator: "+")
              + sides.sorted().joined(separator: " ")
          }
        })
    }
    #expect(pairs(report).count > 3)
    #expect(pairs(report).isSubset(of: pairs(all)))
    #expect(pairs(report).count * 10 >= pairs(all).count * 9)
  }

  @Test("a file that is a draft and published counts as a draft, however its path is written")
  func draftInPublished() async throws {
    let folder = try Folder([
      "draft.html": Folder.page("South Board", Self.order), "old.html": Folder.page("North Board", Self.ban),
    ])
    let checker = try Self.checker()
    let index = folder.path + "/published.index"
    _ = try await checker.index([folder.path], into: index)
    for published in [folder.path, folder.path + "/./", index] {
      let report = try await checker.check([folder.path + "/draft.html"], against: [published])
      #expect(report.against == PublishedSize(drafts: 1, documents: 1, directives: 1), "\(published)")
      #expect(report.contradictions.count == 1)
    }
  }

  @Test("published guidance that could not be read makes the gate incomplete, from an index too")
  func unread() async throws {
    let folder = try Folder([
      "d.html": Folder.page("South Board", Self.order), "p/a.html": Folder.page("North Board", Self.ban),
      "p/b.html": "  \n",
    ])
    let checker = try Self.checker()
    let index = folder.path + "/published.index"
    let outcome = try await checker.index([folder.path + "/p"], into: index)
    #expect(outcome.skipped.map(\.path) == [folder.path + "/p/b.html"])
    for published in [folder.path + "/p", index] {
      let report = try await checker.check([folder.path + "/d.html"], against: [published])
      #expect(report.skipped.map(\.path) == [folder.path + "/p/b.html"])
      #expect(report.contradictions.count == 1 && !report.isComplete)
    }
  }
}
