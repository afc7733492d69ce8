import GuidanceIngest
import GuidanceRules

/// Finds numbers behind which something stands that looks like a unit and that no rule knows.
///
/// Told by shape alone: letters joined to the figures (`40kPa`); small letters with a capital behind them (`kPa`)
/// or a capital with one small letter (`Hz`); up to four small letters that no rule mentions and that end their
/// noun phrase (`50 lux`); and what is so much "per" or "/" a known unit of anything but time and money. Other
/// words behind a number are things that are counted, which need no rule.
struct UnknownUnitReader {
  let lexicon: Lexicon
  let sentence: Sentence

  /// The numbers with their units, in reading order.
  func read(_ document: Document, _ words: borrowing WordTable) -> [UnknownUnit] {
    let tokens = sentence.tokens
    guard tokens.contains(where: { words.measure($0.word).word.isNumber }) else { return [] }
    let line = QuantityLine(
      tokens: tokens, range: tokens.indices, text: document.text, context: QuantityContext(), words: words)
    var found: [UnknownUnit] = []
    var place = sentence.ownStart
    while place < tokens.count {
      guard let number = line.findNumber(at: place) else { place += 1; continue }
      if !line.isName(place), let unit = joined(number, line, words) ?? apart(number, line, document, words) {
        found.append(self.unit(unit, from: place, document))
      }
      place = max(number.end, place + 1)
    }
    return found
  }

  private func unit(_ last: Int, from place: Int, _ document: Document) -> UnknownUnit {
    let bytes = Int(sentence.tokens[place].start)..<Int(sentence.tokens[last].end)
    let own = document.string(sentence.tokens[last].range)
    return UnknownUnit(
      span: document.span(of: bytes), text: document.string(bytes),
      unit: String(own.drop { !$0.isLetter }))
  }

  /// Two letters or more behind the figures, which are no scale, ordinal or the like; one is part of a name.
  private func joined(_ number: FoundNumber, _ line: QuantityLine, _ words: borrowing WordTable) -> Int? {
    let place = number.last
    guard case .mixed(let value, let suffix) = words[sentence.tokens[place].word].kind, suffix.count > 1,
      suffix.allSatisfy(\.isLetter), !["st", "nd", "rd", "th"].contains(suffix), line.sign(place).unit < 0,
      line.sign(place).traits.isEmpty,
      line.number(place) == value
    else { return nil }
    return place
  }

  /// The word behind a number, where it has the shape of a unit.
  private func apart(
    _ number: FoundNumber, _ line: QuantityLine, _ document: Document, _ words: borrowing WordTable
  ) -> Int? {
    let place = number.end
    guard number.form == .plain, !number.isShare, !line.sign(number.last).isYear,
      !line.sign(number.last).isJoined, line.isContent(place), line.marks(place) == .space,
      line.measuredUnit(behind: number) == nil, line.sign(place).unit < 0,
      line.sign(place).traits.subtracting(.plural).isEmpty
    else { return nil }
    let written = words[sentence.tokens[place].word]
    guard case .word = written.kind else { return nil }
    if isRate(place + 1, line) { return place }
    guard !line.has(place, .plural) else { return nil }
    return isAbbreviation(place, line, document, words) ? place : nil
  }

  /// "per litre", "/m2": by a known unit of anything but time, money and people.
  private func isRate(_ place: Int, _ line: QuantityLine) -> Bool {
    let isPer = line.has(place, .per) && !line.isParted(place)
    guard isPer || line.marks(place).contains(.slash),
      let below = line.unit(line.sign(isPer ? place + 1 : place).unit)
    else { return false }
    return ![.duration, .money, .percentage, .score].contains(below.dimension)
  }

  /// Whether a word is written like an abbreviation, and the phrase ends with it.
  private func isAbbreviation(
    _ place: Int, _ line: QuantityLine, _ document: Document, _ words: borrowing WordTable
  ) -> Bool {
    guard !line.isContent(place + 1) || line.isParted(place + 1) else { return false }
    let token = sentence.tokens[place]
    let written = document.string(token.range)
    let capital = written.lastIndex { $0.isUppercase }
    if let capital {
      // "kPa", "mSv" and "Hz", but neither "GPs" nor "May".
      let isInside = written.first?.isLowercase == true
      return isInside || (capital == written.startIndex && written.count == 2)
    }
    let entry = words[token.word]
    return written.count <= 4 && entry.symbolClass == 0 && !lexicon.isIgnored(entry.key)
      && !lexicon.isCommon(lexicon.concept(entry.key))
  }
}
