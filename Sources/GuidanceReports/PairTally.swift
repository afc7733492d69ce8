import GuidanceContradictions

/// How many contradictions there are between each two of some things, and how bad the worst of them is.
struct PairTally: Sendable {
  /// Two things, the smaller number first.
  struct Pair: Sendable, Hashable, Comparable {
    var low: Int
    var high: Int

    init(_ one: Int, _ other: Int) {
      low = min(one, other)
      high = max(one, other)
    }

    static func < (left: Pair, right: Pair) -> Bool { (left.low, left.high) < (right.low, right.high) }
  }

  /// What is between two things.
  struct Count: Sendable, Hashable {
    var count = 0
    var worst = Severity.constraining
  }

  /// What is between each two, where there is anything.
  private(set) var counts: [Pair: Count] = [:]
  /// For each thing, how many contradictions it is in.
  private(set) var totals: [Int: Int] = [:]

  /// Counts families between the things of their two sides.
  init(_ families: [PageFamily], _ report: Report, of things: (PageFamily) -> [[Int]]) {
    for family in families {
      let sides = things(family)
      let severity = report.contradictions[family.number].severity
      let pairs = Set(sides[0].flatMap { one in sides[1].map { Pair(one, $0) } })
      for pair in pairs {
        var count = counts[pair] ?? Count()
        count.count += 1
        count.worst = max(count.worst, severity)
        counts[pair] = count
      }
      for thing in Set(pairs.flatMap { [$0.low, $0.high] }) { totals[thing, default: 0] += 1 }
    }
  }

  /// The things with the most contradictions, at most `limit`, those with most first.
  func foremost(_ limit: Int) -> [Int] {
    Array(totals.keys.sorted { (totals[$1] ?? 0, $0) < (totals[$0] ?? 0, $1) }.prefix(limit))
  }
}
