public import GuidanceContradictions
public import GuidanceDirectives
import GuidanceIngest
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
  /// Which of them count at the gate.
  public private(set) var judgement: Judgement
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
    judgement = Judgement(contradictions)
  }

  /// Holds the contradictions against what was accepted before.
  ///
  /// - Parameter today: year, month, day in one number.
  public mutating func judge(baseline: Baseline?, suppressions: [Suppression], today: Int) {
    judgement = Judgement(
      contradictions, documents, baseline: baseline, suppressions: suppressions, today: today)
  }

  /// All that is found and not suppressed, as a baseline.
  public var accepted: Baseline {
    var entries: [BaselineEntry] = []
    for (number, item) in contradictions.enumerated() {
      for (pair, state) in zip(item.pairs, judgement.states[number]) {
        if case .suppressed = state { continue }
        entries.append(BaselineEntry(of: pair, in: item, documents))
      }
    }
    return Baseline(entries: entries)
  }

  /// Whether a contradiction that is neither accepted nor suppressed is this severe.
  public func fails(from level: Severity) -> Bool {
    contradictions.indices.contains { number in
      let item = contradictions[number]
      return !item.isDivergence && item.severity >= level && judgement.isOpen(number)
    }
  }

  /// Whether a side is a draft's, which its author can still change.
  func isDraft(_ side: Contradiction.Side) -> Bool {
    if let against { return side.document < against.drafts }
    return documents[side.document].metadata.status == .draft
  }

  /// What a side of a contradiction says, and where.
  func passage(_ side: Contradiction.Side) -> (document: IssuedDocument, directive: Directive) {
    (documents[side.document], documents[side.document].extraction.directives[side.directive])
  }

  /// Whether every piece of guidance was read.
  public var isComplete: Bool { skipped.isEmpty }

  /// The documents whose contradictions were looked for: the drafts, or all.
  public var examined: ArraySlice<IssuedDocument> { documents.prefix(against?.drafts ?? documents.count) }

  /// How many of the modal sentences of these documents were understood.
  public var coverage: Coverage { examined.map(\.extraction.coverage).reduce(Coverage(), +) }
}
