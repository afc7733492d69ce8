import GuidanceIngest

/// Which side would prevail if a court or a board had to choose, after the three classic maxims.
public struct Precedence: Sendable, Hashable {
  /// The side that prevails; nil when nothing decides.
  public var winner: Step.Party?
  /// The maxim that decides.
  public var maxim: Maxim

  /// Grounds of precedence.
  public enum Maxim: String, Sendable, Hashable, Codable {
    /// The higher authority (lex superior).
    case superior
    /// The later text (lex posterior).
    case posterior
    /// The more specific text (lex specialis).
    case specialis
    /// Nothing decides.
    case undecided
  }

  /// Weighs two documents: rank first, then dates; a narrower bearer only when both are equal.
  static func between(_ a: IssuedDocument, _ b: IssuedDocument, narrower: Step.Party?) -> Precedence {
    if a.rank != b.rank { return Precedence(winner: a.rank > b.rank ? .a : .b, maxim: .superior) }
    if let first = a.metadata.date, let second = b.metadata.date, first.earliest != second.earliest {
      return Precedence(winner: first.earliest > second.earliest ? .a : .b, maxim: .posterior)
    }
    if let narrower { return Precedence(winner: narrower, maxim: .specialis) }
    return Precedence(winner: nil, maxim: .undecided)
  }
}
