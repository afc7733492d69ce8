/// What one comparison of two directives found.
struct Clash: Sendable {
  var kind: Contradiction.Kind
  var severity: Severity
  /// From 0 to 1.
  var confidence: Double
  var rule: String
  var isDivergence = false
  /// Whether no step lies between what the two want.
  var isDirect = true
  /// The tags that clash, for clashes of themes; their steps are told when they are asked for.
  var tags: TagPair?
  /// What it rests on, for clashes that follow from the words of the two.
  var evidence: Evidence?
  /// The words of the two side by side, for the same clashes.
  var alignment: Alignment?
  var steps: [Step]

  /// Places of two tags among those of their directives.
  struct TagPair: Sendable {
    var first: Int
    var second: Int
  }

  /// Whether it is a matter of which way the two pull, not of acts or figures.
  var isPull: Bool { evidence != nil && !isByLogic }

  /// Whether it follows from the words of the two alone, without any knowledge of the field.
  var isByLogic: Bool { kind == .deontic || kind == .value }
}
