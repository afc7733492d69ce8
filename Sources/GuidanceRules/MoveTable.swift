/// The automaton made deterministic as far as texts have asked for it.
///
/// A state stands for the set of places in patterns that the words since some start can have led to; a move goes
/// by the class of a word, the set of symbols that it satisfies. States and moves are made when first met. When
/// there are too many, the table is emptied and begins again.
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
  /// States by a hash of their places.
  private var known: [UInt64: [Int32]] = [:]
  /// State that a first word leads to, by its class.
  private var starts: [Int32] = []
  /// Moves by a hash of state and class.
  private var moves: [Move]
  private var moveCount = 0
  /// For the states and classes that were met first, and so are the most common, whether the move is known to lead
  /// nowhere, a bit each: most moves do, and this table is small enough to stay near the processor.
  private var deadMoves: [UInt64]
  private var entered: [Int32]
  /// For each symbol the generation in which the word at hand satisfied it.
  private var satisfied: [Int32]
  private var generation: Int32 = 0

  /// No pattern goes on.
  static let dead: Int32 = -1
  /// Set in the class of a word that no pattern reaches over to.
  static let barrier: Int32 = 1 << 30

  private static let unknown: Int32 = -2
  /// Moves and places at which the table begins again.
  private static let limit = 1 << 21
  private static let commonStates = 1 << 11
  private static let commonClasses = 1 << 12

  /// A table for an automaton.
  ///
  /// - Parameter isClosed: for each place whether no match begins there, although its pattern does.
  init(_ automaton: PatternAutomaton, isClosed: [Bool]) {
    self.automaton = automaton
    self.isClosed = isClosed
    moves = [Move](repeating: Move(), count: 1 << 12)
    deadMoves = [UInt64](repeating: 0, count: Self.commonStates * Self.commonClasses / 64)
    entered = [Int32](repeating: -1, count: automaton.symbol.count)
    satisfied = [Int32](repeating: -1, count: Int(automaton.symbol.max() ?? -1) + 1)
  }

  /// The state that a word leads to as the first of a pattern.
  mutating func start(_ symbols: Int32, _ words: borrowing WordTable) -> Int32 {
    if places.count > Self.limit || moveCount > Self.limit { clear() }
    while starts.count <= Int(symbols) { starts.append(Self.unknown) }
    if starts[Int(symbols)] == Self.unknown { starts[Int(symbols)] = makeStart(words.symbols(of: symbols)) }
    return starts[Int(symbols)]
  }

  /// The state that a word leads to from another.
  mutating func target(of state: Int32, _ symbols: Int32, _ words: borrowing WordTable) -> Int32 {
    guard !isDead(state, symbols) else { return Self.dead }
    var move = Move(state: state, symbols: symbols)
    var slot = move.slot(moves.count)
    while moves[slot].state >= 0 {
      if moves[slot].state == state, moves[slot].symbols == symbols { return moves[slot].target }
      slot = (slot + 1) & (moves.count - 1)
    }
    move.target = makeTarget(of: state, words.symbols(of: symbols))
    guard move.target >= 0 || !noteDead(state, symbols) else { return Self.dead }
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

  private func isDead(_ state: Int32, _ symbols: Int32) -> Bool {
    guard state < Self.commonStates, symbols < Self.commonClasses else { return false }
    let bit = Int(state) * Self.commonClasses + Int(symbols)
    return deadMoves[bit / 64] & 1 << (bit % 64) != 0
  }

  /// Notes that a move leads nowhere; false where there is no bit for it.
  private mutating func noteDead(_ state: Int32, _ symbols: Int32) -> Bool {
    guard state < Self.commonStates, symbols < Self.commonClasses else { return false }
    let bit = Int(state) * Self.commonClasses + Int(symbols)
    deadMoves[bit / 64] |= 1 << (bit % 64)
    return true
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

  private mutating func clear() { self = MoveTable(automaton, isClosed: isClosed) }

  private mutating func makeStart(_ symbols: [Int32]) -> Int32 {
    generation += 1
    var set: [Int32] = []
    for symbol in symbols {
      for place in automaton.starts(of: symbol) where !isClosed[Int(place)] { enter(place, &set) }
    }
    return state(set)
  }

  private mutating func makeTarget(of state: Int32, _ symbols: [Int32]) -> Int32 {
    generation += 1
    for symbol in symbols where Int(symbol) < satisfied.count { satisfied[Int(symbol)] = generation }
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
    let hash = set.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64(UInt32(bitPattern: $1))) &* 0x100_0000_01b3
    }
    for state in known[hash] ?? [] where set.elementsEqual(places(of: state)) { return state }
    let state = Int32(isOpen.count)
    known[hash, default: []].append(state)
    places += set
    placeStart.append(Int32(places.count))
    complete += set.filter { automaton.accepted[Int($0)] >= 0 }
    completeStart.append(Int32(complete.count))
    isOpen.append(set.contains { !automaton.followers(of: $0).isEmpty })
    return state
  }

  private func places(of state: Int32) -> ArraySlice<Int32> {
    places[Int(placeStart[Int(state)])..<Int(placeStart[Int(state) + 1])]
  }
}
