import Testing

@testable import GuidanceContradictions

struct PairScoresTests {
  /// A list with its weight, walked or asked for what was touched.
  private struct Step {
    var list: [Int32]
    var weight: UInt8
    var isNeighbour: Bool
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
        steps.append(Step(list: members.sorted(), weight: UInt8(next(9)), isNeighbour: number > 5))
      }
      for step in steps {
        if step.isNeighbour {
          scores.raise(step.list, behind: index, weight: step.weight)
        } else {
          scores.add(step.list, behind: index, weight: step.weight)
        }
      }
      var taken: [Int] = []
      scores.take { taken.append($0) }
      let wanted = (index + 1..<count).filter { other in
        func sum(_ isNeighbour: Bool) -> Int {
          steps.filter { $0.isNeighbour == isNeighbour && $0.list.contains(Int32(other)) }
            .reduce(0) { $0 + Int($1.weight) }
        }
        return sum(false) > 0 && sum(false) + sum(true) >= 9
      }
      #expect(taken == wanted)
      found += wanted.count
    }
    #expect(found > 10)
  }
}
