import Countermand
import Foundation
import Testing

/// An Act read in Akoma Ntoso, laid beside the obligations, permissions and prohibitions that other people
/// recorded from it by hand, where both stand beside the repository.
@Suite struct StatuteTests {
  private static let folder = DialectTests.samples + "/uk-deontic/Obligation_prohibition_picking_context"
  private static let act = folder + "/data/Equality Act 2010/ukpga-2010-15.akn"
  private static let records = folder + "/outputs/Equality_Act_2010.json"
  private static let hasRecords = FileManager.default.fileExists(atPath: records)

  @Test(.enabled(if: hasRecords, "no folder ../shared/samples/uk-deontic beside the repository"))
  func `modalities and bearers are those recorded`() throws {
    let comparison = try StatuteComparison(act: Self.act, records: Self.records)
    #expect(comparison.sections.count == 125)
    let modality = comparison.share(\.modalityIsRight)
    let bearer = comparison.share(\.bearerIsRight)
    print("Equality Act: modality \(modality), bearer \(bearer) of \(comparison.sections.count) sections")
    for section in comparison.sections {
      for line in section.lines where !line.bearerIsRight {
        print(
          "MISS", section.number, line.modalityIsRight ? "bearer" : "MODALITY", line.record.modality, "|",
          line.record.subject.prefix(70), "|", line.record.act.prefix(120), "=>",
          line.directive?.modality.rawValue ?? "-", "|", line.directive?.bearer.words ?? "-", "|",
          line.directive?.object ?? "", "|", line.directive?.text.prefix(200) ?? "")
      }
    }
    print("records", comparison.shareOfRecords(\.modalityIsRight), comparison.shareOfRecords(\.bearerIsRight))
    #expect(modality >= 0.85)
    #expect(bearer >= 0.75)
  }
}
