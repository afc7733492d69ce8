import GuidanceContradictions
import GuidanceIngest

/// What was read and what was not, as tables.
struct PageDocuments: Sendable {
  let report: Report
  /// For each document, how many contradictions it is in.
  let counts: [Int: Int]

  /// How many contradictions each document is in.
  static func counts(_ report: Report) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for item in report.contradictions {
      for document in Set(item.pairs.flatMap { [$0.a.document, $0.b.document] }) {
        counts[document, default: 0] += 1
      }
    }
    return counts
  }

  /// The rows of the documents.
  var values: [PageValue] { report.documents.indices.map(row) }

  private func row(_ number: Int) -> PageValue {
    let document = report.documents[number]
    let link = SourceLink(document.metadata.address)
    return [
      "document": "\(number)", "title": document.title, "body": document.body ?? Wording.noBody,
      "date": document.metadata.date?.description, "period": Wording.period(document.period),
      "status": Wording.status(document), "path": document.path, "host": link?.host, "address": link?.address,
      "directives": Wording.grouped(document.directiveCount), "count": "\(counts[number] ?? 0)",
      "query": counts[number] == nil ? nil : PageQuery.of(("doc", document.path)),
    ]
  }

  /// Files that are named with a reason; nil where there are none.
  static func list(_ files: [UnreadFile]) -> PageValue? {
    guard !files.isEmpty else { return nil }
    return [
      "number": Wording.grouped(files.count),
      "files": files.map { ["path": $0.path, "reason": $0.reason] as PageValue },
    ]
  }
}
