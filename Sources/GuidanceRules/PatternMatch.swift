/// A pattern found in a run of tokens.
package struct PatternMatch: Sendable, Hashable {
  private let number: Int32
  private let start: Int32
  private let end: Int32

  /// Number of the pattern.
  package var pattern: Int { Int(number) }
  /// Tokens it covers, as indices of the token list it was found in.
  package var tokens: Range<Int> { Int(start)..<Int(end) }

  /// A match of a pattern in some tokens.
  package init(pattern: Int, tokens: Range<Int>) {
    number = Int32(pattern)
    start = Int32(tokens.lowerBound)
    end = Int32(tokens.upperBound)
  }

  /// The same match in a list of tokens that begins elsewhere.
  package func shifted(by count: Int) -> PatternMatch {
    PatternMatch(pattern: pattern, tokens: tokens.lowerBound + count..<tokens.upperBound + count)
  }
}
