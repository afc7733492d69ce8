/// A pattern as a rule file writes it, and where.
package struct PatternSource: Sendable, Hashable {
  /// Path of the file.
  package var file: String
  /// Line, from 1.
  package var line: Int
  /// Column, from 1.
  package var column: Int
  /// The pattern.
  package var text: String

  /// An error at the pattern.
  package func error(_ fact: RuleError.Fact) -> RuleError {
    RuleError(file: file, line: line, column: column, fact: fact)
  }
}
