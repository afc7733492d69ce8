import Synchronization

/// Hands out the numbers of files to workers, each once.
final class FileQueue: Sendable {
  private let count: Int
  private let taken = Atomic<Int>(0)

  /// A queue of the numbers below `count`.
  init(count: Int) { self.count = count }

  /// The next number, or nil when all are taken.
  func next() -> Int? {
    let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }
}
