/// The automaton made deterministic as far as texts have asked for it.
///
/// A state stands for the set of places in patterns that the words since some start can have led to; a move goes
/// by the class of a word, the set of symbols that it satisfies. Most words satisfy nothing that a state waits for,
/// and all these lead to one state, that of the gaps which any word fills: they are told by a few bits. Only the
/// other moves are looked up. States and moves are made when first met. When there are too many, the table is
/// emptied and begins again.
struct MoveTable {
  private let automaton: PatternAutomaton
  /// For each place whether no match begins there.
  private let isClosed: [Bool]
  /// Places of each state, ascending, side by side.
  private var places: [Int32] = []
  private var placeStart: [Int32] = [0]
  /// The places of each state in which a pattern is complete.
  private var complete: [Int32] = []
  private var completeStart: [Int32] = [0]
  /// Whether any place of the state has one behind it.
  private var isOpen: [Bool] = []
  /// Symbols that the places behind those of each state wait for, ascending, side by side.
  private var wanted: [Int32] = []
  private var wantedStart: [Int32] = [0]
  /// The same symbols as bits that some share.
  private var filters: [Bits] = []
  /// For each state the one that a word leads to which satisfies none of these.
  private var others: [Int32] = []
  /// States by a hash of their places, with room between them.
  private var known = [Int32](repeating: Self.dead, count: 1 << 12)
  /// For each class of words the state that it leads to as the first, its symbols, and the same as bits.
  private var starts: [Int32] = []
  private var symbols: [Int32] = []
  private var symbolStart: [Int32] = [0]
  private var masks: [Bits] = []
  /// Moves by a hash of state and class.
  private var moves: [Move]
  private var moveCount = 0
  private var entered: [Int32]
  /// For each symbol the generation in which the word at hand satisfied it.
  private var satisfied: [Int32]
  private var generation: Int32 = 0

  /// No pattern goes on.
  static let dead: Int32 = -1
  /// Set in the class of a word that no pattern reaches over to.
  static let barrier: Int32 = 1 << 30

  private static let unknown: Int32 = -2
  /// Moves, places or symbols at which the table begins again.
  private static let limit = 1 << 21

  private typealias Bits = SIMD4<UInt64>

  /// A table for an automaton.
  ///
  /// - Parameter isClosed: for each place whether no match begins there, although its pattern does.
  init(_ automaton: PatternAutomaton, isClosed: [Bool]) {
    self.automaton = automaton
    self.isClosed = isClosed
    moves = [Move](repeating: Move(), count: 1 << 12)
    entered = [Int32](repeating: -1, count: automaton.symbol.count)
    satisfied = [Int32](repeating: -1, count: Int(automaton.symbol.max() ?? -1) + 1)
  }

  /// Begins anew where the table has grown too large; states of before are forgotten then.
  mutating func settle() {
    if max(places.count, wanted.count, moveCount) > Self.limit {
      self = MoveTable(automaton, isClosed: isClosed)
    }
  }

  /// Takes note of a class of words; before any state or move is asked for by it.
  mutating func meet(_ symbols: Int32, _ words: borrowing WordTable) {
    while starts.count <= Int(symbols) {
      let own = words.symbols(of: Int32(starts.count))
      self.symbols += own
      symbolStart.append(Int32(self.symbols.count))
      masks.append(Self.bits(of: own))
      starts.append(Self.unknown)
    }
  }

  /// The state that a word leads to as the first of a pattern.
  mutating func start(_ symbols: Int32) -> Int32 {
    if starts[Int(symbols)] == Self.unknown { starts[Int(symbols)] = makeStart(symbols) }
    return starts[Int(symbols)]
  }

  /// The state that a word leads to from another.
  mutating func target(of state: Int32, _ symbols: Int32) -> Int32 {
    guard filters[Int(state)] & masks[Int(symbols)] != Bits.zero, satisfies(symbols, state) else {
      if others[Int(state)] == Self.unknown {
        generation += 1
        others[Int(state)] = makeTarget(of: state)
      }
      return others[Int(state)]
    }
    var move = Move(state: state, symbols: symbols)
    var slot = move.slot(moves.count)
    while moves[slot].state >= 0 {
      if moves[slot].state == state, moves[slot].symbols == symbols { return moves[slot].target }
      slot = (slot + 1) & (moves.count - 1)
    }
    generation += 1
    for symbol in self.symbols(of: symbols) where Int(symbol) < satisfied.count {
      satisfied[Int(symbol)] = generation
    }
    move.target = makeTarget(of: state)
    insert(move)
    return move.target
  }

  /// Where the accepting places of a state stand.
  func accepting(_ state: Int32) -> Range<Int> {
    Int(completeStart[Int(state)])..<Int(completeStart[Int(state) + 1])
  }

  /// An accepting place by where it stands.
  func accepting(at index: Int) -> Int32 { complete[index] }

  /// Whether some pattern can go on from a state.
  func goesOn(_ state: Int32) -> Bool { isOpen[Int(state)] }

  /// The pattern that is complete in an accepting place.
  func pattern(of place: Int32) -> Int32 { automaton.accepted[Int(place)] }

  /// Where a class of words leads from a state; all of it in one place, since a move is looked up for most tokens.
  private struct Move {
    var state: Int32 = -1
    var symbols: Int32 = 0
    var target: Int32 = MoveTable.dead

    func slot(_ count: Int) -> Int {
      let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: symbols))
      return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
    }
  }

  private func symbols(of kind: Int32) -> ArraySlice<Int32> {
    symbols[Int(symbolStart[Int(kind)])..<Int(symbolStart[Int(kind) + 1])]
  }

  /// Whether a class of words satisfies some symbol that a state waits for.
  private func satisfies(_ kind: Int32, _ state: Int32) -> Bool {
    symbols(of: kind).contains { isWanted($0, in: state) }
  }

  private func isWanted(_ symbol: Int32, in state: Int32) -> Bool {
    var low = Int(wantedStart[Int(state)])
    let end = Int(wantedStart[Int(state) + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if wanted[middle] < symbol { low = middle + 1 } else { high = middle }
    }
    return low < end && wanted[low] == symbol
  }

  private static func bits(of symbols: some Sequence<Int32>) -> Bits {
    symbols.reduce(into: Bits.zero) { $0[Int($1) / 64 % 4] |= 1 << UInt64($1 % 64) }
  }

  private mutating func insert(_ move: Move) {
    if moveCount * 2 >= moves.count { grow() }
    var slot = move.slot(moves.count)
    while moves[slot].state >= 0 { slot = (slot + 1) & (moves.count - 1) }
    moves[slot] = move
    moveCount += 1
  }

  private mutating func grow() {
    let old = moves
    moves = [Move](repeating: Move(), count: old.count * 2)
    moveCount = 0
    for move in old where move.state >= 0 { insert(move) }
  }

  private mutating func makeStart(_ kind: Int32) -> Int32 {
    generation += 1
    var set: [Int32] = []
    for symbol in symbols(of: kind) {
      for place in automaton.starts(of: symbol) where !isClosed[Int(place)] { enter(place, &set) }
    }
    return state(set)
  }

  /// The state that a word leads to which satisfies the symbols of this generation.
  private mutating func makeTarget(of state: Int32) -> Int32 {
    var set: [Int32] = []
    for index in placeStart[Int(state)]..<placeStart[Int(state) + 1] {
      for place in automaton.followers(of: places[Int(index)]) {
        let wanted = automaton.symbol[Int(place)]
        if wanted < 0 || satisfied[Int(wanted)] == generation { enter(place, &set) }
      }
    }
    return self.state(set)
  }

  private mutating func enter(_ place: Int32, _ set: inout [Int32]) {
    guard entered[Int(place)] != generation else { return }
    entered[Int(place)] = generation
    set.append(place)
  }

  /// The state that stands for a set of places.
  private mutating func state(_ set: [Int32]) -> Int32 {
    guard !set.isEmpty else { return Self.dead }
    let set = set.sorted()
    var slot = Self.hash(set) & (known.count - 1)
    while known[slot] >= 0 {
      if set.elementsEqual(places(of: known[slot])) { return known[slot] }
      slot = (slot + 1) & (known.count - 1)
    }
    let state = Int32(isOpen.count)
    known[slot] = state
    places += set
    placeStart.append(Int32(places.count))
    complete += set.filter { automaton.accepted[Int($0)] >= 0 }
    completeStart.append(Int32(complete.count))
    isOpen.append(set.contains { !automaton.followers(of: $0).isEmpty })
    noteWanted(set)
    others.append(Self.unknown)
    if isOpen.count * 2 > known.count { spread() }
    return state
  }

  private static func hash(_ set: some Sequence<Int32>) -> Int {
    let hash = set.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64(UInt32(bitPattern: $1))) &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: hash >> 20)
  }

  /// Gives the states twice the room.
  private mutating func spread() {
    known = [Int32](repeating: Self.dead, count: known.count * 2)
    for state in isOpen.indices {
      var slot = Self.hash(places(of: Int32(state))) & (known.count - 1)
      while known[slot] >= 0 { slot = (slot + 1) & (known.count - 1) }
      known[slot] = Int32(state)
    }
  }

  /// Notes the symbols that the places behind a new state's wait for.
  private mutating func noteWanted(_ set: [Int32]) {
    generation += 1
    var symbols: [Int32] = []
    for place in set {
      for follower in automaton.followers(of: place) {
        let symbol = automaton.symbol[Int(follower)]
        guard symbol >= 0, satisfied[Int(symbol)] != generation else { continue }
        satisfied[Int(symbol)] = generation
        symbols.append(symbol)
      }
    }
    wanted += symbols.sorted()
    wantedStart.append(Int32(wanted.count))
    filters.append(Self.bits(of: symbols))
  }

  private func places(of state: Int32) -> ArraySlice<Int32> {
    places[Int(placeStart[Int(state)])..<Int(placeStart[Int(state) + 1])]
  }
}
