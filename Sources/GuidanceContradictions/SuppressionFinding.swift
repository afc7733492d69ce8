public import GuidanceRules

/// Something wrong with a suppression: a fact and the suppression, which knows its place.
public struct SuppressionFinding: Sendable, Hashable {
  /// The suppression.
  public var suppression: Suppression
  /// What is wrong.
  public var fact: Fact

  /// What can be wrong. Only an unused suppression would still hide something; the others hide nothing.
  public enum Fact: Sendable, Hashable {
    /// Its last day is over; so many pairs count at the gate again.
    case expired(pairs: Int)
    /// It covers nothing that was found.
    case unused
    /// A pattern of a document that names none in particular.
    case anyDocument(pattern: String)
    /// It covers more pairs than one decision can.
    case tooMany(pairs: Int)
  }

  /// Pairs that one suppression may cover.
  public static let limit = 20

  /// What is wrong with a suppression that covers so many pairs; nil when nothing is.
  static func fact(_ suppression: Suppression, pairs: Int, today: Int) -> Fact? {
    if today > suppression.until { return .expired(pairs: pairs) }
    if let pattern = suppression.documents.first(where: isAny) { return .anyDocument(pattern: pattern) }
    if pairs > limit { return .tooMany(pairs: pairs) }
    return pairs == 0 ? .unused : nil
  }

  /// Whether a pattern has no letter of its own besides an ending: `**`, `*.html`.
  private static func isAny(_ pattern: String) -> Bool {
    guard pattern.contains("*") || pattern.contains("?") else { return false }
    let name = pattern.split(separator: "/").map { part in
      part.lastIndex(of: ".").map { part[..<$0] } ?? part
    }
    return !name.contains { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
