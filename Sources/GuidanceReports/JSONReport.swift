import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// The shape of the JSON report, schema version 1.
struct JSONReport: Encodable {
  var schemaVersion: Int
  var tool: Tool
  var complete: Bool
  var documents: [Document]
  var skipped: [Unread]
  var ignored: [Unread]
  var contradictions: [Contradiction]
  var summary: Summary

  struct Tool: Encodable {
    var name: String
    var version: String
    var rulesDigest: String

    init(_ report: Report) {
      name = "countermand"
      version = report.version
      rulesDigest = report.rules.digest
    }
  }

  struct Document: Encodable {
    var path: String
    @Nullable var title: String?
    @Nullable var body: String?
    @Nullable var date: String?
    var status: String
    @Nullable var audience: String?
    @Nullable var language: String?
    var format: String
    var bytes: Int
    var sentences: Int
    var directives: Int
  }

  struct Unread: Encodable {
    var path: String
    var reason: String

    init(_ file: UnreadFile) {
      path = file.path
      reason = file.reason
    }
  }

  struct Contradiction: Encodable {
    var id: String
    var kind: String
    var severity: String
    var confidence: Double
    var rule: String
    var sameBody: Bool
    var divergence: Bool?
    var message: String
    var explanation: [String]
    var witness: String
    var precedence: String
    var a: Side
    var b: Side
    var places: [Place]
    /// Present where there are places beyond those listed.
    var morePlaces: Int?
    var fingerprint: Fingerprint
    /// What the confidence was worked out from, for pairs that follow from words alone.
    var evidence: Evidence?
    /// Against a baseline or suppressions only.
    var state: String?
    var suppressed: Suppressed?
  }

  struct Evidence: Encodable {
    var ground: String
    var features: [String: Double]

    init(_ evidence: GuidanceContradictions.Evidence) {
      ground = evidence.ground.rawValue
      let values = evidence.values.map { ($0 * 1000).rounded() / 1000 }
      features = Dictionary(
        uniqueKeysWithValues: zip(GuidanceContradictions.Evidence.names, values))
    }
  }

  struct Place: Encodable {
    var a: Side
    var b: Side
    var fingerprint: Fingerprint
    var state: String?
    var suppressed: Suppressed?
  }

  struct Suppressed: Encodable {
    var reason: String
    var owner: String
    var until: String
  }

  /// Present where contradictions were held against a baseline or suppressions.
  struct Judged: Encodable {
    var new: Int
    var changed: Int
    var unchanged: Int
    var suppressed: Int
    var gone: [BaselineEntry]
    var findings: [Finding]
  }

  struct Finding: Encodable {
    var file: String
    var line: Int
    var column: Int
    var message: String
  }

  struct Tag: Encodable {
    var id: String
    var polarity: String
    var words: String
  }

  struct Side: Encodable {
    var path: String
    @Nullable var body: String?
    var title: String
    @Nullable var date: String?
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int
    var startByte: Int
    var endByte: Int
    /// The place in the words of the document's own format.
    var place: String
    var text: String
    var modality: String
    var strength: Int
    @Nullable var bearer: String?
    var tags: [Tag]

    init(_ document: IssuedDocument, _ directive: Directive, _ rules: RuleSet) {
      path = document.path
      body = document.body
      title = document.title
      date = document.metadata.date?.description
      line = directive.span.line
      column = directive.span.column
      endLine = directive.span.endLine
      endColumn = directive.span.endColumn
      startByte = directive.span.startByte
      endByte = directive.span.endByte
      place = Wording.place(document.places.place(of: directive.span))
      text = directive.text
      modality = directive.modality.rawValue
      strength = directive.strength
      bearer =
        directive.bearer.kinds.isEmpty
        ? nil : directive.bearer.kinds.map { rules.bearers.bearers[$0].id }.joined(separator: ", ")
      tags = directive.tags.map {
        Tag(id: rules.tags[$0.tag].id, polarity: $0.polarity.rawValue, words: $0.words)
      }
    }
  }

  struct Summary: Encodable {
    var contradictions: Int
    var bySeverity: [String: Int]
    var byKind: [String: Int]
    var byBodies: [Pair]
    var coverage: Coverage
    var commonWords: [CommonWord]
    var judgement: Judged?
    /// What drafts were compared with; not there where all was compared with all.
    var against: Published?
  }

  struct Published: Encodable {
    var drafts: Int
    var documents: Int
    var directives: Int
  }

  struct CommonWord: Encodable {
    @Nullable var word: String?
    var directives: Int
  }

  struct Coverage: Encodable {
    var modal: Int
    var directives: Int
    var passed: Int
    var unread: Int
    @Nullable var share: Double?

    init(_ coverage: GuidanceDirectives.Coverage) {
      modal = coverage.modal
      directives = coverage.directives
      passed = coverage.passed
      unread = coverage.unread
      share = coverage.share.map { ($0 * 1000).rounded(.down) / 1000 }
    }
  }

  struct Pair: Encodable {
    var a: String
    var b: String
    var count: Int
  }
}
