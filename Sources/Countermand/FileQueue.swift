import Synchronization

/// Hands out the numbers of files to workers, each once.
final class FileQueue: Sendable {
  private let count: Int
  private let taken = Atomic<Int>(0)
  private let done = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)

  /// A queue of the numbers below `count`.
  init(count: Int) { self.count = count }

  /// The next number, or nil when all are taken.
  func next() -> Int? {
    let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }

  /// Notes that a file of so many bytes was read.
  func finish(bytes count: Int) {
    done.add(1, ordering: .relaxed)
    bytes.add(count, ordering: .relaxed)
  }

  /// How far the workers have come, as `path` is begun.
  func progress(at path: String) -> CheckProgress {
    .reading(
      files: done.load(ordering: .relaxed), of: count, bytes: bytes.load(ordering: .relaxed), path: path)
  }
}
