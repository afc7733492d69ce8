/// Marks that stand between two tokens.
package struct Punctuation: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A union, spelled out here so that other modules need no generic code for it.
  package init(arrayLiteral elements: Punctuation...) {
    rawValue = elements.reduce(0) { $0 | $1.rawValue }
  }

  /// Spelled out here as well, since the general forms are called through tables of the type from other modules.
  package func isDisjoint(with other: Punctuation) -> Bool { rawValue & other.rawValue == 0 }
  package func contains(_ member: Punctuation) -> Bool { rawValue & member.rawValue == member.rawValue }
  package func isSuperset(of other: Punctuation) -> Bool { rawValue & other.rawValue == other.rawValue }
  package func intersection(_ other: Punctuation) -> Punctuation {
    Punctuation(rawValue: rawValue & other.rawValue)
  }
  package var isEmpty: Bool { rawValue == 0 }

  package static let comma = Punctuation(rawValue: 1)
  package static let semicolon = Punctuation(rawValue: 2)
  package static let colon = Punctuation(rawValue: 4)
  package static let openBracket = Punctuation(rawValue: 8)
  package static let closeBracket = Punctuation(rawValue: 16)
  package static let quote = Punctuation(rawValue: 32)
  package static let dash = Punctuation(rawValue: 64)
  package static let stop = Punctuation(rawValue: 128)
  package static let question = Punctuation(rawValue: 256)
  package static let exclamation = Punctuation(rawValue: 512)
  package static let slash = Punctuation(rawValue: 1024)
  package static let hyphen = Punctuation(rawValue: 2048)
  package static let space = Punctuation(rawValue: 4096)
  package static let lineFeed = Punctuation(rawValue: 8192)
  package static let closeQuote = Punctuation(rawValue: 16384)

  /// `≥` or `>` in front of a number.
  package static let atLeast = Punctuation(rawValue: 32768)
  /// `≤` or `<` in front of a number.
  package static let atMost = Punctuation(rawValue: 65536)
  /// Beside `atLeast` and `atMost`: the value itself is left out.
  package static let strict = Punctuation(rawValue: 131072)

  /// Marks that no pattern reaches over.
  package static let barrier: Punctuation = [.semicolon, .stop, .question, .exclamation, .lineFeed]
}
