import BuiltinRules
import Testing

@testable import GuidanceRules

/// A pattern as a tree, matched by trying everything: the slow and plain reading of the language.
private indirect enum SlowPattern: CustomStringConvertible {
  case word(String)
  case gap(Int)
  case sequence([SlowPattern])
  case choice([SlowPattern])
  case optional(SlowPattern)
  case near(SlowPattern, SlowPattern, Int)

  /// The same in the pattern language.
  var description: String {
    switch self {
    case .word(let word): word
    case .gap(let count): "..\(count)"
    case .sequence(let parts): parts.map(\.description).joined(separator: " ")
    case .choice(let parts): parts.map { "(\($0))" }.joined(separator: "|")
    case .optional(let inner): "(\(inner))?"
    case .near(let left, let right, let count): "\(left) ~\(count) \(right)"
    }
  }

  /// Everywhere a match that begins at `start` can end.
  func ends(from start: Int, in words: [String], _ starts: Set<Int>) -> Set<Int> {
    switch self {
    case .word(let word):
      return start < words.count && words[start] == word ? [start + 1] : []
    case .gap(let count): return Set(start...min(start + count, words.count))
    case .sequence(let parts):
      return parts.reduce([start]) { places, part in
        Set(places.flatMap { part.ends(from: $0, in: words, starts) })
      }
    case .choice(let parts): return Set(parts.flatMap { $0.ends(from: start, in: words, starts) })
    case .optional(let inner): return inner.ends(from: start, in: words, starts).union([start])
    case .near(let left, let right, let count):
      let forth = SlowPattern.sequence([left, .gap(count), right])
      let back = SlowPattern.sequence([right, .gap(count), left])
      return SlowPattern.choice([forth, back]).ends(from: start, in: words, starts)
    }
  }

  /// All matches: a match holds no sentence start but at its own first word.
  func matches(in words: [String], _ starts: Set<Int>) -> Set<Range<Int>> {
    var found: Set<Range<Int>> = []
    for start in words.indices {
      for end in ends(from: start, in: words, starts) where end > start {
        if starts.allSatisfy({ $0 <= start || $0 >= end }) { found.insert(start..<end) }
      }
    }
    return found
  }
}

/// Numbers that are the same in every run (SplitMix64).
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct PatternMatcherTests {
  private static let alphabet = ["ka", "lo", "mi", "tu"]

  @Test(arguments: 0..<24) func `it finds what trying everything finds`(_ seed: Int) throws {
    var numbers = SeededNumbers(state: UInt64(seed))
    let patterns = (0..<6).map { _ in randomPattern(&numbers) }
    let probe = try RuleProbe(patterns.map(\.description))
    for _ in 0..<40 {
      let (text, words, starts) = randomText(&numbers)
      let matches = probe.matches(in: text)
      for (number, pattern) in patterns.enumerated() {
        let wanted = pattern.matches(in: words, starts)
        let found = matches.filter { $0.pattern == number }.map(\.tokens)
        compare(found, wanted, "`\(pattern)` in `\(text)`")
      }
    }
  }

  @Test(arguments: 0..<24) func `it finds what going through every state finds, in the same order`(
    _ seed: Int
  ) throws {
    var numbers = SeededNumbers(state: UInt64(seed))
    let rules = try RuleProbe((0..<9).map { _ in randomPattern(&numbers).description }).rules
    var words = WordTable(rules.vocabulary)
    var (matcher, plain) = (PatternMatcher(rules.automaton), PlainMatcher(rules.automaton))
    for _ in 0..<60 {
      let bytes = Array(randomText(&numbers).0.utf8)
      let tokens = Tokenizer.tokens(of: bytes, in: bytes.indices, &words)
      #expect(matcher.matches(in: tokens[...], words) == plain.matches(in: tokens[...], words))
    }
  }

  @Test func `with the shipped rules it finds in real pages what going through every state finds`() throws {
    let rules = try RuleSet.load()
    var words = WordTable(rules.vocabulary)
    var (matcher, plain) = (PatternMatcher(rules.automaton), PlainMatcher(rules.automaton))
    let text = try MatchingCostTests.corpus()
    let tokens = Tokenizer.tokens(of: text, in: text.indices, &words)
    let found = matcher.matches(in: tokens[...], words)
    #expect(found.count > 1000 && found == plain.matches(in: tokens[...], words))
  }

  /// Every match found is one; every one lies in a match found; the leftmost is found, as long as it can be.
  private func compare(_ found: [Range<Int>], _ wanted: Set<Range<Int>>, _ place: String) {
    #expect(Set(found).isSubset(of: wanted), "\(place)")
    #expect(Set(found.map(\.lowerBound)).count == found.count, "\(place)")
    for match in wanted {
      #expect(
        found.contains { $0.lowerBound <= match.lowerBound && $0.upperBound >= match.upperBound }, "\(place)")
    }
    let left = wanted.map(\.lowerBound).min()
    #expect(found.first?.lowerBound == left, "\(place)")
    #expect(
      found.first?.upperBound == wanted.filter { $0.lowerBound == left }.map(\.upperBound).max(), "\(place)")
  }

  @Test(arguments: [
    (["ka lo?"], "ka lo", ["0: ka lo"]),
    (["ka|(ka lo mi)|(ka lo)"], "tu ka lo mi", ["0: ka lo mi"]),
    (["ka .. lo"], "ka ka lo", ["0: ka ka lo"]),
    (["ka lo", "lo mi"], "ka lo mi", ["0: ka lo", "1: lo mi"]),
    (["ka", "ka"], "ka", ["0: ka", "1: ka"]),
    (["ka"], "ka ka", ["0: ka", "0: ka"]),
    (["ka"], "", []),
  ])
  func `the leftmost start and its longest end are taken`(
    _ patterns: [String], _ text: String, _ found: [String]
  ) throws {
    let matches = try RuleProbe(patterns).matches(in: text)
    #expect(matches.map { "\($0.pattern): \($0.words)" } == found)
  }

  @Test(arguments: [
    ("ka lo", true), ("ka, lo", true), ("ka: lo", true), ("ka (lo)", true), ("ka – lo", true),
    ("ka/lo", true),
    ("ka. lo", false), ("ka; lo", false), ("ka? lo", false), ("ka! lo", false), ("ka\nlo", false),
    ("ka mi. lo", false), ("ka mi lo. ", true),
  ])
  func `no gap crosses the end of a sentence`(_ text: String, _ isFound: Bool) throws {
    for pattern in ["ka .. lo", "ka ~ lo", "lo ~ ka"] {
      #expect(try RuleProbe([pattern]).matches(in: text).isEmpty != isFound, "\(pattern)")
    }
  }

  @Test func `a matcher forgets the text before`() throws {
    let rules = try RuleProbe(["ka lo"]).rules
    var words = WordTable(rules.vocabulary)
    var matcher = PatternMatcher(rules.automaton)
    for (text, count) in [("mi ka", 0), ("lo mi", 0), ("ka lo", 1), ("lo", 0)] {
      let bytes = Array(text.utf8)
      let tokens = Tokenizer.tokens(of: bytes, in: bytes.indices, &words)
      #expect(matcher.matches(in: tokens[...], words).count == count)
    }
  }

  private func randomPattern(_ numbers: inout SeededNumbers) -> SlowPattern {
    let left = randomSequence(&numbers, depth: 2)
    guard Int.random(in: 0..<3, using: &numbers) == 0 else { return left }
    return .near(left, randomSequence(&numbers, depth: 1), Int.random(in: 0..<5, using: &numbers))
  }

  /// A sequence that begins and ends with a word, so that it can never be empty.
  private func randomSequence(_ numbers: inout SeededNumbers, depth: Int) -> SlowPattern {
    var parts = [randomWord(&numbers)]
    for _ in 0..<Int.random(in: 0..<3, using: &numbers) {
      switch depth > 0 ? Int.random(in: 0..<5, using: &numbers) : 0 {
      case 0: parts.append(randomWord(&numbers))
      case 1: parts += [.gap(Int.random(in: 0..<4, using: &numbers)), randomWord(&numbers)]
      case 2: parts.append(.optional(randomSequence(&numbers, depth: depth - 1)))
      default:
        parts.append(
          .choice([
            randomSequence(&numbers, depth: depth - 1), .optional(randomWord(&numbers)), randomWord(&numbers),
          ]))
      }
    }
    return .sequence(parts + [randomWord(&numbers)])
  }

  private func randomWord(_ numbers: inout SeededNumbers) -> SlowPattern {
    .word(Self.alphabet.randomElement(using: &numbers) ?? "ka")
  }

  /// A text, its words, and the places at which sentences begin.
  private func randomText(_ numbers: inout SeededNumbers) -> (String, [String], Set<Int>) {
    let words = (0..<Int.random(in: 0..<14, using: &numbers)).map { _ in
      Self.alphabet.randomElement(using: &numbers) ?? "ka"
    }
    var text = ""
    var starts: Set<Int> = []
    for (index, word) in words.enumerated() {
      if index > 0 {
        let mark = [" ", " ", " ", " ", ", ", "; ", ". ", "\n"].randomElement(using: &numbers) ?? " "
        if mark != " " && mark != ", " { starts.insert(index) }
        text += mark
      }
      text += word
    }
    return (text, words, starts)
  }
}
