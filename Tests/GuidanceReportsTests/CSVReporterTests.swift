import GuidanceContradictions
import Testing

@testable import GuidanceReports

struct CSVReporterTests {
  @Test("every record has the fields of the header, whatever a document says")
  func records() throws {
    for report in try Hostile.reports() {
      let records = try parse(ReportFormat.csv.write(report))
      #expect(records.count == 2)
      #expect(records.map(\.count) == [24, 24])
      #expect(records[0].first == "id")
      let texts = [records[1][13], records[1][20]]
      #expect(texts.contains("Nurses must scatter sand in the hall."))
      #expect(texts.contains { $0.contains("\"now\", 'so'") })
    }
  }

  @Test(
    "a field is quoted where it must be, and never a formula",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "'=1+1"),
      ("@x", "'@x"),
      ("-5", "-5"), ("-x", "'-x"), (" a", "\" a\""), ("", ""), ("a\nb", "a\u{FFFD}b"),
    ])
  func field(_ text: String, _ wanted: String) {
    #expect(CSVReporter.field(text) == wanted)
  }

  /// A plain reader of RFC 4180.
  private func parse(_ text: String) throws -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      let row = records.count - 1
      let cell = records[row].count - 1
      switch scalar {
      case "\"": isQuoted.toggle(); records[row][cell].unicodeScalars.append(scalar)
      case "," where !isQuoted: records[row].append("")
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted: records.append([""])
      default: records[row][cell].unicodeScalars.append(scalar)
      }
    }
    try #require(records.last == [""])
    return records.dropLast().map { $0.map(unquoted) }
  }

  private func unquoted(_ field: String) -> String {
    guard field.hasPrefix("\""), field.hasSuffix("\""), field.count > 1 else { return field }
    return String(field.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }
}
