import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes a page for people: one file with all that is in it, that works from disk, on a phone and in print, and
/// reads as a plain document where scripts do not run.
///
/// The words of the page stand in `Page/report.mustache`, its looks and its filters beside it; here is only what
/// they are filled with. A family of two short sentences takes some three kilobytes.
struct HTMLReporter {
  /// Other places of a family that are named, and characters of all such places in the page.
  private static let placeLimit = 20
  /// Families beyond which neighbours are left out, so that a page of thousands still opens at once.
  private static let surroundingsLimit = 2000

  /// The page, ended by a line feed.
  func write(_ report: Report) -> String {
    let index = PageIndex(report)
    let counts = PageDocuments.counts(report)
    let page: PageValue = [
      "policy": ReportPage.policy, "style": ReportPage.style, "script": ReportPage.script,
      "version": report.version, "rulesDigest": report.rules.digest,
      "glance": PageGlance(report: report, bodies: bodies(index)).value,
      "bodyNames": index.bodies, "tagNames": index.tags,
      "bodyMatrix": matrix(
        index.bodies, ("body", "body2"), PairTally(index.families, report) { $0.bodies.map { [$0] } }),
      "tagMatrix": matrix(index.tags, ("tag", "tag2"), PairTally(index.families, report, of: \.tags)),
      "map": TensionMap(
        tags: index.tags, tally: PairTally(index.families, report, of: \.tags), rules: report.rules
      ).value,
      "timeLine": TimeLine(report: report, counts: counts).value,
      "isJudged": report.judgement.hasBaseline || !report.judgement.suppressions.isEmpty,
      "families": index.families.map { family($0, report) },
      "documents": PageDocuments(report: report, counts: counts).values,
      "skipped": PageDocuments.list(report.skipped), "ignored": PageDocuments.list(report.ignored),
      "findings": findings(report),
      "commonWords": report.commonWords.isEmpty ? nil : Wording.commonWords(report.commonWords),
    ]
    return ReportPage.write(page)
  }

  /// Bodies that contradict somebody.
  private func bodies(_ index: PageIndex) -> Int { index.bodies.count }

  private func matrix(_ names: [String], _ keys: (String, String), _ tally: PairTally) -> PageValue? {
    PageMatrix(names: names, tally: tally, keys: (one: keys.0, other: keys.1)).value
  }

  private func findings(_ report: Report) -> [PageValue]? {
    let findings = report.judgement.findings
    return findings.isEmpty ? nil : findings.map { ["finding": Wording.message($0)] }
  }

  private func family(_ family: PageFamily, _ report: Report) -> PageValue {
    let item = report.contradictions[family.number]
    let states = report.judgement.states[family.number]
    let isJudged = report.judgement.hasBaseline || !report.judgement.suppressions.isEmpty
    let passage = PagePassage(report: report)
    return [
      "id": item.id, "bodies": family.bodies.map(String.init).joined(separator: "|"),
      "tags": family.tags.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "|"),
      "kind": item.kind.rawValue, "severity": item.severity.rawValue, "degree": "\(item.severity.degree)",
      "confidence": "\(item.confidence)", "rule": item.rule,
      "from": "\(family.period.lowerBound)", "until": "\(family.period.upperBound)",
      "message": Wording.title(item, report), "isSameBody": item.isSameBody,
      "isDivergence": item.isDivergence,
      "state": isJudged ? Wording.state(states, report.judgement) : nil,
      "stateName": isJudged ? (states.contains(where: \.isOpen) ? "open" : "settled") : nil,
      "passages": [passage.value(.a, of: item), passage.value(.b, of: item)],
      "steps": item.steps.map { Wording.step($0, report) },
      "witness": Wording.capitalised(Wording.witness(item, report)),
      "precedence": Wording.capitalised(Wording.precedence(item, report)),
      "places": places(item, passage),
    ]
  }

  private func places(_ item: Contradiction, _ passage: PagePassage) -> PageValue? {
    guard !item.places.isEmpty else { return nil }
    let shown = item.places.prefix(HTMLReporter.placeLimit)
    let rest = item.places.count - shown.count
    return [
      "places": shown.map { ["sides": [passage.line($0.a), passage.line($0.b)]] as PageValue },
      "placeCount": "\(item.places.count)", "placeNoun": Wording.plural("place", item.places.count),
      "morePlaces": rest > 0 ? Wording.morePlaces(rest) : nil,
    ]
  }
}
