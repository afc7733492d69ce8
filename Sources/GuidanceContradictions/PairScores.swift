/// Whole bits that directives share with one of them, counted list by list.
struct PairScores {
  /// Bits from which on a pair is worth comparing.
  let enough: UInt8
  private var score: [UInt8]
  private var touched: [Int32] = []

  /// Scores of so many directives, none of which shares anything yet.
  init(count: Int, enough: UInt8) {
    self.enough = enough
    score = [UInt8](repeating: 0, count: count)
  }

  /// Above this a score says nothing more.
  private static let full: UInt8 = 200

  /// Counts the directives of an ascending list that come behind `index`.
  mutating func add(_ list: [Int32], behind index: Int, weight: UInt8) {
    guard weight > 0 else { return }
    for position in list.indices.reversed() {
      let other = list[position]
      guard other > index else { return }
      let sum = score[Int(other)]
      if sum == 0 { touched.append(other) }
      if sum < Self.full { score[Int(other)] = sum + weight }
    }
  }

  /// Counts the directives of an ascending list that share something already.
  mutating func raise(_ list: [Int32], behind index: Int, weight: UInt8) {
    guard !touched.isEmpty else { return }
    // A long list is asked for those that were touched, and not walked.
    if list.count / 16 > touched.count {
      for other in touched where score[Int(other)] < Self.full && PairScores.contains(list, other) {
        score[Int(other)] += weight
      }
      return
    }
    for position in list.indices.reversed() {
      let other = list[position]
      guard other > index else { return }
      let sum = score[Int(other)]
      if sum > 0, sum < Self.full { score[Int(other)] = sum + weight }
    }
  }

  private static func contains(_ list: [Int32], _ number: Int32) -> Bool {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low] == number
  }

  /// Calls `body` with those that share enough, in ascending order, and begins anew.
  mutating func take(_ body: (Int) -> Void) {
    touched.sort()
    for other in touched {
      if score[Int(other)] >= enough { body(Int(other)) }
      score[Int(other)] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }
}
