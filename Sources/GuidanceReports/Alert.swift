import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// A contradiction as code-review services show it: at one place that its author can change, with the passages
/// on the other side.
struct Alert {
  /// The contradiction.
  var item: Contradiction
  /// Where it is shown.
  var primary: Contradiction.Side
  /// What it clashes with, the gravest first.
  var others: [Contradiction.Side]
  /// The first of its pairs.
  var pair: Contradiction.Place
  /// Whether that pair is the one that the reasoning of the contradiction speaks of.
  var isHead: Bool
  /// The state of the pair that counts most.
  var state: PairState
  /// Sixteen hexadecimal digits and a counter, stable while the passage and the contradiction stay.
  var fingerprint = ""

  /// The alerts of a report, the gravest first: one for each place of each contradiction.
  ///
  /// - Parameter isShown: which states are wanted; suppressed pairs never give an alert.
  static func all(in report: Report, where isShown: (PairState) -> Bool = { _ in true }) -> [Alert] {
    var counters: [String: Int] = [:]
    var alerts: [Alert] = []
    for (number, item) in report.contradictions.enumerated() {
      for var alert in Alert.of(item, report.judgement.states[number], report, isShown) {
        let digits = alert.identity(report)
        counters[digits, default: 0] += 1
        alert.fingerprint = "\(digits):\(counters[digits] ?? 1)"
        alerts.append(alert)
      }
    }
    return alerts
  }

  private static func of(
    _ item: Contradiction, _ states: [PairState], _ report: Report, _ isShown: (PairState) -> Bool
  ) -> [Alert] {
    var alerts: [Alert] = []
    var places: [Contradiction.Side: Int] = [:]
    for (position, pair) in item.pairs.enumerated() where isShown(states[position]) {
      if case .suppressed = states[position] { continue }
      let isFirst = comes(pair.a, before: pair.b, report)
      let (primary, other) = isFirst ? (pair.a, pair.b) : (pair.b, pair.a)
      if let known = places[primary] {
        if !alerts[known].others.contains(other) { alerts[known].others.append(other) }
        if states[position].isOpen { alerts[known].state = states[position] }
      } else {
        places[primary] = alerts.count
        alerts.append(
          Alert(
            item: item, primary: primary, others: [other], pair: pair, isHead: position == 0,
            state: states[position]))
      }
    }
    return alerts
  }

  /// A draft goes before what is published, then the later text, then the later path: an order that does not
  /// depend on what was changed last.
  private static func comes(
    _ one: Contradiction.Side, before other: Contradiction.Side, _ report: Report
  ) -> Bool {
    func rank(_ side: Contradiction.Side) -> (Int, Int, Int) {
      let metadata = report.documents[side.document].metadata
      return (report.isDraft(side) ? 1 : 0, metadata.date?.earliest ?? 0, side.document)
    }
    return rank(one) >= rank(other)
  }

  /// Place on a scale of 0 to 100 by severity, then confidence.
  var rank: Double {
    ((Double(item.severity.degree - 1) + item.confidence) / 3 * 1000).rounded() / 10
  }

  private func identity(_ report: Report) -> String {
    let (document, directive) = report.passage(primary)
    var hash = StableHash()
    hash.add(item.id)
    hash.add(Fingerprint.topic(document, directive))
    return hash.digits
  }
}
