public import GuidanceContradictions
public import GuidanceDirectives
public import GuidanceRules

/// Everything a report tells, settled and sorted; reporters only write it down.
public struct Report: Sendable {
  /// Name and version of the tool.
  public var version: String
  /// The rules that were in force.
  public var rules: RuleSet
  /// Documents read, in the order of their paths.
  public var documents: [IssuedDocument]
  /// Guidance that could not be read.
  public var skipped: [UnreadFile]
  /// Files of no supported kind.
  public var ignored: [UnreadFile]
  /// Families, the gravest first.
  public var contradictions: [Contradiction]
  /// Words too common to have led to a pair by themselves, the most common first.
  public var commonWords: [CommonWord]
  /// What drafts were compared with; nil where all documents were compared with each other. The drafts then come
  /// first among the documents, and of the published ones only those follow that a finding names.
  public var against: PublishedSize?

  /// A report.
  public init(
    version: String, rules: RuleSet, documents: [IssuedDocument], skipped: [UnreadFile],
    ignored: [UnreadFile],
    contradictions: [Contradiction], commonWords: [CommonWord] = []
  ) {
    self.version = version
    self.rules = rules
    self.documents = documents
    self.skipped = skipped
    self.ignored = ignored
    self.contradictions = contradictions
    self.commonWords = commonWords
  }

  /// Whether every piece of guidance was read.
  public var isComplete: Bool { skipped.isEmpty }

  /// The documents whose contradictions were looked for: the drafts, or all.
  public var examined: ArraySlice<IssuedDocument> { documents.prefix(against?.drafts ?? documents.count) }

  /// How many of the modal sentences of these documents were understood.
  public var coverage: Coverage { examined.map(\.extraction.coverage).reduce(Coverage(), +) }
}
