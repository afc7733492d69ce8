import Foundation
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes the JSON report, schema version 1.
struct JSONReporter {
  /// Writes the report as one JSON object, one contradiction after the other.
  func write(_ report: Report, to output: inout some TextOutputStream) {
    let contradictions = report.contradictions.indices.lazy.map { contradiction($0, report) }
    JSONText.encode(frame(report), list: "contradictions", contradictions, to: &output)
    output.write("\n")
  }

  /// The report without its contradictions.
  func frame(_ report: Report) -> JSONReport {
    JSONReport(
      schemaVersion: 1,
      tool: .init(report),
      complete: report.isComplete, documents: report.documents.map(document),
      skipped: report.skipped.map { .init($0) }, ignored: report.ignored.map { .init($0) },
      contradictions: [],
      summary: summary(report))
  }

  private func document(_ document: IssuedDocument) -> JSONReport.Document {
    JSONReport.Document(
      path: document.path, title: document.metadata.title, body: document.body,
      date: document.metadata.date?.description, status: document.metadata.status.rawValue,
      audience: document.metadata.audience, language: document.metadata.language, format: document.format,
      bytes: document.byteCount, sentences: document.extraction.sentences,
      directives: document.directiveCount)
  }

  /// Writes one object a line for each contradiction.
  func writeLines(_ report: Report, to output: inout some TextOutputStream) {
    for number in report.contradictions.indices {
      output.write(JSONText.encodeLine(contradiction(number, report)) + "\n")
    }
  }

  func contradiction(_ number: Int, _ report: Report) -> JSONReport.Contradiction {
    let item = report.contradictions[number]
    let places = item.pairs.enumerated().map { place($1, item, report.judgement.states[number][$0], report) }
    return JSONReport.Contradiction(
      id: item.id, kind: item.kind.rawValue, severity: item.severity.rawValue, confidence: item.confidence,
      rule: item.rule, sameBody: item.isSameBody, divergence: item.isDivergence ? true : nil,
      message: Wording.message(item, report), explanation: item.steps.map { Wording.step($0, report) },
      witness: Wording.witness(item, report), precedence: Wording.precedence(item, report),
      a: places[0].a, b: places[0].b, places: Array(places.dropFirst()),
      morePlaces: item.morePlaces > 0 ? item.morePlaces : nil, fingerprint: places[0].fingerprint,
      evidence: item.evidence.map(JSONReport.Evidence.init),
      state: places[0].state, suppressed: places[0].suppressed)
  }

  private func place(
    _ pair: Contradiction.Place, _ item: Contradiction, _ state: PairState, _ report: Report
  ) -> JSONReport.Place {
    let judgement = report.judgement
    var place = JSONReport.Place(
      a: side(pair.a, report), b: side(pair.b, report),
      fingerprint: Fingerprint(of: pair, in: item, report.documents))
    if judgement.hasBaseline || !judgement.suppressions.isEmpty { place.state = Wording.name(state) }
    if case .suppressed(let index) = state {
      let suppression = judgement.suppressions[index]
      place.suppressed = .init(
        reason: suppression.reason, owner: suppression.owner, until: Wording.day(suppression.until))
    }
    return place
  }

  private func judged(_ judgement: Judgement) -> JSONReport.Judged? {
    guard judgement.hasBaseline || !judgement.suppressions.isEmpty else { return nil }
    return JSONReport.Judged(
      new: judgement.count { $0 == .new }, changed: judgement.count { $0 == .changed },
      unchanged: judgement.count { $0 == .unchanged },
      suppressed: judgement.count { if case .suppressed = $0 { true } else { false } }, gone: judgement.gone,
      findings: judgement.findings.map {
        .init(
          file: $0.suppression.file, line: $0.suppression.line, column: $0.suppression.column,
          message: Wording.fact($0))
      })
  }

  private func side(_ side: Contradiction.Side, _ report: Report) -> JSONReport.Side {
    let document = report.documents[side.document]
    return JSONReport.Side(document, document.extraction.directives[side.directive], report.rules)
  }

  private func summary(_ report: Report) -> JSONReport.Summary {
    var summary = JSONReport.Summary(
      contradictions: report.contradictions.count, bySeverity: [:], byKind: [:], byBodies: [],
      coverage: .init(report.coverage),
      commonWords: report.commonWords.map { .init(word: $0.word, directives: $0.directives) },
      judgement: judged(report.judgement),
      against: report.against.map {
        .init(drafts: $0.drafts, documents: $0.documents, directives: $0.directives)
      })
    var pairs: [[String]: Int] = [:]
    for item in report.contradictions {
      summary.bySeverity[item.severity.rawValue, default: 0] += 1
      summary.byKind[item.kind.rawValue, default: 0] += 1
      pairs[[item.a, item.b].map { report.documents[$0.document].body ?? "" }.sorted(), default: 0] += 1
    }
    summary.byBodies = pairs.keys.sorted { $0.lexicographicallyPrecedes($1) }
      .map { .init(a: $0[0], b: $0[1], count: pairs[$0] ?? 0) }
    return summary
  }
}
