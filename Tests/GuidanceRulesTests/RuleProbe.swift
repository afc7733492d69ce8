@testable import GuidanceRules

/// A rule set of a few patterns, asked what they match in a sentence.
struct RuleProbe {
  let rules: RuleSet
  private let count: Int

  /// Patterns as they would stand in a rule file, and named lists for them.
  init(_ patterns: [String], terms: [String: [String]] = [:]) throws {
    func quoted(_ items: [String]) -> String {
      "[" + items.map { "'" + $0.replacing("'", with: "''") + "'" }.joined(separator: ", ") + "]"
    }
    let lists = terms.keys.sorted().map { "  \($0): \(quoted(terms[$0] ?? []))\n" }.joined()
    let text =
      (lists.isEmpty ? "" : "terms:\n" + lists) + "markers:\n  condition: \(quoted(patterns))\n"
      // A list that no pattern names is an error.
      + "heading-contexts: {data: \(quoted(terms.keys.sorted().map { "<" + $0 + ">" }))}\n"
    count = patterns.count
    rules = try RuleSet.load([RuleFile(path: "probe.yml", text: text)])
  }

  /// Matches in a text: the number of the pattern, the tokens, and the words.
  func matches(in text: String) -> [(pattern: Int, tokens: Range<Int>, words: String)] {
    var words = WordTable(rules.vocabulary)
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes, in: bytes.indices, &words)
    var matcher = PatternMatcher(rules.automaton)
    return matcher.matches(in: tokens[...], words).filter { $0.pattern < count }.map { match in
      let range =
        tokens[match.tokens.lowerBound].range
        .lowerBound..<tokens[match.tokens.upperBound - 1].range
        .upperBound
      return (match.pattern, match.tokens, String(decoding: bytes[range], as: UTF8.self))
    }
  }
}
