import Testing

@testable import GuidanceContradictions

struct PairScoresTests {
  /// A list with its weight, walked or asked for what was touched.
  private struct Step {
    var list: [Int32]
    var weight: UInt8
    var isNeighbour: Bool
    var isOfTag: Bool
  }

  @Test("lists counted one after the other give what adding up by hand gives", arguments: 1...6)
  func likePlain(_ seed: UInt64) {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let count = 2000
    var scores = PairScores(count: count, enough: 9)
    var found = 0
    for _ in 0..<12 {
      let index = next(count)
      var steps: [Step] = []
      for number in 0..<8 {
        let members = Set((0..<(number == 7 ? 1500 : next(40) + 1)).map { _ in Int32(next(count)) })
        steps.append(
          Step(list: members.sorted(), weight: UInt8(next(9)), isNeighbour: number > 5, isOfTag: number == 2))
      }
      for step in steps {
        if step.isOfTag {
          scores.mark(step.list, behind: index)
        } else if step.isNeighbour {
          scores.raise(step.list, behind: index, weight: step.weight)
        } else {
          scores.add(step.list, behind: index, weight: step.weight)
        }
      }
      var (taken, sharing): ([Int], [Int]) = ([], [])
      scores.take { other, sharesWords in
        taken.append(other)
        if sharesWords { sharing.append(other) }
      }
      func sum(_ other: Int, _ isNeighbour: Bool) -> Int {
        steps.filter { !$0.isOfTag && $0.isNeighbour == isNeighbour && $0.list.contains(Int32(other)) }
          .reduce(0) { $0 + Int($1.weight) }
      }
      let tagged = Set(steps.filter(\.isOfTag).flatMap(\.list).map(Int.init))
      let wanted = (index + 1..<count).filter { other in
        let bits = sum(other, false) + sum(other, true)
        return tagged.contains(other) ? bits > 0 : sum(other, false) > 0 && bits >= 9
      }
      #expect(sharing == wanted)
      #expect(taken == Set(wanted).union(tagged.filter { $0 > index }).sorted())
      found += wanted.count
    }
    #expect(found > 10)
  }
}
