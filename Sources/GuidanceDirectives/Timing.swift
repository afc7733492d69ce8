/// When a directive holds, seen from an event or term that it names.
package struct Timing: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// "before", "prior to", "until".
  package static let before = Timing(rawValue: 1)
  /// "during", "while", "throughout".
  package static let during = Timing(rawValue: 2)
  /// "after", "upon", "once".
  package static let after = Timing(rawValue: 4)

  /// The time that a word opens; empty for words of no time.
  init(opening word: String) {
    switch word {
    case "before", "prior", "until", "till", "pending": self = .before
    case "during", "while", "throughout": self = .during
    case "after", "upon", "once", "following", "since": self = .after
    default: self = []
    }
  }
}
