import GuidanceContradictions
import GuidanceIngest

/// Documents over the years in which they are in force, each on a row under its body.
struct TimeLine: Sendable {
  let report: Report
  /// For each document, how many contradictions it is in.
  let counts: [Int: Int]

  /// Rows that a reader can take in.
  static let limit = 150
  private static let left = 380
  private static let width = 1040
  private static let rowHeight = 20
  private static let top = 30

  /// A row: a document, or the name of a body above its documents.
  private enum Row {
    case body(String)
    case document(Int)
  }

  /// The drawing; nil when no document has a date.
  var value: PageValue? {
    let shown = shown
    guard let years = years(of: shown) else { return nil }
    let rows = rows(shown)
    var heights: [Int: Int] = [:]
    for (place, row) in rows.enumerated() {
      if case .document(let number) = row { heights[number] = y(place) }
    }
    let height = TimeLine.top + rows.count * TimeLine.rowHeight + 10
    return [
      "width": "\(TimeLine.width)", "height": "\(height)", "bottom": "\(height - 8)",
      "bodies": rows.enumerated().compactMap { body($0.element, y($0.offset)) },
      "documents": rows.enumerated().compactMap { document($0.element, y($0.offset), years) },
      "years": ticks(years), "links": shown.compactMap { link($0, heights, years) },
      "rest": eligible.count > shown.count ? "\(eligible.count - shown.count)" : nil,
    ]
  }

  /// Documents in contradictions, and those that were replaced or withdrawn.
  private var eligible: [Int] {
    report.documents.indices.filter { counts[$0] != nil || report.documents[$0].replacedBy != nil }
  }

  /// Of these the ones in most contradictions.
  private var shown: [Int] {
    let all = eligible
    guard all.count > TimeLine.limit else { return all }
    return Array(
      all.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }.prefix(TimeLine.limit))
  }

  private func rows(_ shown: [Int]) -> [Row] {
    let sorted = shown.sorted { key($0) < key($1) }
    var rows: [Row] = []
    var last: String?
    for number in sorted {
      let name = name(number)
      if name != last { rows.append(.body(name)) }
      last = name
      rows.append(.document(number))
    }
    return rows
  }

  private func name(_ number: Int) -> String {
    report.documents[number].bodyIdentity ?? Wording.noBody
  }

  private func key(_ number: Int) -> (String, Int, Int) {
    (name(number), report.documents[number].period.lowerBound, number)
  }

  private func y(_ place: Int) -> Int { TimeLine.top + place * TimeLine.rowHeight }

  /// The first year shown, and the year at whose end the drawing ends.
  private func years(of shown: [Int]) -> ClosedRange<Int>? {
    let known = shown.flatMap { number -> [Int] in
      let period = report.documents[number].period
      return [period.lowerBound, period.upperBound].filter { (18_000_000..<90_000_000).contains($0) }
    }
    guard let first = known.min(), let last = known.max() else { return nil }
    return first / 10_000...last / 10_000 + 1
  }

  private func x(_ day: Int, _ years: ClosedRange<Int>) -> Int {
    let room = Double(TimeLine.width - TimeLine.left - 40)
    let months = day / 10_000 * 12 + max(0, day / 100 % 100 - 1)
    let exact = Double(months) + Double(max(0, day % 100 - 1)) / 31 - Double(years.lowerBound * 12)
    let share = exact / Double((years.upperBound - years.lowerBound + 1) * 12)
    return TimeLine.left + Int((min(1, max(0, share)) * room).rounded())
  }

  private func ticks(_ years: ClosedRange<Int>) -> [PageValue] {
    let step = [1, 2, 5, 10, 20, 50].first { years.count / $0 <= 12 } ?? 100
    return years.filter { $0 % step == 0 }.map { year in
      ["x": "\(x(year * 10_000 + 101, years))", "year": "\(year)"]
    }
  }

  private func body(_ row: Row, _ y: Int) -> PageValue? {
    guard case .body(let name) = row else { return nil }
    return ["name": Excerpt.of(name, limit: 60), "y": "\(y + 14)", "line": "\(y)"]
  }

  private func document(_ row: Row, _ y: Int, _ years: ClosedRange<Int>) -> PageValue? {
    guard case .document(let number) = row else { return nil }
    let document = report.documents[number]
    let start = x(document.period.lowerBound, years)
    let end = max(start + 4, x(end(of: number), years))
    let count = counts[number] ?? 0
    return [
      "name": Excerpt.of(document.title, limit: 52), "text": "\(y + 14)", "x": "\(start)",
      "y": "\(y + 5)", "width": "\(end - start)",
      "isOver": document.replacedBy != nil, "isDraft": document.metadata.status == .draft,
      "isUndated": document.period.lowerBound == 0,
      "arrow": document.period.upperBound > 90_000_000 && document.replacedBy == nil
        ? "M\(end) \(y + 5)l6 5l-6 5z" : nil,
      "cross": document.replacedBy == nil ? nil : "M\(end + 4) \(y + 6)l8 8m0 -8l-8 8",
      "count": count > 0 ? "\(count)" : nil, "title": Wording.row(document, count),
      "query": PageQuery.of(("doc", document.path)),
    ]
  }

  /// The last day of a document: a text that was replaced ends where its successor begins, if nothing else is known.
  private func end(of number: Int) -> Int {
    let period = report.documents[number].period
    guard period.upperBound > 90_000_000,
      let next = Succession.successor(of: number, in: report.documents)
    else { return period.upperBound }
    return max(period.lowerBound, report.documents[next].period.lowerBound)
  }

  /// From a text that was replaced to the one that took its place, where that was read too.
  private func link(_ number: Int, _ heights: [Int: Int], _ years: ClosedRange<Int>) -> PageValue? {
    guard let next = Succession.successor(of: number, in: report.documents), let from = heights[number],
      let to = heights[next]
    else { return nil }
    let end = x(end(of: number), years) + 14
    let start = x(report.documents[next].period.lowerBound, years)
    return [
      "path": "M\(end) \(from + 10)C\(end + 20) \(from + 10) \(start - 20) \(to + 10) \(start) \(to + 10)"
    ]
  }
}
