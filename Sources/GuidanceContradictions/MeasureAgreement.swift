import GuidanceDirectives
import GuidanceRules

/// How far the words around two quantities say that they measure the same.
struct MeasureAgreement {
  /// Share of the words near each that the other side has too, 0 to 1.
  let share: Double
  /// Whether each side names, in the same place of its sentence, a thing that the other does not.
  let areDifferentThings: Bool

  /// Words next to a figure that are looked at.
  private static let near = 6

  init(_ first: Quantity, _ a: Directive, _ second: Quantity, _ b: Directive) {
    let left = Self.words(first, a)
    let right = Self.words(second, b)
    share = (Self.share(first, in: right) + Self.share(second, in: left)) / 2
    func differ(_ one: [UInt64], _ other: [UInt64]) -> Bool {
      !one.isEmpty && !other.isEmpty && Set(one).isDisjoint(with: right) && Set(other).isDisjoint(with: left)
    }
    areDifferentThings =
      differ(first.slots.whole, second.slots.whole) || differ(first.slots.aim, second.slots.aim)
      || a.frame.verb == b.frame.verb && differ(first.slots.subject, second.slots.subject)
  }

  /// How well it is supported that the two are about the same, given how alike the acts are.
  func support(_ likeness: Double) -> Double {
    max(likeness, 0.4 * likeness + 0.6 * share)
  }

  private static func share(_ quantity: Quantity, in words: Set<UInt64>) -> Double {
    let near = quantity.measure.prefix(near)
    guard !near.isEmpty else { return 0 }
    let shared = near.count { words.contains($0) }
    // "unanswered" stands for "answered": they are counted from the two ends of one whole.
    let turned = quantity.complements.contains { words.contains($0) } ? 1 : 0
    return Double(min(shared + turned, near.count)) / Double(near.count)
  }

  private static func words(_ quantity: Quantity, _ directive: Directive) -> Set<UInt64> {
    Set(directive.frame.topic).union(quantity.measure).union(quantity.complements)
  }
}
