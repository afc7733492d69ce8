/// Whole bits that directives share with one of them, counted list by list, and which of them clash with it by tag.
struct PairScores {
  /// Bits from which on the words of a pair whose tags do not clash are worth comparing.
  let enough: UInt8
  private var score: [UInt8]
  private var touched: [Int32] = []

  /// Scores of so many directives, none of which shares anything yet.
  init(count: Int, enough: UInt8) {
    self.enough = enough
    score = [UInt8](repeating: 0, count: count)
  }

  /// Above this a score says nothing more; no word says so much that the sum reaches `tagged`.
  private static let full: UInt8 = 80
  /// Set in the score of what clashes by tag.
  private static let tagged: UInt8 = 128

  /// Counts the directives of an ascending list that come behind `index`.
  mutating func add(_ list: [Int32], behind index: Int, weight: UInt8) {
    guard weight > 0 else { return }
    for position in list.indices.reversed() {
      let other = list[position]
      guard other > index else { return }
      let sum = score[Int(other)]
      if sum == 0 { touched.append(other) }
      if sum & ~Self.tagged < Self.full { score[Int(other)] = sum + weight }
    }
  }

  /// Notes the directives of an ascending list that come behind `index` as clashing by tag.
  mutating func mark(_ list: [Int32], behind index: Int) {
    for position in list.indices.reversed() {
      let other = list[position]
      guard other > index else { return }
      if score[Int(other)] == 0 { touched.append(other) }
      score[Int(other)] |= Self.tagged
    }
  }

  /// Counts the directives of an ascending list that share something already.
  mutating func raise(_ list: [Int32], behind index: Int, weight: UInt8) {
    guard !touched.isEmpty else { return }
    // A long list is asked for those that were touched, and not walked.
    if list.count / 16 > touched.count {
      for other in touched
      where score[Int(other)] & ~Self.tagged < Self.full && PairScores.contains(list, other) {
        score[Int(other)] += weight
      }
      return
    }
    for position in list.indices.reversed() {
      let other = list[position]
      guard other > index else { return }
      let sum = score[Int(other)]
      if sum > 0, sum & ~Self.tagged < Self.full { score[Int(other)] = sum + weight }
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

  /// Calls `body` with those that clash by tag or share enough, in ascending order, and begins anew; the second value
  /// says whether their words are worth comparing: where tags clash anything shared will do.
  mutating func take(_ body: (Int, Bool) -> Void) {
    touched.sort()
    for other in touched {
      let sum = score[Int(other)]
      let isTagged = sum & Self.tagged != 0
      let sharesWords = sum & ~Self.tagged >= (isTagged ? 1 : enough)
      if isTagged || sharesWords { body(Int(other), sharesWords) }
      score[Int(other)] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }
}
