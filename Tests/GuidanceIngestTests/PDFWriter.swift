import Foundation

/// Writes small PDFs by hand: lines of text at places, in one font.
enum PDFWriter {
  /// A line of text.
  struct Line: Sendable {
    var x = 72
    var y: Int
    var size = 11
    var text: String
  }

  /// Whether the program that reads PDF is installed.
  static let hasReader = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: $0 + "/pdftotext") }

  /// The file with these pages; Latin-1 bytes.
  static func file(_ pages: [[Line]], title: String) -> [UInt8] {
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for (index, lines) in pages.enumerated() {
      let stream = lines.map(show).joined()
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
          + "/Contents \(5 + 2 * index) 0 R >>")
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)endstream")
    }
    objects.append("<< /Title (\(title)) /CreationDate (D:20240312090000Z) >>")
    return bytes(objects)
  }

  private static func show(_ line: Line) -> String {
    let text = line.text.replacing("(", with: "\\(").replacing(")", with: "\\)").replacing("•", with: "\\225")
    return "BT /F1 \(line.size) Tf \(line.x) \(line.y) Td (\(text)) Tj ET\n"
  }

  private static func bytes(_ objects: [String]) -> [UInt8] {
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file +=
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info \(objects.count) 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}
