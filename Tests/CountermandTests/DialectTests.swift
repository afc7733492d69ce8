import Countermand
import Foundation
import Testing

/// Real files of the dialects that publishers use, where they stand beside the repository: nearly all must
/// give body, title and date.
@Suite struct DialectTests {
  static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/samples").standardizedFileURL.path

  static let hasSamples = FileManager.default.fileExists(atPath: samples)

  /// Folders of files whose publishers say who issued them, and when.
  static let folders = [
    "clml", "akn-oasis", "uk-deontic", "tulit", "ngc", "covid-uk", "nhsuk-service-manual", "uslm", "cfpb-regs",
    "oscal", "dita-ot-docs", "feedparser", "govuk-content-schemas", "gdprtext",
  ]

  @Test(.enabled(if: hasSamples, "no folder ../shared/samples beside the repository"))
  func `body, title and date are read`() throws {
    let rules = try RuleSet.load()
    let reader = DocumentReader(rules)
    for folder in Self.folders {
      let files = try GuidanceFolder.files(under: Self.samples + "/" + folder)
      for file in files where file.isSupported {
        let name = String(file.path.dropFirst(Self.samples.count + 1))
        do {
          for document in try reader.read(try GuidanceFolder.bytes(of: file.path), path: name) {
            let m = document.metadata
            let body = m.body ?? m.address.flatMap { rules.bodies.body(at: $0)?.name }
            let bad = body == nil || m.title == nil || m.date == nil
            print(
              "TABLE", bad ? "BAD" : "ok ", document.path, "|", m.title ?? "-", "|", body ?? "-", "|",
              m.date?.description ?? "-", "|", m.status, m.supersededBy ?? "", "|", m.inForceFrom?.description ?? "", m.inForceUntil?.description ?? "", "|", m.extent ?? "", "|", m.type?.rawValue ?? "-", "|", m.language ?? "", "|", m.identifier ?? "", document.blocks.count, document.notes)
          }
        } catch { print("TABLE UNREAD", name, error) }
      }
    }
  }
}
