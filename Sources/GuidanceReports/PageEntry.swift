import GuidanceContradictions
import GuidanceDirectives

/// A family as the page shows it: what clashes, both passages, why, and what follows.
struct PageEntry: Sendable {
  let report: Report
  let detail: PageDetail

  /// Families that a browser takes in as it reads the page. Those behind them wait in a `noscript`, which is no more
  /// than text to a browser that runs scripts, until the script unfolds them: out of five thousand families a browser
  /// builds half a million elements, for which it needs seconds.
  static let early = 200

  /// What the template is filled with for a family.
  func value(_ family: PageFamily) -> PageValue {
    let item = report.contradictions[family.number]
    let passage = PagePassage(report: report, showsSurroundings: detail.showsSurroundings)
    let value: PageValue = [
      "id": item.id, "bodies": family.bodies.map(String.init).joined(separator: "|"),
      "tags": family.tags.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "|"),
      "documentNumbers": Set(item.pairs.flatMap { [$0.a.document, $0.b.document] }).sorted()
        .map(String.init).joined(separator: " "),
      "opensLate": family.number == PageEntry.early,
      "closesLate": family.number >= PageEntry.early && family.number == report.contradictions.count - 1,
      "kind": item.kind.rawValue, "severity": item.severity.rawValue, "degree": "\(item.severity.degree)",
      "confidence": "\(item.confidence)", "rule": item.rule,
      "from": "\(family.period.lowerBound)", "until": "\(family.period.upperBound)",
      "message": Wording.title(item, report), "isSameBody": item.isSameBody,
      "isDivergence": item.isDivergence,
      "passages": [passage.value(.a, of: item), passage.value(.b, of: item)],
      "steps": item.steps.map { Wording.step($0, report) },
      "witness": Wording.capitalised(Wording.witness(item, report)),
      "precedence": Wording.capitalised(Wording.precedence(item, report)),
      "places": places(item, passage),
    ]
    return value.adding(state(family.number))
  }

  /// How it stands to the baseline and to suppressions, where there are any.
  private func state(_ number: Int) -> PageValue {
    let judgement = report.judgement
    guard judgement.hasBaseline || !judgement.suppressions.isEmpty else { return [:] }
    return [
      "state": Wording.state(judgement.states[number], judgement),
      "stateName": judgement.isOpen(number) ? "open" : "settled",
    ]
  }

  private func places(_ item: Contradiction, _ passage: PagePassage) -> PageValue? {
    guard item.placeCount > 0 else { return nil }
    let shown = item.places.prefix(detail.places)
    return [
      "pairs": shown.map { ["sides": [passage.line($0.a), passage.line($0.b)]] as PageValue },
      "placeCount": "\(item.placeCount)", "placeNoun": Wording.plural("place", item.placeCount),
      "morePlaces": Wording.morePlaces(
        item.places.count - shown.count, of: item, shown: !shown.isEmpty),
    ]
  }
}
