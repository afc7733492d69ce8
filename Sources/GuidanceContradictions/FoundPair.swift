/// Two directives that clash, with what it takes to sort them into a family.
struct FoundPair: Sendable {
  /// What kind of clash it is.
  var kind: Contradiction.Kind
  /// Id of the rule that found it.
  var rule: String
  /// Whether the rule is a pair of tags, which names the contradiction whatever the two texts say.
  var isByTags: Bool
  /// How badly the two clash.
  var severity: Severity
  /// From 0 to 1.
  var confidence: Double
  /// What was asked of the two, by which they clash again in the same way.
  var asked: PairQuestions
  /// The side that comes first among the documents.
  var a: Contradiction.Side
  /// The other side.
  var b: Contradiction.Side
}
