/// What one comparison of two directives found.
struct Clash: Sendable {
  var kind: Contradiction.Kind
  var severity: Severity
  var confidence: Double
  var rule: String
  var isDivergence = false
  var steps: [Step]
}
