/// Reads a PDF through poppler's `pdftotext`, which knows the order of columns. Places are pages and lines.
struct PDFReader {
  let limits: ReadingLimits

  private static let program = ConverterProgram(name: "pdftotext", package: "poppler-utils")

  /// Reads the document in `bytes`.
  func read(_ bytes: [UInt8]) throws(IngestError) -> ExtractedText {
    let output: [UInt8]
    do throws(IngestError) {
      output = try Self.program.run(
        ["-bbox-layout", "-enc", "UTF-8", "-", "-"], input: bytes, limits: limits)
    } catch {
      if case .conversionFailed(_, let reason) = error, reason.contains("assword") { throw .encrypted }
      throw error
    }
    var text = ExtractedText()
    let layout = try PDFLayout(
      XMLTree(PDFReader.withoutControls(output), until: limits.deadline), into: &text.harvest)
    PDFBlocks(layout).write(into: &text)
    return text
  }

  /// The converter writes signs of odd fonts as they are, among them some that XML forbids.
  private static func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
    let cleaned = bytes.map { $0 < 0x20 && !$0.isASCIISpace ? 0x20 : $0 }
    guard !cleaned.isValidUTF8 else { return cleaned }
    return Array(String(decoding: cleaned, as: UTF8.self).utf8)
  }
}
