/// The moment at which work on a file is given up.
package struct Deadline: Sendable, Hashable {
  private let end: ContinuousClock.Instant
  private let seconds: Double

  /// The moment `seconds` from now.
  package init(seconds: Double) {
    self.seconds = seconds
    end = .now + .seconds(seconds)
  }

  /// Whether it has passed.
  package var isPast: Bool { ContinuousClock.now >= end }

  /// Throws the fact that it has passed, once it has.
  func check() throws(IngestError) {
    if isPast { throw error }
  }

  /// The fact that it has passed.
  package var error: IngestError { .tooSlow(seconds: seconds) }
}
