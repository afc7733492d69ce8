import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes Markdown for a comment on a pull request or for the summary of a job: what counts at the gate, gravest
/// first, as far as there is room.
struct MarkdownReporter {
  let base: PathBase
  /// UTF-8 bytes that the service takes.
  let limit: Int

  /// Room of a comment; GitHub takes 65,536 characters, and a few are left for what others put around it.
  static let commentLimit = 60_000
  /// Room of a job summary, 1 MiB, likewise.
  static let summaryLimit = 1_000_000

  /// The report, ended by a line feed.
  func write(_ report: Report) -> String {
    let open = report.contradictions.indices.filter { report.judgement.isOpen($0) }
    var text = head(report, open.count)
    if !open.isEmpty { text += table(report, open) }
    var shown = 0
    for number in open {
      let section = family(number, report)
      // Room for the last lines.
      guard text.utf8.count + section.utf8.count < limit - 4000 else { break }
      text += section
      shown += 1
    }
    if shown < open.count { text += "\n\(Wording.moreInReport(open.count - shown))\n" }
    return text + tail(report)
  }

  private func head(_ report: Report, _ open: Int) -> String {
    let title = open == 0 ? "No contradictions" : "\(open) \(Wording.plural("contradiction", open))"
    let states = Wording.states(report.judgement)
    return "## Countermand: \(title)\n\n"
      + "\(report.documents.count) documents read. \(Wording.capitalised(Wording.coverage(report.coverage)))."
      + (states.isEmpty ? "" : " \(Wording.capitalised(states)).") + "\n"
  }

  private func table(_ report: Report, _ open: [Int]) -> String {
    var rows = "\n| severity | kind | contradictions |\n| --- | --- | ---: |\n"
    for severity in Severity.allCases.reversed() {
      for kind in Contradiction.Kind.allCases {
        let count = open.count {
          report.contradictions[$0].severity == severity && report.contradictions[$0].kind == kind
        }
        if count > 0 { rows += "| \(severity.rawValue) | \(kind.rawValue) | \(count) |\n" }
      }
    }
    return rows
  }

  private func family(_ number: Int, _ report: Report) -> String {
    let item = report.contradictions[number]
    let states = report.judgement.states[number]
    let pairs = item.pairs.indices.filter { states[$0].isOpen }.map { item.pairs[$0] }
    guard let first = pairs.first else { return "" }
    var lines = [
      "\n### \(MarkdownText.inline(Wording.title(item, report)))", "",
      "**\(item.severity.rawValue)** \(item.kind.rawValue), confidence \(item.confidence), "
        + "rule \(MarkdownText.code(item.rule)), finding \(MarkdownText.code(item.id))",
    ]
    lines += passage("A", first.a, report) + passage("B", first.b, report)
    if states[0].isOpen { lines += ["", "<details><summary>Why</summary>", ""] + reasons(item, report) }
    let others = pairs.count - 1 + item.morePlaces
    if others > 0 {
      lines += ["", "Also in \(others) other \(Wording.plural("place", others)):", ""]
      lines += pairs.dropFirst().prefix(10).map { "- \(place($0.a, report)) against \(place($0.b, report))" }
      if others > 10 { lines.append("- and \(others - 10) more") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func reasons(_ item: Contradiction, _ report: Report) -> [String] {
    let reasons =
      item.steps.map { Wording.step($0, report) } + [
        "so: " + Wording.witness(item, report), "precedence: " + Wording.precedence(item, report),
      ]
    return reasons.map { "- " + MarkdownText.inline($0) } + ["", "</details>"]
  }

  private func passage(_ name: String, _ side: Contradiction.Side, _ report: Report) -> [String] {
    let (document, directive) = report.passage(side)
    return [
      "", "**\(name)** \(MarkdownText.inline(Wording.source(document))), \(place(side, report))", "",
      MarkdownText.block(Excerpt.of(directive.text, limit: 2000)),
    ]
  }

  private func place(_ side: Contradiction.Side, _ report: Report) -> String {
    let (document, directive) = report.passage(side)
    let place = Wording.place(document.places.place(of: directive.span))
    let isLine = document.places.unit == .byte
    return MarkdownText.code(base.path(document.path) + (isLine ? ":" : ", ") + place)
  }

  /// What was not read, and what is wrong with suppressions.
  private func tail(_ report: Report) -> String {
    let skipped = report.skipped.map {
      "- not read: \(MarkdownText.code(base.path($0.path))): \(MarkdownText.inline($0.reason))"
    }
    let findings = report.judgement.findings.map {
      "- \(MarkdownText.code("\(base.path($0.suppression.file)):\($0.suppression.line)")): "
        + MarkdownText.inline(Wording.fact($0))
    }
    var lines: [String] = []
    for line in findings + skipped {
      guard lines.reduce(line.utf8.count, { $0 + $1.utf8.count + 1 }) < 3500 else {
        lines.append("- and more, in the report")
        break
      }
      lines.append(line)
    }
    return lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n"
  }
}
