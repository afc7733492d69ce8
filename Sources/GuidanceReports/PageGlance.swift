import GuidanceContradictions

/// The first thing a reader sees: how many contradictions, how bad, of what kind, from how much reading.
struct PageGlance: Sendable {
  let report: Report
  let bodies: Int

  /// The glance.
  var value: PageValue {
    [
      "headline": Wording.headline(report, bodies: bodies), "lead": Wording.lead(report),
      "states": Wording.states(report.judgement).isEmpty
        ? nil : Wording.capitalised(Wording.states(report.judgement)),
      "documentCount": Wording.grouped(report.examined.count),
      "directiveCount": Wording.grouped(report.examined.reduce(0) { $0 + $1.directiveCount }),
      "share": Wording.share(report.coverage), "coverage": Wording.coverage(report.coverage),
      "unreadCount": Wording.grouped(report.skipped.count), "isIncomplete": !report.isComplete,
      "severities": Severity.allCases.reversed().map(severity),
      "kinds": kinds, "all": "\(report.contradictions.count)",
      "hasFamilies": !report.contradictions.isEmpty,
    ]
  }

  private func severity(_ severity: Severity) -> PageValue {
    let count = report.contradictions.count { $0.severity == severity }
    return [
      "severity": severity.rawValue, "degree": "\(severity.degree)", "meaning": Wording.meaning(severity),
      "count": Wording.grouped(count), "query": PageQuery.of(("severity", severity.rawValue)),
    ]
  }

  private var kinds: [PageValue] {
    Contradiction.Kind.allCases.map { kind in
      let items = report.contradictions.filter { $0.kind == kind }
      return [
        "kind": kind.rawValue, "summary": Wording.summary(of: kind), "count": "\(items.count)",
        "query": PageQuery.of(("kind", kind.rawValue)),
        "cells": Severity.allCases.reversed().map { severity -> PageValue in
          let count = items.count { $0.severity == severity }
          return [
            "count": count > 0 ? "\(count)" : nil,
            "query": PageQuery.of(("kind", kind.rawValue), ("severity", severity.rawValue)),
          ]
        },
      ]
    }
  }
}
