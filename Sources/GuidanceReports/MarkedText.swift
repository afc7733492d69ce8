/// A text with some of its words marked.
enum MarkedText {
  /// A stretch of the text.
  struct Piece: Sendable, Hashable {
    var text: String
    var isMarked: Bool
  }

  /// The text in pieces; every whole-word occurrence of the phrases is marked, whatever its capitals.
  static func pieces(_ text: String, marking phrases: [String]) -> [Piece] {
    let letters = Array(text)
    let folded = letters.map { $0.lowercased() }
    var isMarked = [Bool](repeating: false, count: letters.count)
    for phrase in Set(phrases) where !phrase.isEmpty {
      mark(phrase.map { $0.lowercased() }, in: folded, &isMarked)
    }
    return join(letters, isMarked)
  }

  private static func mark(_ phrase: [String], in text: [String], _ isMarked: inout [Bool]) {
    guard phrase.count <= text.count else { return }
    for start in 0...(text.count - phrase.count) where text[start] == phrase[0] {
      let end = start + phrase.count
      guard text[start..<end].elementsEqual(phrase),
        start == 0 || !isWord(text[start - 1]) || !isWord(phrase[0]),
        end == text.count || !isWord(text[end]) || !isWord(phrase[phrase.count - 1])
      else { continue }
      for index in start..<end { isMarked[index] = true }
    }
  }

  private static func isWord(_ letter: String) -> Bool {
    letter.first.map { $0.isLetter || $0.isNumber } ?? false
  }

  private static func join(_ letters: [Character], _ isMarked: [Bool]) -> [Piece] {
    var pieces: [Piece] = []
    for (letter, isMarked) in zip(letters, isMarked) {
      if pieces.last?.isMarked == isMarked {
        pieces[pieces.count - 1].text.append(letter)
      } else {
        pieces.append(Piece(text: String(letter), isMarked: isMarked))
      }
    }
    return pieces
  }
}
