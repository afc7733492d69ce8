/// What a search for contradictions found, and what it did not go by.
public struct Findings: Sendable {
  /// Families, the gravest first.
  public var contradictions: [Contradiction]
  /// Words too common to lead to a pair by themselves, the most common first.
  public var commonWords: [CommonWord]
}
