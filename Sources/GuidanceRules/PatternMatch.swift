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

  /// For each pattern and start the longest match, ordered by start, end and pattern.
  static func longest(_ matches: [PatternMatch]) -> [PatternMatch] {
    guard matches.count > 1 else { return matches }
    var best: [Int: PatternMatch] = [:]
    for match in matches {
      let key = match.pattern << 20 | match.tokens.lowerBound & 0xFFFFF
      if match.tokens.upperBound > best[key]?.tokens.upperBound ?? -1 { best[key] = match }
    }
    return best.values.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.pattern) < (
        $1.tokens.lowerBound, $1.tokens.upperBound, $1.pattern
      )
    }
  }
}
