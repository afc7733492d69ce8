/// What must be asked of two directives that share enough to be compared; the rest is known to find nothing.
struct PairQuestions: OptionSet, Sendable {
  let rawValue: UInt8

  /// Whether they clash in words, and not only in their tags.
  static let words = PairQuestions(rawValue: 1)
  /// Whether a gate behind that of bearers stops a clash of tags.
  static let gates = PairQuestions(rawValue: 2)
  /// All of it.
  static let all: PairQuestions = [.words, .gates]
}
