import Foundation
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes the JSON report, schema version 1.
struct JSONReporter {
  /// The report as one JSON object.
  func write(_ report: Report) -> String { JSONText.encode(body(report)) + "\n" }

  private func body(_ report: Report) -> JSONReport {
    JSONReport(
      schemaVersion: 1,
      tool: .init(name: "countermand", version: report.version, rulesDigest: report.rules.digest),
      complete: report.isComplete, documents: report.documents.map(document),
      skipped: report.skipped.map { .init(path: $0.path, reason: $0.reason) },
      ignored: report.ignored.map { .init(path: $0.path, reason: $0.reason) },
      contradictions: report.contradictions.map { contradiction($0, report) }, summary: summary(report))
  }

  private func document(_ document: IssuedDocument) -> JSONReport.Document {
    JSONReport.Document(
      path: document.path, title: document.metadata.title, body: document.body,
      date: document.metadata.date?.description, status: document.metadata.status.rawValue,
      audience: document.metadata.audience, language: document.metadata.language, format: document.format,
      bytes: document.byteCount, sentences: document.extraction.sentences,
      directives: document.directiveCount)
  }

  private func contradiction(_ item: Contradiction, _ report: Report) -> JSONReport.Contradiction {
    JSONReport.Contradiction(
      id: item.id, kind: item.kind.rawValue, severity: item.severity.rawValue, confidence: item.confidence,
      rule: item.rule, sameBody: item.isSameBody, divergence: item.isDivergence ? true : nil,
      message: Wording.message(item, report), explanation: item.steps.map { Wording.step($0, report) },
      witness: Wording.witness(item, report), precedence: Wording.precedence(item, report),
      a: side(item.a, report),
      b: side(item.b, report), places: item.places.map { .init(a: side($0.a, report), b: side($0.b, report)) }
    )
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
