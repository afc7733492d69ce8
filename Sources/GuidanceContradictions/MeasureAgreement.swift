import GuidanceDirectives
import GuidanceRules

/// How far the words around two quantities say that they measure the same.
struct MeasureAgreement {
  /// Share of the words near each that the other side has too, 0 to 1.
  let share: Double
  /// Whether each side names something next to its figure that the other side does not.
  let areDifferentThings: Bool

  /// Words next to a figure that are looked at.
  private static let near = 6

  init(_ first: Quantity, _ a: Directive, _ second: Quantity, _ b: Directive, _ lexicon: Lexicon) {
    let left = Self.words(first, a)
    let right = Self.words(second, b)
    func share(_ quantity: Quantity, in words: Set<UInt64>) -> Double {
      let near = quantity.measure.prefix(Self.near)
      guard !near.isEmpty else { return 0.5 }
      let found = near.filter { words.contains($0) }
      return Double(found.count) / Double(near.count)
    }
    let one = share(first, in: right)
    let other = share(second, in: left)
    self.share = (one + other) / 2
    areDifferentThings = one == 0 && other == 0
  }

  /// How well it is supported that the two are about the same, given how alike the acts are.
  func support(_ likeness: Double) -> Double {
    max(likeness * 0.9, (likeness + share) / 2)
  }

  private static func words(_ quantity: Quantity, _ directive: Directive) -> Set<UInt64> {
    directive.frame.act.union(directive.frame.subject).union(directive.frame.condition).union(
      quantity.measure)
  }
}
