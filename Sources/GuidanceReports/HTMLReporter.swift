import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes a page for people: one file with all that is in it, that works from disk, on a phone and in print, and
/// reads as a plain document where scripts do not run.
///
/// The words of the page stand in `Page/report.mustache`, its looks and its filters beside it; here is only what
/// they are filled with. A family of two sentences takes some three kilobytes; a page that would grow too large
/// to open at once leaves out details that other formats have, and says so.
struct HTMLReporter {
  /// The page, ended by a line feed.
  func write(_ report: Report) -> String { write(report, within: PageDetail.room) }

  /// The page with as much detail as fits into some bytes of UTF-8; with the least if nothing does.
  func write(_ report: Report, within room: Int) -> String {
    let frame = frame(report)
    var page = ""
    for detail in PageDetail.allCases {
      let families = frame.index.families.map { PageEntry(report: report, detail: detail).value($0) }
      page = ReportPage.write(
        frame.value.adding(["families": families, "leftOut": Wording.leftOut(detail)]))
      if page.utf8.count <= room { break }
    }
    return page
  }

  /// All of the page but its families, and what they are counted by.
  private func frame(_ report: Report) -> (value: PageValue, index: PageIndex) {
    let index = PageIndex(report)
    let counts = PageDocuments.counts(report)
    let bodies = PairTally(index.families, report) { $0.bodies.map { [$0] } }
    let tags = PairTally(index.families, report, of: \.tags)
    let findings: [PageValue] = report.judgement.findings.map { ["finding": Wording.message($0)] }
    let value: PageValue = [
      "policy": ReportPage.policy, "style": ReportPage.style, "script": ReportPage.script,
      "version": report.version, "rulesDigest": report.rules.digest,
      "glance": PageGlance(report: report, bodies: index.bodies.count).value,
      "bodyNames": index.bodies, "tagNames": index.tags,
      "bodyMatrix": PageMatrix(names: index.bodies, tally: bodies, keys: ("body", "body2")).value,
      "tagMatrix": PageMatrix(names: index.tags, tally: tags, keys: ("tag", "tag2")).value,
      "map": TensionMap(tags: index.tags, tally: tags, rules: report.rules).value,
      "timeLine": report.contradictions.isEmpty ? nil : TimeLine(report: report, counts: counts).value,
      "isJudged": report.judgement.hasBaseline || !report.judgement.suppressions.isEmpty,
      "documents": PageDocuments(report: report, counts: counts).values,
      "skipped": PageDocuments.list(report.skipped), "ignored": PageDocuments.list(report.ignored),
      "findings": findings,
      "commonWords": report.commonWords.isEmpty ? nil : Wording.commonWords(report.commonWords),
    ]
    return (value, index)
  }
}
