import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes what could not be read: modal sentences without a directive and why, directives with empty slots,
/// unknown units, and the words that were left out; with the coverage of each document and of all.
public struct GapReporter {
  private let style: TextStyle

  /// A reporter for a terminal or file of this style.
  public init(style: TextStyle = TextStyle()) { self.style = style }

  /// The formats that gaps can be written in.
  public enum Format: String, Sendable, CaseIterable {
    case text, json
  }

  /// The gaps of all documents in this format, ended by a line feed.
  public func write(_ report: Report, as format: Format) -> String {
    switch format {
    case .text: text(report)
    case .json: JSONText.encode(json(report)) + "\n"
    }
  }

  // MARK: - Text

  private func text(_ report: Report) -> String {
    let documents = report.documents.map { lines($0).joined(separator: "\n") + "\n" }
    let unread = TextReporter(style: style).unread(report)
    return (documents + [unread, total(report)]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func lines(_ document: IssuedDocument) -> [String] {
    let coverage = document.extraction.coverage
    let path = style.safe(document.path)
    let parts = coverage.modal == 0 ? "" : " (\(Wording.parts(coverage)))"
    var lines = [style.bold("\(path): \(Wording.coverage(coverage))\(parts)")]
    for gap in Gap.all(in: document) {
      lines.append("\(style.safe(Wording.place(gap.span, in: document))): \(style.safe(fact(gap)))")
      lines.append(style.dim(style.wrap("“\(style.safe(gap.text))”", indent: 2)))
    }
    let left = leftOut([document])
    if !left.isEmpty {
      let reasons = left.map { "\($0.words) \(Wording.reason($0.reason))" }.joined(separator: ", ")
      lines.append("\(path): words left out: \(reasons)")
    }
    return lines + notes(document).map { "\(path): note: \(style.safe($0))" }
  }

  private func notes(_ document: IssuedDocument) -> [String] {
    let count = document.extraction.overlongSentences
    return document.notes + (count > 0 ? [Wording.overlong(count)] : [])
  }

  private func fact(_ gap: Gap) -> String {
    switch gap.fact {
    case .unread(let obstacle): "not read: \(Wording.obstacle(obstacle))"
    case .passed(let reason): "passed over: \(Wording.reason(reason))"
    case .empty(let slots): Wording.empty(slots)
    case .unknownUnit(let unit): "unknown unit “\(unit)”"
    }
  }

  private func total(_ report: Report) -> String {
    let coverage = report.coverage
    let count = report.documents.count
    let slots = emptySlots(report.documents)
    let units = report.documents.reduce(0) { $0 + $1.extraction.unknownUnits.count }
    var parts = [
      "\(Wording.coverage(coverage)) in \(count) \(Wording.plural("document", count)): \(Wording.parts(coverage))"
    ]
    parts += Slot.allCases.compactMap { slot in
      slots[slot].map { "\($0) \(Wording.plural("directive", $0)) with \(Wording.empty([slot]))" }
    }
    if units > 0 { parts.append("\(units) unknown \(Wording.plural("unit", units))") }
    if !report.skipped.isEmpty { parts.append("\(report.skipped.count) files not read") }
    return parts.joined(separator: "; ") + "\n"
  }

  // MARK: - Counts

  /// Words left out of documents, by reason, in the order of the reasons.
  private func leftOut(_ documents: [IssuedDocument]) -> [(reason: LeftOut.Reason, words: Int)] {
    LeftOut.Reason.allCases.compactMap { reason in
      let words = documents.reduce(0) { $0 + $1.leftOut[reason] }
      return words == 0 ? nil : (reason, words)
    }
  }

  private func emptySlots(_ documents: [IssuedDocument]) -> [Slot: Int] {
    let slots = documents.flatMap { $0.extraction.directives.flatMap(\.emptySlots) }
    return Dictionary(slots.map { ($0, 1) }, uniquingKeysWith: +)
  }

  // MARK: - JSON

  private func json(_ report: Report) -> GapReport {
    GapReport(
      schemaVersion: 1,
      tool: .init(report),
      complete: report.isComplete, documents: report.documents.map(json),
      skipped: report.skipped.map { .init($0) }, ignored: report.ignored.map { .init($0) },
      summary: summary(report))
  }

  private func json(_ document: IssuedDocument) -> GapReport.Document {
    var written = GapReport.Document(
      path: document.path, title: document.metadata.title, body: document.body,
      coverage: .init(document.extraction.coverage), unread: [], passed: [], emptySlots: [],
      unknownUnits: [], leftOut: names(leftOut([document])), notes: notes(document))
    for gap in Gap.all(in: document) {
      let passage = GapReport.Passage(gap, document)
      switch gap.fact {
      case .unread: written.unread.append(passage)
      case .passed: written.passed.append(passage)
      case .empty: written.emptySlots.append(passage)
      case .unknownUnit: written.unknownUnits.append(passage)
      }
    }
    return written
  }

  private func summary(_ report: Report) -> GapReport.Summary {
    let extractions = report.documents.map(\.extraction)
    return GapReport.Summary(
      coverage: .init(report.coverage),
      unread: tally(extractions.flatMap { $0.unread.map(\.obstacle.rawValue) }),
      passed: tally(extractions.flatMap { $0.passed.filter(\.isModal).map(\.reason.rawValue) }),
      emptySlots: tally(
        extractions.flatMap { $0.directives.flatMap { $0.emptySlots.map(\.rawValue) } }),
      unknownUnits: extractions.reduce(0) { $0 + $1.unknownUnits.count },
      leftOut: names(leftOut(report.documents)))
  }

  private func tally(_ names: [String]) -> [String: Int] {
    Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private func names(_ counts: [(reason: LeftOut.Reason, words: Int)]) -> [String: Int] {
    Dictionary(counts.map { ("\($0.reason)", $0.words) }, uniquingKeysWith: +)
  }
}
