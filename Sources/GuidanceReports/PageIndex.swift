import GuidanceContradictions
import GuidanceRules

/// The bodies and tags that contradictions are between, and each family by them.
struct PageIndex: Sendable {
  /// Names of the bodies, sorted.
  var bodies: [String] = []
  /// Ids of the tags, in the order of their families and then of their names.
  var tags: [String] = []
  /// Every family of the report, in its order.
  var families: [PageFamily] = []

  /// The index of a report.
  init(_ report: Report) {
    let items = report.contradictions
    let names = items.map { [$0.a, $0.b].map { PageIndex.body($0, report) } }
    let tags = items.map { item in
      [Step.Party.a, .b].map { PageFamily.tags(of: item, $0, report) }
    }
    bodies = Set(names.joined()).sorted { PageIndex.precedes($0, $1) }
    self.tags = Set(tags.joined().joined()).sorted { PageIndex.tag($0, precedes: $1, report.rules) }
    let bodyNumbers = PageIndex.numbers(bodies)
    let tagNumbers = PageIndex.numbers(self.tags)
    families = items.indices.map { number in
      PageFamily(
        number: number, bodies: names[number].compactMap { bodyNumbers[$0] },
        tags: tags[number].map { $0.compactMap { tagNumbers[$0] } },
        period: PageFamily.period(of: items[number], report))
    }
  }

  /// The name that all names of one body share; the title where nobody is named.
  private static func body(_ side: Contradiction.Side, _ report: Report) -> String {
    let document = report.documents[side.document]
    return document.bodyIdentity ?? document.body ?? document.title
  }

  private static func tag(_ one: String, precedes other: String, _ rules: RuleSet) -> Bool {
    let (first, second) = (family(one, rules), family(other, rules))
    return first == second ? precedes(one, other) : precedes(first, second)
  }

  /// The heading that a tag is listed under.
  static func family(_ tag: String, _ rules: RuleSet) -> String {
    rules.tagNumber(tag).map { rules.tags[$0].family } ?? ""
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func numbers(_ names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(names, names.indices))
  }
}
