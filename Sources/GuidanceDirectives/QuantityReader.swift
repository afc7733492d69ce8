import GuidanceRules

/// Reads the quantities of a run of tokens, as the sets of values they allow.
///
/// One pass over the tokens; each number looks at the few words around it for its unit and its bound.
struct QuantityReader {
  private let tokens: [Token]
  private let range: Range<Int>
  private let text: [UInt8]

  /// A reader of `tokens[range]`; `text` holds the tokens' bytes.
  init(tokens: [Token], range: Range<Int>, text: [UInt8]) {
    self.tokens = tokens
    self.range = range
    self.text = text
  }

  /// Quantities in reading order.
  func read(_ words: borrowing WordTable) -> [Quantity] {
    let line = QuantityLine(tokens: tokens, range: range, words: words)
    var quantities: [Quantity] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let (quantity, end) = line.frequency(at: place) ?? line.measure(at: place) {
        var quantity = quantity
        quantity.words = string(
          max(quantity.firstToken(place, line), range.lowerBound)..<min(end, range.upperBound))
        quantities.append(quantity)
        place = max(end, place + 1)
      } else {
        place += 1
      }
    }
    return quantities
  }

  private func string(_ places: Range<Int>) -> String {
    guard let first = places.first, let last = places.last, tokens[first].start < tokens[last].end else {
      return ""
    }
    return String(decoding: text[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }
}

extension Quantity {
  /// Where the words of a quantity found at `place` begin: its bound stands in front of it.
  fileprivate func firstToken(_ place: Int, _ line: QuantityLine) -> Int { line.boundStart(place) }
}
