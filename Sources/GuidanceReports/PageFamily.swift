import GuidanceContradictions
import GuidanceDirectives
import GuidanceRules

/// A family as the page counts, filters and sorts it.
struct PageFamily: Sendable {
  /// Number of the family in the report.
  var number: Int
  /// Numbers of the bodies of side A and side B in `PageIndex.bodies`.
  var bodies: [Int]
  /// For side A and side B, numbers of its tags in `PageIndex.tags`.
  var tags: [[Int]]
  /// Days on which both documents are in force; those of both where they have none in common.
  var period: ClosedRange<Int>

  /// Names of the tags of a side: those its reasons go by, else all it was given.
  static func tags(of item: Contradiction, _ party: Step.Party, _ report: Report) -> [String] {
    var named: [String] = []
    for case .tag(party, let id, _, _) in item.steps where !named.contains(id) { named.append(id) }
    guard named.isEmpty else { return named }
    let directive = report.passage(party == .a ? item.a : item.b).directive
    for hit in directive.tags {
      let id = report.rules.tags[hit.tag].id
      if !named.contains(id) { named.append(id) }
    }
    return named
  }

  /// When both documents hold.
  static func period(of item: Contradiction, _ report: Report) -> ClosedRange<Int> {
    let (a, b) = (report.documents[item.a.document].period, report.documents[item.b.document].period)
    let start = max(a.lowerBound, b.lowerBound)
    let end = min(a.upperBound, b.upperBound)
    return start <= end
      ? start...end : min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
  }
}
