public import GuidanceRules

/// What a test of rules found.
public struct RuleTestResult: Sendable {
  /// What failed, in the order of tags and of the places in their files.
  public var failures: [RuleError] = []
  /// Number of things asked.
  public var count = 0

  /// Nothing asked yet.
  public init() {}

  /// What failed out of a number of things asked.
  public init(_ failures: [RuleError], of count: Int) {
    self.failures = failures
    self.count = count
  }
}
