import GuidanceContradictions
import Testing

@testable import GuidanceReports

struct PageDrawingTests {
  @Test("pairs are counted both ways round, with the worst of them")
  func tally() throws {
    let report = try PageSample.report()
    let index = PageIndex(report)
    let tally = PairTally(index.families, report) { $0.bodies.map { [$0] } }
    #expect(tally.counts.values.reduce(0) { $0 + $1.count } == report.contradictions.count)
    #expect(tally.counts.values.map(\.worst).max() == report.contradictions.map(\.severity).max())
    #expect(PairTally.Pair(2, 1) == PairTally.Pair(1, 2))
    #expect(tally.foremost(1).count == 1)
  }

  @Test("a tag is on a side when its reasons name it, and else when it was given to it")
  func tags() throws {
    let report = try PageSample.report()
    for family in PageIndex(report).families {
      let item = report.contradictions[family.number]
      let named = item.steps.contains { if case .tag = $0 { true } else { false } }
      #expect(!named || family.tags.allSatisfy { !$0.isEmpty })
    }
  }

  @Test("a text that was replaced leads to the one that took its place")
  func succession() throws {
    let report = try PageSample.report()
    let old = try #require(report.documents.firstIndex { $0.replacedBy != nil })
    let next = try #require(Succession.successor(of: old, in: report.documents))
    #expect(report.documents[next].title == "Halls")
    #expect(Succession.successor(of: next, in: report.documents) == nil)
    let page = ReportFormat.html.write(report)
    #expect(page.matches(of: /<path class="next"/).count == 1)
    #expect(page.matches(of: /<rect class="over/).count == 1)
  }

  @Test("places are found by the order of the tags alone, and lie on the drawing")
  func map() throws {
    let page = ReportFormat.html.write(try PageSample.report())
    let circles = page.matches(of: /<circle cx="(-?[0-9.]+)" cy="(-?[0-9.]+)"/)
    try #require(circles.count > 3)
    for circle in circles {
      let (x, y) = (Double(circle.1) ?? 1e9, Double(circle.2) ?? 1e9)
      #expect(abs((x * x + y * y).squareRoot() - 300) < 1)
    }
    #expect(Set(circles.map { String($0.0) }).count == circles.count)
  }

  @Test("a name in an address comes back whole")
  func query() {
    #expect(PageQuery.of(("body", "A & B=C+D")) == "body=A%20%26%20B%3DC%2BD")
  }
}
