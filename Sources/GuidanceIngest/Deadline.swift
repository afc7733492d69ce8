/// The moment at which work on a file is given up.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant
  private let seconds: Double

  /// The moment `seconds` from now.
  init(seconds: Double) {
    self.seconds = seconds
    end = .now + .seconds(seconds)
  }

  /// Whether it has passed.
  var isPast: Bool { ContinuousClock.now >= end }

  /// The fact that it has passed.
  var error: IngestError { .tooSlow(seconds: seconds) }
}
