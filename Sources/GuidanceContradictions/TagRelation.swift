/// Why two tags, each with a polarity, clash.
struct TagRelation: Sendable {
  var kind: Contradiction.Kind
  var severity: Severity
  /// Whether both want the same variable moved in opposite directions, with no step between.
  var isDirect: Bool
  var steps: [Step]
  /// Companies of words of which one must stand in a sentence of the pair.
  var company: Int?
}
