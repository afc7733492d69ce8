/// A pattern as read: what must stand where.
indirect enum PatternNode: Hashable {
  /// A single token that satisfies a symbol.
  case symbol(PatternSymbol)
  /// Any single token.
  case any
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case optional(PatternNode)

  /// At most `count` tokens of any kind.
  static func gap(_ count: Int) -> PatternNode {
    count <= 0 ? .sequence([]) : .optional(.sequence([.any, gap(count - 1)]))
  }

  /// Both, in either order, with at most `count` tokens between.
  static func near(_ left: PatternNode, _ right: PatternNode, within count: Int) -> PatternNode {
    .alternatives([.sequence([left, gap(count), right]), .sequence([right, gap(count), left])])
  }

  /// Whether it can stand for nothing at all.
  var isNullable: Bool {
    switch self {
    case .symbol, .any: false
    case .sequence(let parts): parts.allSatisfy(\.isNullable)
    case .alternatives(let parts): parts.contains(where: \.isNullable)
    case .optional: true
    }
  }

  /// Whether any of these words is asked for.
  func names(_ words: Set<String>) -> Bool {
    switch self {
    case .symbol(.stem(let word)), .symbol(.exact(let word)): words.contains(word)
    case .symbol, .any: false
    case .sequence(let parts), .alternatives(let parts): parts.contains { $0.names(words) }
    case .optional(let inner): inner.names(words)
    }
  }
}
