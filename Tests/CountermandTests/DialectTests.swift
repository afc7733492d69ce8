import Countermand
import Foundation
import Testing

/// Real files of the dialects that publishers use, where they stand beside the repository: nearly all must
/// give body, title and date.
@Suite struct DialectTests {
  static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/samples").standardizedFileURL.path

  static let hasSamples = FileManager.default.fileExists(atPath: samples)

  static let folders = [
    "clml", "akn-oasis", "uk-deontic", "tulit", "ngc", "gdprtext", "covid-uk", "nhsuk-service-manual", "uslm",
    "cfpb-regs", "oscal", "dita-ot-docs", "feedparser", "govuk-content-schemas",
  ]

  /// Ends of the paths of files that hold no text, or do not say who issued them or when.
  static let silent: Set<String> = [
    // No provision in it, a program without text, a placeholder, a fragment of a page.
    "ukpga-2006-37-metadata.xml", "dre_act_lei_39_2016_12_19_p_pt.html",
    "e115172d-3ab3-4b14-b0a4-dfdcc9871793.0006.04/DOC_1.xml", "_breadcrumb.njk",
    // Annotations of a law by third parties.
    "Equality_Act_2010.json", "Equality_Act_2010.xml",
    // No issuer, no date, a date without a year, the message of a server in place of the page.
    "basic-catalog.xml", "oscal_leveraging-example_ssp.xml", "content/index.njk", "wales-2020-03-22.html",
    "wales-2020-03-25.html",
    "comparison-of-multiple-sclerosis-guidelines-underscores-need-for-collaboration.htm",
  ]

  /// Folders of topics and test feeds in which no file has an author.
  static let silentFolders = ["dita-ot-docs/", "feedparser/"]

  @Test(.enabled(if: hasSamples, "no folder ../shared/samples beside the repository"))
  func `body, title and date are read`() throws {
    let rules = try RuleSet.load()
    let reader = DocumentReader(rules)
    var missing: [String] = []
    var count = 0
    for file in try Self.folders.flatMap({ try GuidanceFolder.files(under: Self.samples + "/" + $0) })
    where file.isSupported && !Self.isSilent(file.path) {
      count += 1
      let documents = try? reader.read(try GuidanceFolder.bytes(of: file.path), path: file.path)
      let gaps = (documents ?? []).filter { document in
        let metadata = document.metadata
        let body = metadata.body ?? metadata.address.flatMap { rules.bodies.body(at: $0)?.name }
        return body == nil || metadata.title == nil || metadata.date == nil
      }
      if documents == nil || !gaps.isEmpty { missing.append(file.path + gaps.map { " " + $0.path }.joined()) }
    }
    #expect(count > 100)
    #expect(Double(count - missing.count) >= 0.95 * Double(count), "\(missing)")
  }

  private static func isSilent(_ path: String) -> Bool {
    silent.contains { path.hasSuffix($0) } || silentFolders.contains { path.contains("/samples/" + $0) }
  }
}
