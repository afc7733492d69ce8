import GuidanceRules

/// The words of a sentence as the quantity reader sees them: small values, no strings.
struct QuantityLine {
  let range: Range<Int>
  let context: QuantityContext
  let lexicon: MeasureLexicon
  private let signs: [MeasureWord]
  private let keys: [UInt64]
  private let marks: [Punctuation]
  /// Whether "+" stands behind each token.
  private let plus: [Bool]
  /// Bytes of each token.
  private let lengths: [Int]

  init(
    tokens: [Token], range: Range<Int>, text: [UInt8], context: QuantityContext, words: borrowing WordTable
  ) {
    self.range = range.clamped(to: 0..<tokens.count)
    self.context = context
    lexicon = words.measures
    var signs: [MeasureWord] = []
    var keys: [UInt64] = []
    signs.reserveCapacity(tokens.count)
    keys.reserveCapacity(tokens.count)
    for token in tokens {
      let (word, key) = words.measure(token.word)
      signs.append(word)
      keys.append(key)
    }
    self.signs = signs
    self.keys = keys
    marks = tokens.map(\.before)
    lengths = tokens.map { Int($0.end - $0.start) }
    plus = tokens.map { Int($0.end) < text.count && text[Int($0.end)] == UInt8(ascii: "+") }
  }

  // MARK: - Words

  /// The word at a place; an empty one outside the range.
  func sign(_ place: Int) -> MeasureWord {
    place >= range.lowerBound && place < range.upperBound ? signs[place] : MeasureWord()
  }

  func has(_ place: Int, _ traits: MeasureTraits) -> Bool {
    !sign(place).traits.isDisjoint(with: traits)
  }

  func key(_ place: Int) -> UInt64 {
    place >= range.lowerBound && place < range.upperBound ? keys[place] : 0
  }

  func exists(_ place: Int) -> Bool { range.contains(place) }

  /// Marks in front of a place.
  func marks(_ place: Int) -> Punctuation {
    place >= range.lowerBound && place < range.upperBound ? marks[place] : []
  }

  /// Whether a mark parts the place from the one before.
  func isParted(_ place: Int) -> Bool {
    !exists(place)
      || !marks[place].isDisjoint(with: QuantityLine.parting)
  }

  /// Whether a clause ends in front of the place.
  func isClauseEnd(_ place: Int) -> Bool {
    !exists(place) || !marks[place].isDisjoint(with: QuantityLine.ending)
  }

  func isJoined(_ place: Int) -> Bool {
    exists(place) && !marks[place].isDisjoint(with: QuantityLine.joining)
  }

  private static let parting: Punctuation = [
    .comma, .semicolon, .colon, .stop, .question, .exclamation, .lineFeed, .openBracket, .closeBracket,
  ]
  private static let ending: Punctuation = [.semicolon, .colon, .stop, .question, .exclamation, .lineFeed]
  private static let joining: Punctuation = [.hyphen, .dash]

  func hasPlus(behind place: Int) -> Bool { exists(place) && plus[place] }

  /// Bytes of the token at a place.
  func length(_ place: Int) -> Int { exists(place) ? lengths[place] : 0 }

  func number(_ place: Int) -> Double? { sign(place).number }

  func unit(_ number: Int16) -> MeasureLexicon.Unit? {
    number >= 0 && Int(number) < lexicon.units.count ? lexicon.units[Int(number)] : nil
  }

  /// Whether a word can name a thing: no number, no function word.
  func isContent(_ place: Int) -> Bool {
    exists(place) && !signs[place].isNumber && !signs[place].traits.contains(.stop)
  }
}

extension MeasureWord {
  private static let openings: MeasureTraits = [
    .frequency, .repeat, .every, .fraction, .single, .pair, .clock, .month,
  ]

  /// Whether a quantity can begin with it.
  var opensQuantity: Bool {
    isNumber || unit >= 0
      || !traits.isDisjoint(with: MeasureWord.openings)
  }
}
