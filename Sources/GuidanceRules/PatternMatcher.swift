/// Runs the automaton over the tokens of a sentence.
///
/// Every state is entered at most once for each token, so the time is at most tokens times states that
/// are alive; most tokens begin nothing and cost one look. There is no backtracking.
package struct PatternMatcher {
  private let automaton: PatternAutomaton
  private var alive: [Thread] = []
  private var next: [Thread] = []
  private var entered: [Int32]
  private var generation: Int32 = 0
  /// Number of moves tried so far: what matching costs beyond a look at each token.
  private(set) var tried = 0

  /// A state that was reached, and the token its match began at.
  private struct Thread {
    var state: Int32
    var start: Int32
  }

  /// A matcher for one thread.
  package init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    entered = [Int32](repeating: -1, count: automaton.symbol.count)
  }

  /// All matches, by start; for each pattern and start the longest.
  package mutating func matches(in tokens: ArraySlice<Token>, _ words: borrowing WordTable) -> [PatternMatch]
  {
    var found: [PatternMatch] = []
    alive.removeAll(keepingCapacity: true)
    for index in tokens.indices {
      let token = tokens[index]
      if !token.before.isDisjoint(with: .barrier) { alive.removeAll(keepingCapacity: true) }
      step(words[token.word].symbols, at: index, &found)
    }
    return PatternMatch.longest(found)
  }

  private mutating func step(_ symbols: [Int32], at index: Int, _ found: inout [PatternMatch]) {
    generation += 1
    next.removeAll(keepingCapacity: true)
    for thread in alive {
      let state = Int(thread.state)
      for place in Int(automaton.followStart[state])..<Int(automaton.followStart[state + 1]) {
        tried += 1
        let target = automaton.following[place]
        let wanted = automaton.symbol[Int(target)]
        if wanted < 0 || symbols.contains(wanted) { enter(target, thread.start, index, &found) }
      }
    }
    for symbol in symbols where Int(symbol) < automaton.starts.count {
      tried += automaton.starts[Int(symbol)].count
      for state in automaton.starts[Int(symbol)] { enter(state, Int32(index), index, &found) }
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
}
