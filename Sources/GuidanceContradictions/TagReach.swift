import GuidanceRules

/// What a tag sense moves, wants, pays for and needs, as bits: one for each variable and direction.
struct TagReach {
  /// What it wants.
  let wanted: Bits
  /// The opposite of what it wants.
  let opposed: Bits
  /// What follows from its wants over one or two edges, without money.
  let reached: Bits
  /// What it wants and all that follows.
  let moved: Bits
  /// The opposite of what it pays for.
  let unpaid: Bits
  /// What it needs taken away.
  let lacking: Bits

  /// The reach of a sense along the edges of `numbers`.
  init(_ sense: TagSense, _ numbers: Numbers) {
    let wants = sense.wants.map { numbers.bit($0.0, $0.1) }
    let near = wants.flatMap { numbers.following[$0] }
    let all = near + near.flatMap { numbers.following[$0] }
    wanted = Bits(wants)
    opposed = Bits(wants.map { $0 ^ 1 })
    reached = Bits(all.filter { !numbers.money.contains($0) })
    moved = Bits(wants + all)
    unpaid = Bits(sense.pays.map { numbers.bit($0.0, $0.1.reversed) })
    lacking = Bits(sense.needs.map { numbers.bit($0, .down) })
  }

  /// Whether two senses of tags that nothing declares compatible clash.
  func clashes(with other: TagReach) -> Bool {
    wanted.meets(other.opposed) || meetsOneWay(other) || other.meetsOneWay(self)
  }

  private func meetsOneWay(_ other: TagReach) -> Bool {
    moved.meets(other.unpaid) || moved.meets(other.lacking) || reached.meets(other.opposed)
  }

  /// A set of small numbers.
  struct Bits {
    private var words: [UInt64] = []

    init(_ numbers: [Int]) {
      for number in numbers {
        while words.count <= number / 64 { words.append(0) }
        words[number / 64] |= 1 << UInt64(number % 64)
      }
    }

    /// Whether a number is in both.
    func meets(_ other: Bits) -> Bool {
      for place in 0..<min(words.count, other.words.count) where words[place] & other.words[place] != 0 {
        return true
      }
      return false
    }
  }

  /// Variables with a direction, numbered so that the opposite differs in the last bit.
  struct Numbers {
    private let variables: [String: Int]
    /// What each moves over one edge.
    let following: [[Int]]
    /// Variables that no side effect reaches.
    let money: Set<Int>

    init(_ rules: RuleSet) {
      let names = rules.variables.keys.sorted()
      let variables = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
      var following = [[Int]](repeating: [], count: names.count * 2)
      for edge in rules.edges {
        guard let from = variables[edge.from], let to = variables[edge.to] else { continue }
        for (bit, direction) in [Direction.up, .down].enumerated() where edge.when ?? direction == direction {
          following[from * 2 + bit].append(to * 2 + (edge.isSame ? bit : 1 - bit))
        }
      }
      self.variables = variables
      self.following = following
      money = Set(EffectModel.money.compactMap { variables[$0] }.flatMap { [$0 * 2, $0 * 2 + 1] })
    }

    /// Number of a variable that the rules define, moved in a direction.
    func bit(_ variable: String, _ direction: Direction) -> Int {
      (variables[variable] ?? 0) * 2 + (direction == .up ? 0 : 1)
    }
  }
}
