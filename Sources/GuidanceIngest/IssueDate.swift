/// A calendar day, or a month or year when a text is no more exact.
public struct IssueDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Year, four digits.
  public var year: Int
  /// Month 1 to 12, or nil when only the year is known.
  public var month: Int?
  /// Day 1 to 31, or nil when only the month is known.
  public var day: Int?

  /// A date from its parts; nil when no such day can be.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1000...9999).contains(year), (1...12).contains(month ?? 1),
      (1...IssueDate.days(year, month ?? 1)).contains(day ?? 1),
      day == nil || month != nil
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads the ways in which publishers write dates: `2024-05-01T10:00`, `20240501`, `1 May 2024`,
  /// `May 1, 2024`, `2013 Apr 01`, `May 2024`, `01/05/2024` (day first), `2024`.
  ///
  /// - Parameter text: text that holds one date and little else; text around it is let pass.
  public init?(parsing text: String) {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    if let date = IssueDate.compact(words) ?? IssueDate.named(words) ?? IssueDate.numeric(words) {
      self = date
    } else if let year = words.lazy.compactMap(IssueDate.year).first, let date = IssueDate(year: year) {
      self = date
    } else {
      return nil
    }
  }

  /// ISO 8601 with as many parts as are known.
  public var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return ["\(year)", month.map(two), day.map(two)].compactMap { $0 }.joined(separator: "-")
  }

  /// The first day it can mean, as year, month, day in one number (`20240501`).
  public var earliest: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day it can mean, as year, month, day in one number.
  public var latest: Int { year * 10_000 + (month ?? 12) * 100 + (day ?? 31) }

  /// Earlier by its first possible day.
  public static func < (left: IssueDate, right: IssueDate) -> Bool {
    (left.earliest, left.latest) < (right.earliest, right.latest)
  }

  /// Number of the month with this name, or its three-letter short form in English.
  public static func month(named word: some StringProtocol) -> Int? {
    let name = word.lowercased()
    guard name.count >= 3 else { return nil }
    if let month = foreignMonths[name] { return month }
    return monthNames.firstIndex { $0 == name || (name.count <= 4 && $0.hasPrefix(name)) }.map { $0 + 1 }
  }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Names of months in French, German, Italian, Portuguese and Spanish, where they differ from English.
  private static let foreignMonths: [String: Int] = {
    let names = [
      "janvier januar gennaio janeiro enero", "février februar febbraio fevereiro febrero",
      "mars märz marzo março", "avril aprile abril", "mai maggio maio mayo", "juin juni giugno junho junio",
      "juillet juli luglio julho julio", "août agosto", "septembre settembre setembro septiembre",
      "octobre oktober ottobre outubro octubre", "novembre novembro noviembre",
      "décembre dezember dicembre dezembro diciembre",
    ]
    return names.enumerated().reduce(into: [:]) { months, month in
      for name in month.element.split(separator: " ") { months[String(name)] = month.offset + 1 }
    }
  }()

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private static func year(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), (1800...2199).contains(year) else { return nil }
    return year
  }

  /// `20240501`.
  private static func compact(_ words: [String]) -> IssueDate? {
    guard let first = words.first, first.count == 8, let number = Int(first) else { return nil }
    return IssueDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// `2024-05-01`, `2024-05`, `01/05/2024`.
  private static func numeric(_ words: [String]) -> IssueDate? {
    for index in words.indices {
      let rest = words[index...].prefix(3).map { Int($0.prefix { $0.isNumber }) }
      if let year = year(words[index]), rest.count > 1, let month = rest[1], words[index + 1].count == 2,
        (1...12).contains(month)
      {
        return IssueDate(year: year, month: month, day: rest.count > 2 ? rest[2] : nil)
          ?? IssueDate(year: year, month: month)
      }
      if rest.count == 3, let day = rest[0], let month = rest[1], let year = year(words[index + 2]),
        words[index].count <= 2
      {
        return IssueDate(year: year, month: month, day: day)
      }
    }
    return nil
  }

  /// `1 May 2024`, `May 1, 2024`, `2013 Apr 01`, `May 2024`.
  private static func named(_ words: [String]) -> IssueDate? {
    for index in words.indices {
      guard let month = month(named: words[index]) else { continue }
      func number(_ offset: Int) -> Int? {
        let place = index + offset
        guard words.indices.contains(place) else { return nil }
        return Int(words[place].prefix { $0.isNumber })
      }
      func year(_ offset: Int) -> Int? {
        let place = index + offset
        return words.indices.contains(place) ? IssueDate.year(words[place]) : nil
      }
      if let year = year(1) {
        return IssueDate(year: year, month: month, day: number(-1)) ?? IssueDate(year: year, month: month)
      }
      if let year = year(2), let day = number(1) { return IssueDate(year: year, month: month, day: day) }
      if let year = year(-1) { return IssueDate(year: year, month: month, day: number(1)) }
    }
    return nil
  }
}
