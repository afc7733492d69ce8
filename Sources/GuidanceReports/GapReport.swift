import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// The shape of the JSON that `gaps` writes, schema version 1.
struct GapReport: Encodable {
  var schemaVersion: Int
  var tool: JSONReport.Tool
  var complete: Bool
  var documents: [Document]
  var skipped: [JSONReport.Unread]
  var ignored: [JSONReport.Unread]
  var summary: Summary

  struct Document: Encodable {
    var path: String
    @Nullable var title: String?
    @Nullable var body: String?
    var coverage: JSONReport.Coverage
    var unread: [Passage]
    var passed: [Passage]
    var emptySlots: [Passage]
    var unknownUnits: [Passage]
    var leftOut: [String: Int]
    var notes: [String]
  }

  /// A place with its words, and what is missing there.
  struct Passage: Encodable {
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int
    var startByte: Int
    var endByte: Int
    var place: String
    var text: String
    var reason: String?
    var slots: [String]?
    var unit: String?
  }

  struct Summary: Encodable {
    var coverage: JSONReport.Coverage
    var unread: [String: Int]
    var passed: [String: Int]
    var emptySlots: [String: Int]
    var unknownUnits: Int
    var leftOut: [String: Int]
  }
}

extension GapReport.Passage {
  /// A gap of a document.
  init(_ gap: Gap, _ document: IssuedDocument) {
    self.init(
      line: gap.span.line, column: gap.span.column, endLine: gap.span.endLine, endColumn: gap.span.endColumn,
      startByte: gap.span.startByte, endByte: gap.span.endByte,
      place: Wording.place(document.places.place(of: gap.span)), text: gap.text)
    switch gap.fact {
    case .unread(let obstacle): reason = obstacle.rawValue
    case .passed(let why): reason = why.rawValue
    case .empty(let slots): self.slots = slots.map(\.rawValue)
    case .unknownUnit(let unit): self.unit = unit
    }
  }
}
