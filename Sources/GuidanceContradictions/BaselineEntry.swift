import GuidanceDirectives

/// A pair that was accepted, with enough of it for a reader of the file.
public struct BaselineEntry: Sendable, Hashable, Codable {
  /// Its identity.
  public var fingerprint: Fingerprint
  /// How badly its sides clashed.
  public var severity: Severity
  /// Kind and rule.
  public var kind: Contradiction.Kind
  /// Id of the rule that found it.
  public var rule: String
  /// The two sides.
  public var a: Side
  /// The other side.
  public var b: Side

  /// A directive as the file shows it.
  public struct Side: Sendable, Hashable, Codable {
    /// Identity of the document.
    public var document: String
    /// The sentence.
    public var text: String
  }

  /// The entry of one pair of a family.
  public init(of pair: Contradiction.Place, in item: Contradiction, _ documents: [IssuedDocument]) {
    func side(_ side: Contradiction.Side) -> Side {
      let document = documents[side.document]
      return Side(document: document.identity, text: document.extraction.directives[side.directive].text)
    }
    fingerprint = Fingerprint(of: pair, in: item, documents)
    severity = item.severity
    kind = item.kind
    rule = item.rule
    a = side(pair.a)
    b = side(pair.b)
  }
}
