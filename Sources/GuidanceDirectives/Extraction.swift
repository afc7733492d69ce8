/// What one document yielded.
public struct Extraction: Sendable {
  /// Its directives, in reading order.
  public var directives: [Directive] = []
  /// The sentences around directives, by the number of the directive; empty where nobody asked for them.
  public var surroundings: [Int: Surroundings] = [:]
  /// Sentences that look normative and are no directive.
  public var passed: [PassedSentence] = []
  /// Modal sentences that are neither.
  public var unread: [UnreadSentence] = []
  /// Numbers of directives with a unit that no rule knows.
  public var unknownUnits: [UnknownUnit] = []
  /// Number of sentences read.
  public var sentences = 0
  /// How many of the modal ones were understood.
  public var coverage = Coverage()
  /// Sentences that were cut because they went on for too long.
  public var overlongSentences = 0
  /// Whether time ran out before the end of the document.
  public var isCutShort = false

  /// Nothing yet.
  public init() {}
}
