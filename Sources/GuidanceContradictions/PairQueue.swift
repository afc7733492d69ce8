import Foundation
import Synchronization

/// Hands out ranges of directives to threads that compare them, and joins what they gather.
struct PairQueue {
  private let ranges: [Range<Int>]
  private let workers: Int

  /// A queue of ranges for so many threads.
  init(_ ranges: [Range<Int>], workers: Int) {
    self.ranges = ranges
    self.workers = max(1, min(workers, ranges.count))
  }

  /// What is gathered from all ranges.
  ///
  /// - Parameters:
  ///   - nothing: what each thread starts with.
  ///   - gather: adds what a range holds.
  ///   - join: adds what one thread gathered to what another did; the order must not matter.
  func collect<Value: Sendable>(
    _ nothing: Value, _ gather: @Sendable (Range<Int>, inout Value) -> Void,
    join: (inout Value, Value) -> Void
  ) -> Value {
    let next = Atomic<Int>(0)
    let gathered = Mutex<[Value]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var value = nothing
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < ranges.count else { break }
        gather(ranges[number], &value)
      }
      gathered.withLock { $0.append(value) }
    }
    return gathered.withLock { values in
      values.dropFirst().reduce(into: values.first ?? nothing) { join(&$0, $1) }
    }
  }
}
