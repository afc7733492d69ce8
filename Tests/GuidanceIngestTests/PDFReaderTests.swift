import Foundation
import GuidanceIngest
import Testing

@Suite(.enabled(if: PDFWriter.hasReader, "pdftotext is not installed (Debian package poppler-utils)"))
struct PDFReaderTests {
  private static let file = PDFWriter.file(
    [
      [
        .init(y: 800, size: 9, text: "Cold Chain Office"),
        .init(y: 740, size: 20, text: "Handling of cold boxes"),
        .init(y: 700, size: 14, text: "1. Receipt"),
        .init(y: 670, text: "1.1 Depots must open each cold box within two hours and must not"),
        .init(y: 656, text: "stack boxes above shoulder height."),
        .init(y: 630, text: "Before opening a box, staff must:"), .init(x: 84, y: 612, text: "• wear gloves"),
        .init(x: 84, y: 598, text: "• read the seal and"),
        .init(x: 94, y: 584, text: "write its number down"),
        .init(y: 558, text: "A box without a seal must be kept apart until the"),
        .init(y: 40, size: 9, text: "Page 1 of 2"),
      ],
      [
        .init(y: 800, size: 9, text: "Cold Chain Office"), .init(y: 740, text: "sender has been asked."),
        .init(y: 700, size: 14, text: "2. Return"),
        .init(y: 670, text: "Empty boxes should go back the same day."),
        .init(y: 40, size: 9, text: "Page 2 of 2"),
      ],
    ], title: "coldbox_v3_FINAL")

  @Test func `lines become headings, paragraphs and items; running heads and page numbers go`() throws {
    let document = try Fixture.document(Self.file, path: "a.pdf")
    #expect(
      document.outline == [
        "1 Handling of cold boxes", "2 [1.] Receipt",
        "p [1.1] Depots must open each cold box within two hours and must not stack boxes above shoulder height.",
        "p Before opening a box, staff must:", "i wear gloves < Before opening a box, staff must:",
        "i read the seal and write its number down < Before opening a box, staff must:",
        "p A box without a seal must be kept apart until the sender has been asked.", "2 [2.] Return",
        "p Empty boxes should go back the same day.",
      ])
    #expect(document.notes == ["4 lines at the edges of pages were left out"])
    #expect(document.metadata.title == "Handling of cold boxes")
    #expect(document.metadata.date?.description == "2024-03-12")
  }

  @Test(arguments: [("1.1 Dep", 1, 4), ("write its", 1, 9), ("sender has", 2, 2), ("Empty boxes", 2, 4)])
  func `places are pages and lines on them`(_ words: String, _ page: Int, _ line: Int) throws {
    let document = try Fixture.document(Self.file, path: "a.pdf")
    let text = String(decoding: document.text, as: UTF8.self)
    // A label is no text.
    let bare = words.hasPrefix("1.1 ") ? String(words.dropFirst(4)) : words
    let found = try #require(text.range(of: bare))
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let span = document.span(of: start..<start + bare.utf8.count)
    #expect(document.placeUnit == .page)
    #expect(document.place(of: span) == .page(page, line: line))
    #expect((span.startByte, span.endByte) == (0, Self.file.count))
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      Array("%PDF-1.4\nnothing".utf8), Array(file.prefix(300)),
      Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 0xFF, count: 5000),
    ])
  func `a broken file is refused in the converter's words`(_ bytes: [UInt8]) {
    let error = #expect(throws: IngestError.self) { try Fixture.document(bytes, path: "a.pdf") }
    switch error {
    case .conversionFailed(program: "pdftotext", let reason):
      #expect(!reason.isEmpty && !reason.contains("\n"))
    case .noText: break
    default: Issue.record("\(String(describing: error))")
    }
  }
}
