import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes a table by RFC 4180: one record for each pair, a header first.
struct CSVReporter {
  private static let header = [
    "id", "state", "kind", "severity", "confidence", "rule", "message", "a_body", "a_title", "a_date",
    "a_path",
    "a_line", "a_column", "a_text", "b_body", "b_title", "b_date", "b_path", "b_line", "b_column", "b_text",
    "witness", "precedence", "reason",
  ]

  /// Writes the report, records ended by CR LF.
  func write(_ report: Report, to output: inout some TextOutputStream) {
    func put(_ record: [String]) {
      output.write(record.map(CSVReporter.field).joined(separator: ",") + "\r\n")
    }
    put(CSVReporter.header)
    for (number, item) in report.contradictions.enumerated() {
      let message = Wording.message(item, report)
      let end = [Wording.witness(item, report), Wording.precedence(item, report)]
      for (position, pair) in item.pairs.enumerated() {
        let state = report.judgement.states[number][position]
        let head = [
          item.id, Wording.name(state), item.kind.rawValue, item.severity.rawValue, "\(item.confidence)",
          item.rule,
          message,
        ]
        put(head + side(pair.a, report) + side(pair.b, report) + end + [reason(state, report)])
      }
    }
  }

  private func side(_ side: Contradiction.Side, _ report: Report) -> [String] {
    let (document, directive) = report.passage(side)
    return [
      document.body ?? "", document.title, document.metadata.date?.description ?? "", document.path,
      "\(directive.span.line)", "\(directive.span.column)", directive.text,
    ]
  }

  private func reason(_ state: PairState, _ report: Report) -> String {
    guard case .suppressed(let index) = state else { return "" }
    return Wording.decision(report.judgement.suppressions[index])
  }

  /// A field, quoted where it must be. An apostrophe in front keeps a spreadsheet from taking a document's text
  /// for a formula.
  static func field(_ text: String) -> String {
    var text = TextStyle().safe(text)
    if let first = text.first, "=+-@".contains(first), Double(text) == nil { text = "'" + text }
    guard text.contains(where: { ",\"\r\n".contains($0) }) || text.first == " " || text.last == " " else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
