import GuidanceRules

/// Reads the quantities of a run of tokens, as the sets of values they allow.
///
/// One pass over the tokens; each number looks at the few words around it for its unit, its bound and the
/// part it plays.
struct QuantityReader {
  private let tokens: [Token]
  private let range: Range<Int>
  private let text: [UInt8]
  private let context: QuantityContext

  /// A reader of `tokens[range]`; `text` holds the tokens' bytes.
  init(tokens: [Token], range: Range<Int>, text: [UInt8], context: QuantityContext = QuantityContext()) {
    self.tokens = tokens
    self.range = range
    self.text = text
    self.context = context
  }

  /// Quantities in reading order.
  func read(_ words: borrowing WordTable) -> [Quantity] {
    let known = range.clamped(to: 0..<tokens.count)
    guard tokens[known].contains(where: { words.measure($0.word).word.opensQuantity }) else { return [] }
    let line = QuantityLine(tokens: tokens, range: range, text: text, context: context, words: words)
    var quantities: [Quantity] = []
    var place = line.range.lowerBound
    while place < line.range.upperBound {
      // "a third", "the last Friday in March": what tells may stand a few words further on.
      guard (place...place + 4).contains(where: { line.sign($0).opensQuantity }),
        let (found, end) = found(line, at: place)
      else {
        place += 1
        continue
      }
      for quantity in found { quantities.append(complete(quantity, place, end, line)) }
      place = max(end, place + 1)
    }
    return dated(quantities)
  }

  /// Quantities of an act and of the conditions that stand outside it, in reading order.
  ///
  /// - Parameter act: tokens of the act with its subject; `cue` is its modal verb.
  static func read(
    _ tokens: [Token], act: Range<Int>, cue: Range<Int>, clauses: Clauses, lexicon: Lexicon, text: [UInt8],
    _ words: borrowing WordTable
  ) -> [Quantity] {
    let context = QuantityContext(clauses, cue: cue, lexicon: lexicon)
    var quantities: [Quantity] = []
    // What an opening word cuts off may still belong to the act: "at least once a week", "to reach 8 °C".
    var end = act.upperBound
    let tails = (clauses.conditions + clauses.purposes).sorted { $0.lowerBound < $1.lowerBound }
    for clause in tails where clause.lowerBound >= act.lowerBound && clause.lowerBound <= end {
      end = max(end, clause.upperBound)
    }
    let whole = act.lowerBound..<end
    let outside = clauses.conditions.filter { !$0.overlaps(whole) }
    for range in (outside + [whole]).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      quantities += QuantityReader(tokens: tokens, range: range, text: text, context: context).read(words)
    }
    return quantities
  }

  private func found(_ line: QuantityLine, at place: Int) -> ([Quantity], Int)? {
    if let (quantity, end) = line.frequency(at: place) ?? line.moment(at: place) ?? line.length(at: place) {
      return ([quantity], end)
    }
    return line.measures(at: place)
  }

  private func complete(_ quantity: Quantity, _ place: Int, _ end: Int, _ line: QuantityLine) -> Quantity {
    var quantity = quantity
    let isTime = [.age, .clock, .date, .dayOfYear].contains(quantity.dimension)
    let bound = line.bound(place, end, isTime: isTime)
    let last = min(max(end, bound.end), line.range.upperBound)
    quantity.words = string(max(min(bound.start, place), line.range.lowerBound)..<last)
    quantity.role = line.role(of: quantity, place, end)
    quantity.isDelay = quantity.dimension == .duration && line.has(place - 1, .after)
    quantity.isRelease = quantity.role == .condition && line.isRelease(place)
    // What is meant is named by its own bound, whatever the act's negation.
    if quantity.isTurned, quantity.role == .population || quantity.role == .condition {
      quantity.turnBack()
    }
    let words = line.measureWords(bound.start, last)
    quantity.measure = words.keys
    quantity.complements = words.complements
    quantity.slots = line.slots(last)
    return quantity
  }

  /// A day or month of the calendar is when the act is due, where the sentence has another measure; and so
  /// is a length of time behind "after", where it has another length.
  private func dated(_ quantities: [Quantity]) -> [Quantity] {
    let measures = quantities.filter { $0.role == .measure }
    let hasOther = measures.contains { $0.dimension != .date && $0.dimension != .dayOfYear }
    let hasLength = measures.contains { $0.dimension == .duration && !$0.isDelay }
    return quantities.map { quantity in
      var quantity = quantity
      guard quantity.role == .measure else { return quantity }
      if hasOther, quantity.dimension == .date || quantity.dimension == .dayOfYear {
        quantity.role = .period
      }
      if hasLength, quantity.isDelay { quantity.role = .condition }
      return quantity
    }
  }

  private func string(_ places: Range<Int>) -> String {
    guard let first = places.first, let last = places.last, tokens[first].start < tokens[last].end else {
      return ""
    }
    return String(decoding: text[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }
}

extension Quantity {
  /// Undoes the turn of a negation that governs the act and not the bound.
  fileprivate mutating func turnBack() {
    (lower, upper) = (upper, lower)
    (excludesLower, excludesUpper) = (!excludesUpper && lower != nil, !excludesLower && upper != nil)
    isTurned = false
  }
}
