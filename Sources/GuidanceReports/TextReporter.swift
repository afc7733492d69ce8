import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes the report for people: what clashes, both passages, where, why.
struct TextReporter {
  let style: TextStyle

  /// Writes the whole report, part by part.
  func write(_ report: Report, to output: inout some TextOutputStream) {
    var isFirst = true
    func put(_ part: String) {
      guard !part.isEmpty else { return }
      if !isFirst { output.write("\n") }
      isFirst = false
      output.write(part)
    }
    for number in report.contradictions.indices where report.judgement.isOpen(number) {
      put(family(number, report))
    }
    for part in [judged(report), unread(report), commonWords(report), summary(report)] { put(part) }
  }

  private func family(_ number: Int, _ report: Report) -> String {
    let item = report.contradictions[number]
    let states = report.judgement.states[number]
    let state = report.judgement.hasBaseline ? " (\(Wording.name(states[0])))" : ""
    let head =
      "\(item.severity.rawValue) \(item.kind.rawValue)\(item.isSameBody ? " (same body)" : "")\(state)"
    var lines = [
      style.severity(head, degree: item.severity.degree)
        + style.dim("  \(item.rule)  confidence \(item.confidence)  \(item.id)"),
      style.bold(style.wrap(style.safe(Wording.message(item, report)), indent: 2)),
    ]
    lines += side("A", item.a, report) + side("B", item.b, report)
    lines.append(style.dim("  why"))
    lines += item.steps.map { style.wrap("- " + style.safe(Wording.step($0, report)), indent: 4) }
    lines.append(style.wrap(style.safe("so: " + Wording.witness(item, report)), indent: 4))
    lines.append(style.wrap(style.safe("precedence: " + Wording.precedence(item, report)), indent: 4))
    lines += places(item, states, report)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Other places of a family that are shown.
  private static let shownPlaces = 20

  /// The first of the other places that count at the gate, and how many others there are.
  private func places(_ item: Contradiction, _ states: [PairState], _ report: Report) -> [String] {
    let open = zip(item.places, states.dropFirst()).filter { $0.1.isOpen }
    let hidden = item.places.count - open.count
    let count = open.count + item.morePlaces
    var lines: [String] = []
    if count > 0 { lines.append(style.dim("  also in \(count) other \(Wording.plural("place", count))")) }
    let shown = open.prefix(Self.shownPlaces)
    for (place, state) in shown {
      if state == .changed { lines.append(style.dim("    changed")) }
      lines += [member("A", place.a, report), member("B", place.b, report)]
    }
    if let more = Wording.morePlaces(open.count - shown.count, of: item, shown: !shown.isEmpty) {
      lines.append(style.dim("    \(more)"))
    }
    if hidden > 0 {
      lines.append(style.dim("  and in \(hidden) \(Wording.plural("place", hidden)) accepted or suppressed"))
    }
    return lines
  }

  /// A side of another member of the family, on one line.
  private func member(_ name: String, _ side: Contradiction.Side, _ report: Report) -> String {
    let document = report.documents[side.document]
    let directive = document.extraction.directives[side.directive]
    let place = Wording.place(directive.span, in: document)
    return style.wrap("\(name)  \(style.safe(place))  “\(style.safe(directive.text))”", indent: 4)
  }

  private func side(_ name: String, _ side: Contradiction.Side, _ report: Report) -> [String] {
    let document = report.documents[side.document]
    let directive = document.extraction.directives[side.directive]
    let date = document.metadata.date.map { ", \($0)" } ?? ""
    return [
      "  \(name)  " + style.safe("\(document.body ?? "no body"): \(document.title)\(date)"),
      style.dim("     " + style.safe(Wording.place(directive.span, in: document))),
      style.wrap("“" + style.safe(directive.text) + "”", indent: 5),
    ]
  }

  /// What is suppressed and why, and what is wrong with suppressions.
  private func judged(_ report: Report) -> String {
    var counts: [Int: Int] = [:]
    for case .suppressed(let index) in report.judgement.states.joined() { counts[index, default: 0] += 1 }
    let hidden = counts.keys.sorted().map { index -> String in
      let suppression = report.judgement.suppressions[index]
      let name = suppression.finding ?? suppression.rule ?? ""
      return style.dim(
        "suppressed  \(style.safe(name)), \(counts[index] ?? 0) \(Wording.plural("pair", counts[index] ?? 0)): "
          + style.safe(Wording.decision(suppression)))
    }
    let lines = hidden + report.judgement.findings.map { style.safe(Wording.message($0)) }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// The files that were not read, and those that were ignored.
  func unread(_ report: Report) -> String {
    let skipped = report.skipped.map { "not read  \(style.safe($0.path)): \(style.safe($0.reason))" }
    let ignored = report.ignored.map {
      style.dim("ignored   \(style.safe($0.path)): \(style.safe($0.reason))")
    }
    let lines = skipped + ignored
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private func commonWords(_ report: Report) -> String {
    guard !report.commonWords.isEmpty else { return "" }
    return style.dim(style.wrap(style.safe(Wording.commonWords(report.commonWords)), indent: 0)) + "\n"
  }

  private func summary(_ report: Report) -> String {
    let bodies = Set(report.examined.compactMap(\.bodyIdentity)).count
    let directives = report.examined.reduce(0) { $0 + $1.directiveCount }
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = report.contradictions.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)"
    }
    let found =
      counts.isEmpty
      ? "no contradictions"
      : "\(report.contradictions.count) contradiction\(report.contradictions.count == 1 ? "" : "s") (\(counts.joined(separator: ", ")))"
    let states = Wording.states(report.judgement)
    let notRead = report.skipped.isEmpty ? "" : ", \(report.skipped.count) not read"
    let against = report.against.map { ", \(Wording.against($0))" } ?? ""
    let documents =
      report.against.map { "\($0.drafts) draft\($0.drafts == 1 ? "" : "s")" }
      ?? "\(report.documents.count) documents of \(bodies) bodies"
    return
      "\(found) in \(documents), \(directives) directives, "
      + "\(Wording.coverage(report.coverage))\(notRead)\(against)\n"
      + (states.isEmpty ? "" : states + "\n")
  }
}
