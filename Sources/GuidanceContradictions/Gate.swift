/// A test that a pair must pass before it is compared; the order is that of the tests.
public enum Gate: String, Sendable, Hashable, CaseIterable {
  case strength, body, bearer, population, extent, supersession, period, exception, condition, balance

  /// Gates that ask about the directives; the others ask about their documents alone.
  static let ofDirectives: [Gate] = [
    .strength, .bearer, .population, .period, .exception, .condition, .balance,
  ]
}
