public import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
public import GuidanceRules

/// Writes the directives of documents, one JSON object a line or as plain text.
public struct DirectiveReporter {
  private let rules: RuleSet

  /// A reporter over the rules that gave the tags.
  public init(_ rules: RuleSet) { self.rules = rules }

  /// One JSON object for each directive: a side of the report and the directive's parts.
  public func jsonLines(_ documents: [IssuedDocument]) -> String {
    documents.flatMap { document in
      document.extraction.directives.map { JSONText.encodeLine(Line(document, $0, rules)) + "\n" }
    }.joined()
  }

  /// For people: place, modality, bearer, tags, and the sentence.
  public func text(_ documents: [IssuedDocument], style: TextStyle) -> String {
    documents.flatMap { document in
      document.extraction.directives.map { directive in
        let tags = directive.tags.map {
          rules.tags[$0.tag].id + ($0.polarity == .against ? " (against)" : "")
        }
        let bearer = directive.bearer.kinds.map { rules.bearers.bearers[$0].id }.joined(separator: ", ")
        let parts = ["\(directive.modality.rawValue) \(directive.strength)", bearer] + tags
        return style.safe(Wording.place(directive.span, in: document)) + "  "
          + style.dim(parts.filter { !$0.isEmpty }.joined(separator: " · ")) + "\n  "
          + style.safe(directive.text) + "\n"
      }
    }.joined()
  }

  private struct Line: Encodable {
    var side: JSONReport.Side
    var bearerWords: String?
    var action: String
    var object: String
    var quantities: [String]
    var condition: String?
    var exception: String?
    var headingPath: [String]

    private enum Keys: String, CodingKey {
      case bearerWords, action, object, quantities, condition, exception, headingPath
    }

    init(_ document: IssuedDocument, _ directive: Directive, _ rules: RuleSet) {
      side = JSONReport.Side(document, directive, rules)
      bearerWords = directive.bearer.words.isEmpty ? nil : directive.bearer.words
      action = directive.action
      object = directive.object
      quantities = directive.quantities.map(\.words)
      condition = directive.condition
      exception = directive.exception
      headingPath = directive.headingPath
    }

    func encode(to encoder: any Encoder) throws {
      try side.encode(to: encoder)
      var keys = encoder.container(keyedBy: Keys.self)
      try keys.encodeIfPresent(bearerWords, forKey: .bearerWords)
      try keys.encode(action, forKey: .action)
      try keys.encode(object, forKey: .object)
      try keys.encode(quantities, forKey: .quantities)
      try keys.encodeIfPresent(condition, forKey: .condition)
      try keys.encodeIfPresent(exception, forKey: .exception)
      try keys.encode(headingPath, forKey: .headingPath)
    }
  }
}
