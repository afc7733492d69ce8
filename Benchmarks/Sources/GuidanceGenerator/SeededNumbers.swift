import Foundation

/// Random numbers that depend on their seed alone.
struct SeededNumbers {
  private var state: UInt64

  /// Neighbouring seeds must begin far apart: a sequence that began a step or two into another would repeat it, and
  /// with it the sentences of another page.
  init(_ seed: UInt64) { state = Self.mixed(seed ^ 0x1234_5678_9ABC_DEF1) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ state: UInt64) -> UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 to below `count`.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// From 0 to below 1.
  mutating func share() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// Of the normal distribution around 0.
  mutating func normal() -> Double {
    sqrt(-2 * log(max(share(), 1e-12))) * cos(2 * .pi * share())
  }
}
