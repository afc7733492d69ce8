/// A pattern found in a run of tokens.
package struct PatternMatch: Sendable, Hashable {
  /// Number of the pattern.
  package var pattern: Int
  /// Tokens it covers, as indices of the token list it was found in.
  package var tokens: Range<Int>

  /// The same match in a list of tokens that begins elsewhere.
  package func shifted(by count: Int) -> PatternMatch {
    PatternMatch(pattern: pattern, tokens: tokens.lowerBound + count..<tokens.upperBound + count)
  }
}
