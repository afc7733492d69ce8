@testable import GuidanceRules

/// Runs the automaton over the tokens of a sentence, state by state: what `PatternMatcher` is held against.
///
/// Every state is entered at most once for each token, so the time is at most tokens times states that
/// are alive; most tokens begin nothing and cost one look. There is no backtracking.
struct PlainMatcher {
  private let automaton: PatternAutomaton
  private var alive: [Thread] = []
  private var next: [Thread] = []
  private var entered: [Int32]
  private var generation: Int32 = 0

  /// A state that was reached, and the token its match began at.
  private struct Thread {
    var state: Int32
    var start: Int32
  }

  /// A matcher over an automaton.
  init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    entered = [Int32](repeating: -1, count: automaton.symbol.count)
  }

  /// All matches, by start; for each pattern and start the longest.
  mutating func matches(in tokens: ArraySlice<Token>, _ words: borrowing WordTable) -> [PatternMatch] {
    var found: [PatternMatch] = []
    alive.removeAll(keepingCapacity: true)
    for index in tokens.indices {
      let token = tokens[index]
      if !token.before.isDisjoint(with: .barrier) { alive.removeAll(keepingCapacity: true) }
      step(words.symbols(of: words.symbolClass(of: token.word)), at: index, &found)
    }
    return PlainMatcher.longest(found)
  }

  private mutating func step(_ symbols: [Int32], at index: Int, _ found: inout [PatternMatch]) {
    generation += 1
    next.removeAll(keepingCapacity: true)
    for thread in alive {
      let state = Int(thread.state)
      for place in Int(automaton.followStart[state])..<Int(automaton.followStart[state + 1]) {
        let target = automaton.following[place]
        let wanted = automaton.symbol[Int(target)]
        if wanted < 0 || symbols.contains(wanted) { enter(target, thread.start, index, &found) }
      }
    }
    for symbol in symbols {
      for state in automaton.starts(of: symbol) { enter(state, Int32(index), index, &found) }
    }
    swap(&alive, &next)
  }

  /// Threads are tried oldest first, so the leftmost start wins a state.
  private mutating func enter(_ state: Int32, _ start: Int32, _ index: Int, _ found: inout [PatternMatch]) {
    guard entered[Int(state)] != generation else { return }
    entered[Int(state)] = generation
    next.append(Thread(state: state, start: start))
    let pattern = automaton.accepted[Int(state)]
    if pattern >= 0 { found.append(PatternMatch(pattern: Int(pattern), tokens: Int(start)..<index + 1)) }
  }

  /// For each pattern and start the longest match, ordered by start, end and pattern.
  private static func longest(_ matches: [PatternMatch]) -> [PatternMatch] {
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
