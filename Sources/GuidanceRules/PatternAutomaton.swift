import ByteRecords

/// All patterns of a rule set as one automaton over symbols.
///
/// A Glushkov automaton: one state for each place in a pattern where a token stands, and no empty moves.
/// States are numbers; what follows a state is a run of `following`. It is built once and never changes.
package struct PatternAutomaton: Sendable {
  /// Symbol that leads into a state, or -1 for any token.
  private(set) var symbol: [Int32] = []
  /// Pattern that is complete in a state, or -1.
  private(set) var accepted: [Int32] = []
  private(set) var followStart: [Int32] = [0]
  private(set) var following: [Int32] = []
  /// Number of patterns.
  private(set) var patternCount = 0
  /// First states of all patterns by their symbol, side by side, and where those of each symbol begin.
  private var starts: [Int32] = []
  private var startPlace: [Int32] = [0]
  /// First states of each pattern, side by side, and where those of each begin.
  private var firsts: [Int32] = []
  private var firstPlace: [Int32] = [0]

  private var pending: [[Int32]] = []
  private var pendingStarts: [[Int32]] = []

  /// Adds a pattern; its number is the count of patterns before it.
  mutating func add(_ node: PatternNode, _ vocabulary: inout Vocabulary) {
    let part = build(node, &vocabulary)
    for state in part.last { accepted[Int(state)] = Int32(patternCount) }
    for state in part.first where symbol[Int(state)] >= 0 {
      let index = Int(symbol[Int(state)])
      while pendingStarts.count <= index { pendingStarts.append([]) }
      pendingStarts[index].append(state)
    }
    firsts += part.first
    firstPlace.append(Int32(firsts.count))
    patternCount += 1
  }

  /// Lays the moves out side by side once all patterns are in.
  mutating func seal() {
    for list in pending {
      following.append(contentsOf: Set(list).sorted())
      followStart.append(Int32(following.count))
    }
    for list in pendingStarts {
      starts += list
      startPlace.append(Int32(starts.count))
    }
    pending = []
    pendingStarts = []
  }

  /// First states of all patterns that begin with a symbol.
  func starts(of symbol: Int32) -> ArraySlice<Int32> {
    guard Int(symbol) + 1 < startPlace.count else { return [] }
    return starts[Int(startPlace[Int(symbol)])..<Int(startPlace[Int(symbol) + 1])]
  }

  /// First states of a pattern.
  func firsts(of pattern: Int) -> ArraySlice<Int32> {
    firsts[Int(firstPlace[pattern])..<Int(firstPlace[pattern + 1])]
  }

  /// For each state whether all ways to it are of one length, so that only one start leads there in one place.
  ///
  /// States follow each other in ascending order.
  var isFixed: [Bool] {
    var shortest = [Int32](repeating: .max, count: symbol.count)
    var longest = [Int32](repeating: 0, count: symbol.count)
    for state in firsts { (shortest[Int(state)], longest[Int(state)]) = (1, max(1, longest[Int(state)])) }
    for state in symbol.indices where shortest[state] < .max {
      for next in followers(of: Int32(state)) {
        shortest[Int(next)] = min(shortest[Int(next)], shortest[state] + 1)
        longest[Int(next)] = max(longest[Int(next)], longest[state] + 1)
      }
    }
    return zip(shortest, longest).map { $0 == $1 }
  }

  /// Whether a pattern matches a run of tokens from its first to its last, each given as the symbols it
  /// satisfies. O(tokens times states of the pattern).
  package func matches(_ pattern: Int, _ run: [[Int32]]) -> Bool {
    guard let first = run.first else { return false }
    var states = Set(firsts(of: pattern).filter { first.contains(symbol[Int($0)]) })
    for symbols in run.dropFirst() {
      let reached = states.flatMap { followers(of: $0) }
      states = Set(reached.filter { symbol[Int($0)] < 0 || symbols.contains(symbol[Int($0)]) })
    }
    return states.contains { accepted[Int($0)] >= 0 }
  }

  /// States that a state moves to.
  func followers(of state: Int32) -> ArraySlice<Int32> {
    following[Int(followStart[Int(state)])..<Int(followStart[Int(state) + 1])]
  }

  /// Where a part of a pattern can begin and end.
  private struct Part {
    var first: [Int32]
    var last: [Int32]
    var isNullable: Bool
  }

  private mutating func state(_ symbol: Int32) -> Part {
    self.symbol.append(symbol)
    accepted.append(-1)
    pending.append([])
    let state = Int32(self.symbol.count - 1)
    return Part(first: [state], last: [state], isNullable: false)
  }

  private mutating func build(_ node: PatternNode, _ vocabulary: inout Vocabulary) -> Part {
    switch node {
    case .symbol(let symbol): return state(vocabulary.number(of: symbol))
    case .any: return state(-1)
    case .optional(let inner):
      var part = build(inner, &vocabulary)
      part.isNullable = true
      return part
    case .alternatives(let choices):
      let parts = choices.map { build($0, &vocabulary) }
      return Part(
        first: parts.flatMap(\.first), last: parts.flatMap(\.last),
        isNullable: parts.contains(where: \.isNullable))
    case .sequence(let items):
      var whole = Part(first: [], last: [], isNullable: true)
      for item in items { join(&whole, build(item, &vocabulary)) }
      return whole
    }
  }

  private mutating func join(_ whole: inout Part, _ next: Part) {
    for state in whole.last { pending[Int(state)].append(contentsOf: next.first) }
    if whole.isNullable { whole.first += next.first }
    whole.last = next.isNullable ? whole.last + next.last : next.last
    whole.isNullable = whole.isNullable && next.isNullable
  }
}

extension PatternAutomaton {
  /// Writes or reads it; only one that is sealed.
  mutating func code(_ coder: inout some RuleCoder) {
    coder.numbers(&symbol)
    coder.numbers(&accepted)
    coder.steps(&followStart)
    coder.steps(&following)
    coder.number(&patternCount)
    coder.steps(&starts)
    coder.steps(&startPlace)
    coder.steps(&firsts)
    coder.steps(&firstPlace)
  }
}
