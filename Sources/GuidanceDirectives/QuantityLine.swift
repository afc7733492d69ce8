import GuidanceIngest
import GuidanceRules

/// The words of a sentence as the quantity reader sees them.
struct QuantityLine {
  private let spellings: [String]
  private let kinds: [WordKind]
  private let keys: [UInt64]
  private let marks: [Punctuation]
  private let range: Range<Int>

  init(tokens: [Token], range: Range<Int>, words: borrowing WordTable) {
    self.range = range
    var spellings: [String] = []
    var kinds: [WordKind] = []
    var keys: [UInt64] = []
    for token in tokens {
      let entry = words[token.word]
      spellings.append(entry.spelling)
      kinds.append(entry.kind)
      keys.append(entry.key)
    }
    self.spellings = spellings
    self.kinds = kinds
    self.keys = keys
    marks = tokens.map(\.before)
  }

  private func word(_ place: Int) -> String { place >= 0 && place < spellings.count ? spellings[place] : "" }

  private func value(_ place: Int) -> Double? {
    guard place >= 0, place < kinds.count else { return nil }
    switch kinds[place] {
    case .number(let value), .percentage(let value), .money(let value), .mixed(let value, _): return value
    case .word: return nil
    }
  }

  // MARK: - Frequencies

  private static let adverbs: [String: Double] = [
    "hourly": 1.0 / 24, "daily": 1, "nightly": 1, "weekly": 7, "fortnightly": 14, "biweekly": 14,
    "monthly": 30,
    "quarterly": 91, "termly": 120, "yearly": 365, "annually": 365, "annual": 365, "biennial": 730,
    "biennially": 730, "triennial": 1095, "triennially": 1095,
  ]

  /// "annually", "every two years", "twice a week", "once every six months".
  func frequency(at place: Int) -> (Quantity, Int)? {
    if let days = Self.adverbs[word(place)] { return (interval(days / times(before: place)), place + 1) }
    guard ["every", "each", "a", "per", "an"].contains(word(place)) else { return nil }
    let isEvery = word(place) == "every"
    let count = isEvery ? value(place + 1) : nil
    let unitPlace = place + (count == nil ? 1 : 2)
    guard let unit = Self.days(of: word(unitPlace)) else { return nil }
    let repeated =
      ["once", "twice"].contains(word(place - 1)) || ["times", "time"].contains(word(place - 1))
    guard isEvery || repeated || word(place) == "each" && place > 0 && repeated else { return nil }
    return (interval(unit * (count ?? 1) / times(before: place)), unitPlace + 1)
  }

  private func times(before place: Int) -> Double {
    if word(place - 1) == "twice" { return 2 }
    if word(place - 1) == "times", let times = value(place - 2) { return max(times, 1) }
    return 1
  }

  /// "at least yearly" allows shorter intervals, "no more often than" longer ones.
  private func interval(_ days: Double) -> Quantity {
    Quantity(dimension: .interval, lower: days, upper: days, words: "")
  }

  // MARK: - Measures

  /// A number with its unit and bounds.
  func measure(at place: Int) -> (Quantity, Int)? {
    guard let value = value(place), !isLabel(place) else { return nil }
    if let share = share(at: place, value) { return share }
    guard let (dimension, factor, end) = unit(at: place) else { return nil }
    if let upper = rangeEnd(place, end) {
      let last = unit(at: upper) ?? (dimension, factor, upper + 1)
      let high = (self.value(upper) ?? value) * factor
      return (
        Quantity(dimension: last.0, lower: value * last.1, upper: max(high, value * last.1), words: ""),
        last.2
      )
    }
    return (bounded(value * factor, dimension, place, end), end)
  }

  /// "one in five", "three quarters of", "half of".
  private func share(at place: Int, _ value: Double) -> (Quantity, Int)? {
    if ["in", "out"].contains(word(place + 1)) {
      let skip = word(place + 2) == "every" || word(place + 2) == "of" ? 3 : 2
      if let whole = self.value(place + skip), whole > value, whole <= 1000,
        case .number? = kind(place + skip),
        Self.days(of: word(place + skip + 1)) == nil
      {
        return (bounded(100 * value / whole, .percentage, place, place + skip + 1), place + skip + 1)
      }
    }
    if let part = Self.parts[word(place + 1)] {
      return (bounded(100 * value * part, .percentage, place, place + 2), place + 2)
    }
    return nil
  }

  private static let parts: [String: Double] = [
    "half": 0.5, "halves": 0.5, "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 0.25, "quarters": 0.25,
    "fifth": 0.2, "fifths": 0.2, "tenth": 0.1, "tenths": 0.1,
  ]

  private func kind(_ place: Int) -> WordKind? { place < kinds.count ? kinds[place] : nil }

  /// A paragraph number or year is no quantity.
  private func isLabel(_ place: Int) -> Bool {
    if [
      "paragraph", "section", "para", "regulation", "schedule", "article", "table", "figure", "annex",
      "chapter",
      "part", "type", "stage", "level", "category", "band", "day", "version", "april", "january", "february",
      "march",
      "may", "june", "july", "august", "september", "october", "november", "december",
    ].contains(word(place - 1)) {
      return true
    }
    if IssueDate.month(named: word(place + 1)) != nil, word(place + 1) != "may" { return true }
    if case .number(let value) = kinds[place], spellings[place].count == 4, value >= 1900, value <= 2100,
      value == value.rounded()
    {
      return true
    }
    return false
  }

  /// Dimension, factor to the base unit and end of the unit's words.
  private func unit(at place: Int) -> (Quantity.Dimension, Double, Int)? {
    switch kinds[place] {
    case .percentage: return (.percentage, 1, place + 1)
    case .money:
      return (
        .money, NumberWord.scale(of: word(place + 1)) ?? 1,
        place + (NumberWord.scale(of: word(place + 1)) == nil ? 1 : 2)
      )
    case .mixed(_, let suffix):
      guard let (dimension, factor) = Self.units[suffix] else { return nil }
      return (dimension, factor, place + 1)
    default: break
    }
    let next = word(place + 1)
    if next == "per", word(place + 2) == "cent" { return (.percentage, 1, place + 3) }
    if next == "percent" { return (.percentage, 1, place + 2) }
    if let end = pressureEnd(place) { return (.pressure(isSystolic: isSystolic(place)), 1, end) }
    if next == "degrees" { return (.temperature, 1, place + 2) }
    if let (dimension, factor) = Self.units[next] { return (dimension, factor, place + 2) }
    if let days = Self.days(of: next) {
      return isAge(place) ? (.age, days / 365, place + 2) : (.duration, days, place + 2)
    }
    if isAge(place) { return (.age, 1, place + 1) }
    if isBare(place) { return (.count(of: 0), 1, place + 1) }
    guard place + 1 < range.upperBound, case .word = kinds[place + 1], next.count > 2 else { return nil }
    return (.count(of: keys[place + 1]), 1, place + 2)
  }

  /// Where "mmHg", "mm Hg" or the second half of "140/90 mmHg" ends behind a number.
  private func pressureEnd(_ place: Int) -> Int? {
    if word(place + 1) == "mmhg" { return place + 2 }
    if word(place + 1) == "mm", word(place + 2) == "hg" { return place + 3 }
    let isPair = place + 1 < marks.count && marks[place + 1].contains(.slash) && value(place + 1) != nil
    return isPair && pressureEnd(place + 1) != nil ? place + 1 : nil
  }

  /// The first of a pair is systolic; else the nearest name in front of the number decides.
  private func isSystolic(_ place: Int) -> Bool {
    if place < marks.count, marks[place].contains(.slash) { return false }
    for other in stride(from: place - 1, to: max(place - 9, -1), by: -1) {
      if ["sbp", "systolic"].contains(word(other)) { return true }
      if ["dbp", "diastolic"].contains(word(other)) { return false }
    }
    return true
  }

  /// A number that stands for itself, as in "start at 50": what it counts is left to the words around it.
  private func isBare(_ place: Int) -> Bool {
    guard ["at", "from", "until", "reach", "by"].contains(word(place - 1)) else { return false }
    guard place + 1 < spellings.count else { return true }
    return !marks[place + 1].isDisjoint(with: [.comma, .stop, .closeBracket, .semicolon])
      || ["and", "or", "to", "for", "in"].contains(word(place + 1))
  }

  private static let units: [String: (Quantity.Dimension, Double)] = [
    "mg": (.mass, 1), "g": (.mass, 1000), "mcg": (.mass, 0.001), "kg": (.mass, 1e6), "milligrams": (.mass, 1),
    "grams": (.mass, 1000), "micrograms": (.mass, 0.001), "c": (.temperature, 1),
    "celsius": (.temperature, 1),
    "m": (.length, 1), "metre": (.length, 1), "metres": (.length, 1),
    "km": (.length, 1000),
    "cm": (.length, 0.01), "mm": (.length, 0.001), "miles": (.length, 1609.344), "litre": (.volume, 1),
    "litres": (.volume, 1), "l": (.volume, 1), "ml": (.volume, 0.001), "percentage": (.percentage, 1),
  ]

  /// Length in days of a unit of time.
  static func days(of word: String) -> Double? {
    switch word {
    case "minute", "minutes", "min", "mins": 1.0 / 1440
    case "hour", "hours", "hr", "hrs": 1.0 / 24
    case "day", "days", "night", "nights": 1
    case "week", "weeks": 7
    case "fortnight", "fortnights": 14
    case "month", "months": 30
    case "quarter", "quarters": 91
    case "year", "years": 365
    case "decade": 3650
    default: nil
    }
  }

  private func isAge(_ place: Int) -> Bool {
    let before = (place - 4..<place).map(word)
    let after = (place + 1..<place + 5).map(word)
    return before.contains("aged") || before.contains("age") || before.contains("ages")
      || before.suffix(2).contains("younger") || before.suffix(2).contains("older")
      || after.contains("old")
      || after.contains("older") || after.contains("younger") || after.prefix(3).contains("age")
  }

  private func rangeEnd(_ place: Int, _ end: Int) -> Int? {
    for start in [place + 1, end] where start + 1 < range.upperBound {
      if ["to", "and"].contains(word(start)), value(start + 1) != nil,
        word(start) == "to" || (place - 4..<place).contains(where: { word($0) == "between" })
      {
        return start + 1
      }
      if value(start) != nil, !marks[start].isDisjoint(with: [.dash, .hyphen]) { return start }
    }
    return nil
  }

  // MARK: - Bounds

  private static let floors: Set<String> = [
    "least", "minimum", "above", "over", "exceeding", "from", "≥", "after",
  ]
  private static let ceilings: Set<String> = [
    "most", "maximum", "below", "under", "within", "to", "exceed", "inside", "beyond", "until", "before",
    "than", "by",
  ]

  private func bounded(_ value: Double, _ dimension: Quantity.Dimension, _ place: Int, _ end: Int) -> Quantity
  {
    let bound = bound(place, end)
    return Quantity(
      dimension: dimension, lower: bound == .ceiling ? nil : value, upper: bound == .floor ? nil : value,
      words: "")
  }

  private enum Bound { case floor, ceiling, point }

  private func bound(_ place: Int, _ end: Int) -> Bound {
    if marks[place].contains(.atLeast) { return .floor }
    if marks[place].contains(.atMost) { return .ceiling }
    let before = (max(place - 4, range.lowerBound)..<place).map(word)
    let negated = (max(place - 6, range.lowerBound)..<place).map(word).contains {
      ["not", "no", "never", "cannot"].contains($0)
    }
    let near = before.suffix(3).joined(separator: " ")
    if near.hasSuffix("at least") || near.hasSuffix("minimum of") || near.hasSuffix("a minimum")
      || near.hasSuffix("or above") || near.hasSuffix("or over")
    {
      return .floor
    }
    if near.hasSuffix("at most") || near.hasSuffix("up to") || near.hasSuffix("maximum of")
      || near.hasSuffix("within")
      || near.hasSuffix("inside") || near.hasSuffix("not exceed") || near.hasSuffix("not exceeding")
    {
      return .ceiling
    }
    if before.last == "than" { return comparative(before.dropLast().last ?? "", negated) }
    if ["above", "over", "exceeding", "exceed", "beyond"].contains(before.last ?? "") {
      return negated ? .ceiling : .floor
    }
    if near.hasSuffix("prior to age") || near.hasSuffix("before age") || near.hasSuffix("before the age of") {
      return .ceiling
    }
    if ["below", "under"].contains(before.last ?? "") { return negated ? .floor : .ceiling }
    if word(end) == "or" || word(end) == "and" {
      if ["more", "above", "over", "older", "longer", "higher", "greater", "later"].contains(word(end + 1)) {
        return .floor
      }
      if ["less", "fewer", "below", "under", "younger", "lower", "shorter", "earlier"].contains(word(end + 1))
      {
        return .ceiling
      }
    }
    return .point
  }

  private func comparative(_ word: String, _ negated: Bool) -> Bound {
    let isMore = [
      "more", "greater", "higher", "longer", "later", "older", "wider", "hotter", "larger", "other",
    ].contains(word)
    return isMore == negated ? .ceiling : .floor
  }

  /// Where the words of a bound in front of `place` begin.
  func boundStart(_ place: Int) -> Int {
    var start = place
    let words: Set<String> = [
      "at", "least", "most", "no", "not", "more", "less", "fewer", "than", "up", "to", "within", "over",
      "under",
      "below", "above", "between", "later", "earlier", "every", "once", "twice", "minimum", "maximum", "of",
      "a", "exceed", "by",
    ]
    while start > range.lowerBound, place - start < 4, words.contains(word(start - 1)) { start -= 1 }
    return start
  }
}
