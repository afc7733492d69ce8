import GuidanceIngest
package import GuidanceRules

/// Reads the span of time that a statement or title names: a financial year, "by March 2026", "in 2025".
package enum PeriodReader {
  /// First and last day as year, month, day in one number; nil when no year is named.
  package static func period(_ tokens: ArraySlice<Token>, _ words: borrowing WordTable) -> ClosedRange<Int>? {
    for place in tokens.indices {
      guard words.measure(tokens[place].word).word.isYear,
        let year = year(words[tokens[place].word].spelling)
      else { continue }
      if place + 1 < tokens.endIndex, let end = endYear(tokens, place, year, words) {
        return (year * 10_000 + 401)...(end * 10_000 + 331)
      }
      guard place > tokens.startIndex else { continue }
      let before = words[tokens[place - 1].word].spelling
      if let month = IssueDate.month(named: before) {
        // A full date is one moment of a statement, not the time it speaks of.
        if place >= tokens.startIndex + 2, isDay(words[tokens[place - 2].word].kind) { continue }
        let day = year * 10_000 + month * 100
        return (day + 1)...(day + 31)
      }
      if ["in", "by", "during", "year", "until"].contains(before), !isName(tokens, place, words) {
        return (year * 10_000 + 101)...(year * 10_000 + 1231)
      }
    }
    return nil
  }

  /// The month, 1 to 12, of a date without a year: "by June", "by the end of December".
  static func month(_ tokens: [Token], _ words: borrowing WordTable) -> Int? {
    for place in tokens.indices.dropFirst() {
      let entry = words[tokens[place].word]
      guard entry.isCapitalised, ["by", "of", "until"].contains(words[tokens[place - 1].word].spelling) else {
        continue
      }
      if let month = IssueDate.month(named: entry.spelling) { return month }
    }
    return nil
  }

  private static func isDay(_ kind: WordKind) -> Bool {
    switch kind {
    case .number(let value), .mixed(let value, _): (1...31).contains(value)
    default: false
    }
  }

  /// "in 2012 regulations": a year in front of a noun without a mark names a text.
  private static func isName(_ tokens: ArraySlice<Token>, _ place: Int, _ words: borrowing WordTable) -> Bool
  {
    guard place + 1 < tokens.endIndex, tokens[place + 1].before.isSubset(of: [.space]) else { return false }
    let next = words.measure(tokens[place + 1].word).word
    return !next.isNumber && !next.traits.contains(.stop)
  }

  /// The period named by a title, such as "2017 to 2019" or "2025/26".
  package static func period(of title: String) -> ClosedRange<Int>? {
    let parts = title.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
    for place in parts.indices {
      guard let year = year(parts[place]), place + 1 < parts.count else { continue }
      let next = parts[place + 1] == "to" && place + 2 < parts.count ? parts[place + 2] : parts[place + 1]
      if let end = end(next, year) { return (year * 10_000 + 401)...(end * 10_000 + 331) }
    }
    return nil
  }

  private static func year(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), (1990...2099).contains(year) else { return nil }
    return year
  }

  private static func endYear(
    _ tokens: ArraySlice<Token>, _ place: Int, _ year: Int, _ words: borrowing WordTable
  ) -> Int? {
    let next = words[tokens[place + 1].word].spelling
    let isJoined = !tokens[place + 1].before.isDisjoint(with: [.slash, .hyphen, .dash])
    if isJoined { return end(next, year) }
    guard next == "to", place + 2 < tokens.endIndex else { return nil }
    return end(words[tokens[place + 2].word].spelling, year)
  }

  /// "24" or "2024" behind "2023".
  private static func end(_ word: String, _ start: Int) -> Int? {
    guard let number = Int(word), word.count == 2 || word.count == 4 else { return nil }
    let year = word.count == 2 ? start / 100 * 100 + number : number
    return year > start && year <= start + 10 ? year : nil
  }
}
