/// The number, letter or bullet in front of a paragraph of a format that does not mark it.
struct BlockLabel: Hashable {
  /// The sign itself: `3.2`, `(b)`, `•`.
  let text: String
  /// Whether it is a bullet, which no one cites.
  let isBullet: Bool
  /// What follows it.
  let rest: String

  /// The label that `line` begins with, or nil.
  init?(in line: String) {
    guard let blank = line.firstIndex(where: { $0.isWhitespace }) else { return nil }
    let word = String(line[..<blank])
    let rest = String(line[blank...].drop { $0.isWhitespace })
    guard !rest.isEmpty else { return nil }
    isBullet = BlockLabel.bullets.contains(word)
    guard isBullet || BlockLabel.isNumber(word) else { return nil }
    text = word
    self.rest = rest
  }

  private static let bullets: Set<String> = [
    "•", "◦", "▪", "▫", "■", "□", "●", "○", "‣", "⁃", "–", "—", "-", "*", "·", "➢", "✓", "\u{F0B7}",
    "\u{F0A7}",
  ]

  /// `3.`, `3.2`, `3.2.1.`, `(b)`, `(iv)`, `b)`, `12)`; a bare number is a number.
  private static func isNumber(_ word: String) -> Bool {
    guard word.utf8.count <= 12 else { return false }
    return word.wholeMatch(
      of:
        /(\d{1,3}\.|\d{1,3}(\.\d{1,3})+\.?|\d{1,3}\)|\(?([a-z]{1,2}|[ivx]{1,5}|\d{1,3})\)|[A-Z]?\d{1,3}\.\d{1,3})/
    )
      != nil
  }
}
