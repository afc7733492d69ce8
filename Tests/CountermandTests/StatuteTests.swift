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
    let sections = (comparison.share(\.modalityIsRight), comparison.share(\.bearerIsRight))
    let records = (comparison.shareOfRecords(\.modalityIsRight), comparison.shareOfRecords(\.bearerIsRight))
    print("Equality Act: sections \(sections), records \(records), modality before bearer")
    #expect(sections.0 >= 0.92)
    #expect(sections.1 >= 0.8)
    #expect(records.0 >= 0.93)
    #expect(records.1 >= 0.79)
  }
}
