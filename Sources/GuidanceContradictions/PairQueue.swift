import Foundation
import Synchronization

/// Hands out ranges of directives to threads that compare them, and lays what they find in the order of the ranges.
struct PairQueue {
  private let ranges: [Range<Int>]
  private let workers: Int

  /// A queue of ranges for so many threads.
  init(_ ranges: [Range<Int>], workers: Int) {
    self.ranges = ranges
    self.workers = max(1, min(workers, ranges.count))
  }

  /// What `find` finds in each range, one after the other whatever thread took it.
  func collect<Value: Sendable>(_ find: @Sendable (Range<Int>) -> [Value]) -> [Value] {
    guard workers > 1 else { return ranges.flatMap(find) }
    let next = Atomic<Int>(0)
    let found = Mutex<[(Int, [Value])]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < ranges.count else { return }
        let values = find(ranges[number])
        found.withLock { $0.append((number, values)) }
      }
    }
    return found.withLock { $0.sorted { $0.0 < $1.0 }.flatMap(\.1) }
  }
}
