public import GuidanceContradictions
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

  /// A report.
  public init(
    version: String, rules: RuleSet, documents: [IssuedDocument], skipped: [UnreadFile],
    ignored: [UnreadFile],
    contradictions: [Contradiction]
  ) {
    self.version = version
    self.rules = rules
    self.documents = documents
    self.skipped = skipped
    self.ignored = ignored
    self.contradictions = contradictions
  }

  /// Whether every piece of guidance was read.
  public var isComplete: Bool { skipped.isEmpty }
}
