import Foundation
import Synchronization

/// Ends the command on an interrupt, with code 130, or 143 when it is asked to end, and never in the middle of
/// writing a report.
enum Interrupt {
  private static let isWriting = Atomic<Bool>(false)
  private static let waiting = Atomic<Int32>(0)
  private static let hasProgress = Atomic<Bool>(false)

  /// Obeys from now on.
  static func install() {
    // Made here, as a handler must not be what makes them.
    _ = (isWriting.load(ordering: .relaxed), waiting.load(ordering: .relaxed))
    _ = hasProgress.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if Interrupt.isWriting.load(ordering: .sequentiallyConsistent) {
          Interrupt.waiting.store(number, ordering: .sequentiallyConsistent)
        } else {
          Interrupt.leave(number)
        }
      }
    }
  }

  /// Runs what must be done wholly or not at all; an interrupt waits for its end.
  static func whole<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    isWriting.store(true, ordering: .sequentiallyConsistent)
    defer {
      isWriting.store(false, ordering: .sequentiallyConsistent)
      let number = waiting.load(ordering: .sequentiallyConsistent)
      if number != 0 { leave(number) }
    }
    return try body()
  }

  /// Whether a line of progress stands on the terminal, to be wiped.
  static func showsProgress(_ isShown: Bool) { hasProgress.store(isShown, ordering: .relaxed) }

  /// Only what a signal handler may do.
  private static func leave(_ number: Int32) -> Never {
    if hasProgress.load(ordering: .relaxed) { _ = write(STDERR_FILENO, "\r\u{1B}[K", 4) }
    _exit(128 + number)
  }
}
