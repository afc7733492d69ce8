/// What one document yielded.
public struct Extraction: Sendable {
  /// Its directives, in reading order.
  public var directives: [Directive] = []
  /// Sentences that look normative and are no directive.
  public var passed: [PassedSentence] = []
  /// Number of sentences read.
  public var sentences = 0

  /// Nothing yet.
  public init() {}
}
