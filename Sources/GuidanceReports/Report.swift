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

  /// How many of the modal sentences of all documents were understood.
  public var coverage: Coverage { documents.map(\.extraction.coverage).reduce(Coverage(), +) }
}
