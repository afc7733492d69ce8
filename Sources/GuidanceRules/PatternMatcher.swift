/// Finds patterns in the tokens of a sentence.
///
/// From each token at which a pattern can begin, a `MoveTable` is followed until no pattern can go on. A move is
/// one look, however many patterns there are; the table grows with the texts that are read. Time is at most tokens
/// times the longest pattern, and one look for most tokens.
package struct PatternMatcher {
  private var moves: MoveTable
  private var classes: [Int32] = []
  private var ends: [End] = []
  /// For each accepting state the last place in `ends` that is its own, if that place still is.
  private var lastEnd: [Int32]
  /// For each state whether only one start leads to it in one place.
  private let isFixed: [Bool]
  /// For each pattern the last place among the matches that is its own, if that place still is.
  private var lastFound: [Int32]
  /// Number of moves made so far: what matching costs beyond a look at each token.
  private(set) var tried = 0

  /// Where an accepting state was reached, and the place of the same state before.
  private struct End {
    var state: Int32
    var end: Int32
    var previous: Int32
    /// The furthest end up to here.
    var furthest: Int32
  }

  /// A matcher for one thread and one word table.
  ///
  /// - Parameter looksFor: whether a pattern, by its number, is looked for.
  package init(_ automaton: PatternAutomaton, looksFor: (Int) -> Bool = { _ in true }) {
    var isClosed = [Bool](repeating: false, count: automaton.symbol.count)
    for pattern in 0..<automaton.patternCount where !looksFor(pattern) {
      for place in automaton.firsts(of: pattern) { isClosed[Int(place)] = true }
    }
    moves = MoveTable(automaton, isClosed: isClosed)
    lastEnd = [Int32](repeating: 0, count: automaton.symbol.count)
    isFixed = automaton.isFixed
    lastFound = [Int32](repeating: 0, count: automaton.patternCount)
  }

  /// All matches, by start, end and pattern; for each pattern and start the longest.
  ///
  /// Of two starts from which one place of a pattern is reached, the earlier counts.
  package mutating func matches(in tokens: ArraySlice<Token>, _ words: borrowing WordTable) -> [PatternMatch]
  {
    var matches: [PatternMatch] = []
    append(tokens, words, to: &matches)
    return matches
  }

  /// Adds all matches in a run of tokens to those of others.
  package mutating func append(
    _ tokens: ArraySlice<Token>, _ words: borrowing WordTable, to matches: inout [PatternMatch]
  ) {
    ends.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    moves.settle()
    for token in tokens {
      let barrier = token.before.isDisjoint(with: .barrier) ? 0 : MoveTable.barrier
      let kind = words.symbolClass(of: token.word)
      moves.meet(kind, words)
      classes.append(kind | barrier)
    }
    for place in classes.indices {
      let start = moves.start(classes[place] & ~MoveTable.barrier)
      if start >= 0 { follow(from: start, at: place, tokens.startIndex, &matches) }
    }
  }

  /// Follows the table from the state that the token at `place` leads to.
  private mutating func follow(
    from first: Int32, at place: Int, _ offset: Int, _ found: inout [PatternMatch]
  ) {
    let mark = found.count
    var state = first
    var next = place + 1
    while true {
      for index in moves.accepting(state) {
        accept(moves.accepting(at: index), offset + place..<offset + next, &found, since: mark)
      }
      guard next < classes.count, classes[next] & MoveTable.barrier == 0, moves.goesOn(state) else { break }
      tried += 1
      state = moves.target(of: state, classes[next])
      guard state >= 0 else { break }
      next += 1
    }
    if found.count > mark + 1 { PatternMatcher.sort(&found, from: mark) }
  }

  private mutating func accept(
    _ state: Int32, _ tokens: Range<Int>, _ found: inout [PatternMatch], since mark: Int
  ) {
    if !isFixed[Int(state)], !isNew(state, tokens.upperBound) { return }
    let pattern = Int(moves.pattern(of: state))
    let last = Int(lastFound[pattern])
    if last >= mark, last < found.count, found[last].pattern == pattern {
      found[last] = PatternMatch(pattern: pattern, tokens: tokens)
    } else {
      lastFound[pattern] = Int32(found.count)
      found.append(PatternMatch(pattern: pattern, tokens: tokens))
    }
  }

  /// Notes where an accepting state was reached; false when an earlier start led to it there.
  private mutating func isNew(_ state: Int32, _ end: Int) -> Bool {
    var place = Int(lastEnd[Int(state)])
    let isKnown = place < ends.count && ends[place].state == state
    let furthest = isKnown ? ends[place].furthest : -1
    // Most ends lie behind all others of their state, and cannot be there already.
    while isKnown, place >= 0, Int32(end) <= furthest {
      if ends[place].end == Int32(end) { return false }
      place = Int(ends[place].previous)
    }
    ends.append(
      End(
        state: state, end: Int32(end), previous: isKnown ? lastEnd[Int(state)] : -1,
        furthest: max(furthest, Int32(end))))
    lastEnd[Int(state)] = Int32(ends.count - 1)
    return true
  }

  /// Sorts the matches of one start by end and pattern; they are few.
  private static func sort(_ found: inout [PatternMatch], from mark: Int) {
    for place in mark + 1..<found.count {
      var other = place
      while other > mark, precedes(found[other], found[other - 1]) {
        found.swapAt(other, other - 1)
        other -= 1
      }
    }
  }

  private static func precedes(_ one: PatternMatch, _ other: PatternMatch) -> Bool {
    one.tokens.upperBound != other.tokens.upperBound
      ? one.tokens.upperBound < other.tokens.upperBound : one.pattern < other.pattern
  }
}
