import GuidanceRules

/// Which kinds of bearer can meet at all, as bits: what a pair of directives is asked before it is compared.
///
/// Kinds share a bit where there are more than bits, so that more may be said to meet than do, and never fewer.
struct BearerReach {
  private let bearers: BearerHierarchy
  private var known: [Int: UInt64] = [:]

  init(_ bearers: BearerHierarchy) { self.bearers = bearers }

  /// The bits of kinds.
  static func bits(of kinds: [Int]) -> UInt64 { kinds.reduce(0) { $0 | 1 << UInt64($1 % 64) } }

  /// The bits of all kinds that some of `kinds` can meet: in one addressee, at work, or where one serves the other.
  mutating func reach(of kinds: [Int]) -> UInt64 { kinds.reduce(0) { $0 | reach(of: $1) } }

  private mutating func reach(of kind: Int) -> UInt64 {
    if let bits = known[kind] { return bits }
    let meeting = bearers.bearers.indices.filter { other in
      bearers.bearers[kind].isServed != bearers.bearers[other].isServed || bearers.overlap(kind, other)
        || bearers.meetAtWork(kind, other)
    }
    let bits = BearerReach.bits(of: meeting)
    known[kind] = bits
    return bits
  }
}
