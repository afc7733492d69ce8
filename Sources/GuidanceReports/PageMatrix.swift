import GuidanceContradictions

/// The table of things against things: how many contradictions, and how bad the worst.
struct PageMatrix: Sendable {
  /// Names of the things.
  let names: [String]
  let tally: PairTally
  /// Keys of the filter for one thing and the other.
  let keys: (one: String, other: String)

  /// Rows and columns that a reader can take in.
  static let limit = 60

  /// The table; nil when nothing is between any two.
  var value: PageValue? {
    let shown = tally.foremost(PageMatrix.limit)
    guard !shown.isEmpty else { return nil }
    let columns: [PageValue] = shown.enumerated().map { place, thing in
      ["place": "\(place + 1)", "name": names[thing]]
    }
    let rows = shown.enumerated().map { row($0.offset, $0.element, shown) }
    let rest = tally.totals.count - shown.count
    return ["columns": columns, "rows": rows, "rest": rest > 0 ? "\(rest)" : nil]
  }

  private func row(_ place: Int, _ thing: Int, _ shown: [Int]) -> PageValue {
    [
      "place": "\(place + 1)", "name": names[thing], "total": "\(tally.totals[thing] ?? 0)",
      "query": PageQuery.of((keys.one, names[thing])), "cells": shown.map { cell(thing, $0) },
    ]
  }

  private func cell(_ one: Int, _ other: Int) -> PageValue {
    guard let count = tally.counts[PairTally.Pair(one, other)] else { return ["isSelf": one == other] }
    return [
      "count": "\(count.count)", "severity": count.worst.rawValue, "degree": "\(count.worst.degree)",
      "query": PageQuery.of((keys.one, names[one]), (keys.other, names[other])),
      "isSelf": one == other,
    ]
  }
}
