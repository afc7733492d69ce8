/// A test that a pair must pass before it is compared; the order is that of the tests.
public enum Gate: String, Sendable, Hashable, CaseIterable {
  case strength, body, bearer, population, extent, supersession, period, exception, condition, balance
}
