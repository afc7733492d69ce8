import Foundation
import GuidanceContradictions
import GuidanceRules

/// Tags on a circle, and what is between them as curves through it.
///
/// Places follow from the order of the tags alone: the same report is the same drawing.
struct TensionMap: Sendable {
  let tags: [String]
  let tally: PairTally
  let rules: RuleSet

  /// Tags that find room on the circle.
  static let limit = 90
  private static let radius = 300.0
  /// Letters of a name that are shown.
  private static let nameLimit = 34

  /// The drawing; nil when there is nothing between any two tags.
  var value: PageValue? {
    let shown = tally.foremost(TensionMap.limit).sorted()
    guard shown.count > 1 else { return nil }
    let angles = angles(of: shown)
    // Names stand around the circle; a letter of 12 units takes some 6.6.
    let longest = shown.map { min(TensionMap.nameLimit, tags[$0].count) }.max() ?? 0
    let half = Int(TensionMap.radius) + 24 + longest * 66 / 10
    return [
      "size": "\(half * 2)", "half": "\(half)", "edges": edges(angles),
      "nodes": shown.map { node($0, angles[$0] ?? 0) },
    ]
  }

  /// Around the circle from the top, with a gap between families of tags.
  private func angles(of shown: [Int]) -> [Int: Double] {
    var slots: [Double] = []
    var slot = 0.0
    for (place, tag) in shown.enumerated() {
      if place > 0 { slot += family(tag) == family(shown[place - 1]) ? 1 : 1.6 }
      slots.append(slot)
    }
    let all = slot + 1.6
    return Dictionary(
      uniqueKeysWithValues: zip(shown, slots.map { 2 * Double.pi * ($0 / all) - Double.pi / 2 }))
  }

  private func family(_ tag: Int) -> String { PageIndex.family(tags[tag], rules) }

  private func node(_ tag: Int, _ angle: Double) -> PageValue {
    let isLeft = cos(angle) < -1e-9
    let degrees = angle * 180 / Double.pi + (isLeft ? 180 : 0)
    let total = tally.totals[tag] ?? 0
    let size = min(9, 3 + Double(total).squareRoot() * 0.6)
    let place = TensionMap.radius + 14
    return [
      "x": number(cos(angle) * TensionMap.radius), "y": number(sin(angle) * TensionMap.radius),
      "size": number(size), "turn": number(degrees), "at": number(isLeft ? -place : place), "isLeft": isLeft,
      "name": Excerpt.of(tags[tag], limit: TensionMap.nameLimit), "title": Wording.node(tags[tag], total),
      "query": PageQuery.of(("tag", tags[tag])),
    ]
  }

  /// The mild ones first, so that the grave lie on top.
  private func edges(_ angles: [Int: Double]) -> [PageValue] {
    let edges = tally.counts.filter { angles[$0.key.low] != nil && angles[$0.key.high] != nil }
    return edges.sorted { ($0.value.worst, $0.key) < ($1.value.worst, $1.key) }.map { pair, count in
      [
        "path": path(angles[pair.low] ?? 0, angles[pair.high] ?? 0),
        "degree": "\(count.worst.degree)",
        "width": number(min(6, 1 + Double(count.count).squareRoot() * 0.5)),
        "title": Wording.edge(tags[pair.low], tags[pair.high], count),
        "query": PageQuery.of(("tag", tags[pair.low]), ("tag2", tags[pair.high])),
      ]
    }
  }

  /// A curve drawn towards the middle; a loop outwards for a tag against itself.
  private func path(_ one: Double, _ other: Double) -> String {
    func point(_ angle: Double, _ radius: Double) -> String {
      "\(number(cos(angle) * radius)) \(number(sin(angle) * radius))"
    }
    let radius = TensionMap.radius
    guard one != other else {
      return
        "M\(point(one, radius))C\(point(one - 0.12, radius - 60)) \(point(one + 0.12, radius - 60)) \(point(one, radius))"
    }
    let (x, y) = ((cos(one) + cos(other)) / 2, (sin(one) + sin(other)) / 2)
    let pull = radius * 0.35
    return "M\(point(one, radius))Q\(number(x * pull)) \(number(y * pull)) \(point(other, radius))"
  }

  /// To a tenth.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
