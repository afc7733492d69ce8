import GuidanceRules

extension QuantityLine {
  /// A time of day or a day of the calendar, as the set of moments its words allow.
  func moment(at place: Int) -> (Quantity, Int)? {
    guard let first = instant(at: place) else { return nil }
    var low = first.low
    var high = first.high
    var end = first.end
    let isBetween = (place - 4..<place).contains { has($0, .between) }
    let joint = has(end, .to) || (isBetween && has(end, .and)) ? end + 1 : isJoined(end) ? end : nil
    if let joint, let last = instant(at: has(joint, .article) ? joint + 1 : joint),
      last.dimension == first.dimension
    {
      high = last.high
      end = last.end
      // "from 11 to 2 pm": the first shares the second's half of the day.
      if low > high, low - 12 < high, first.dimension == .clock { low = max(low - 12, 0) }
      guard low <= high else { return nil }
      return (Quantity(dimension: first.dimension, lower: low, upper: high, words: ""), end)
    }
    let bound = bound(place, end, isTime: true)
    if bound.side == .ceiling { low = .nan }
    if bound.side == .floor { high = .nan }
    var quantity = Quantity(
      dimension: first.dimension, lower: low.isNaN ? nil : low, upper: high.isNaN ? nil : high, words: "")
    quantity.isTurned = bound.isTurned
    quantity.excludesLower = bound.isStrict && bound.side == .floor
    quantity.excludesUpper = bound.isStrict && bound.side == .ceiling
    return (quantity, bound.end)
  }

  private struct Instant {
    var dimension: Dimension
    var low: Double
    var high: Double
    var end: Int
  }

  private func instant(at place: Int) -> Instant? {
    clock(at: place) ?? weekdayOfMonth(at: place) ?? day(at: place) ?? monthOfYear(at: place)
  }

  // MARK: - Times of day

  /// "8.30 am", "22:00", "noon", "8 o'clock", "ten in the evening".
  private func clock(at place: Int) -> Instant? {
    if has(place, .clock) { return instant(.clock, sign(place).value, place + 1) }
    guard let value = number(place), value < 25, sign(place).form == .plain || sign(place).form == .spelled
    else { return nil }
    if marks(place + 1).contains(.colon), length(place + 1) == 2, let minutes = number(place + 1),
      minutes < 60, sign(place + 1).form == .plain
    {
      let isMarked = has(place + 2, [.morning, .evening]) && !isParted(place + 2)
      let hour = isMarked ? halfDay(value, place + 2) : value
      return instant(.clock, hour + minutes / 60, isMarked ? place + 3 : place + 2)
    }
    let hour = value.rounded(.down)
    let time = hour + ((value - hour) * 100).rounded() / 60
    guard time - hour < 1 else { return nil }
    if sign(place).isJoined {
      return has(place, [.morning, .evening]) ? instant(.clock, halfDay(time, place), place + 1) : nil
    }
    if has(place + 1, [.morning, .evening]), !isParted(place + 1), !has(place + 1, .plural) {
      return instant(.clock, halfDay(time, place + 1), place + 2)
    }
    guard has(place + 1, .hour) || has(place - 1, [.at, .until, .before, .after, .by]) else { return nil }
    let next = has(place + 1, .hour) ? place + 2 : place + 1
    if has(next, .in), has(next + 2, [.morning, .evening]) {
      return instant(.clock, halfDay(time, next + 2), next + 3)
    }
    let isClock = has(place + 1, .hour) && sign(place + 1).unit < 0
    return isClock ? instant(.clock, time, place + 2) : nil
  }

  private func halfDay(_ time: Double, _ place: Int) -> Double {
    if has(place, .evening) { return time < 12 ? time + 12 : time }
    return time >= 12 ? time - 12 : time
  }

  private func instant(_ dimension: Dimension, _ value: Double, _ end: Int) -> Instant {
    Instant(dimension: dimension, low: value, high: value, end: end)
  }

  // MARK: - Days

  private func month(_ place: Int) -> Double? {
    guard has(place, .month), !sign(place).isNumber else { return nil }
    return sign(place).value
  }

  /// A year behind a day or month.
  private func year(_ place: Int) -> Double? {
    sign(place).isYear && (marks(place).isDisjoint(with: [.stop, .semicolon])) ? number(place) : nil
  }

  /// "third Thursday of November".
  private func weekdayOfMonth(at place: Int) -> Instant? {
    guard has(place, [.ordinal, .phase]), has(place + 1, .weekday), has(place + 2, [.of, .in]) else {
      return nil
    }
    let start = has(place + 3, [.stop]) && month(place + 3) == nil ? place + 4 : place + 3
    guard let month = month(start) else { return nil }
    let isLast = !has(place, .ordinal)
    let first = isLast ? 25 : (sign(place).value - 1) * 7 + 1
    return day(month, first, first + 6, start + 1)
  }

  /// "1 April 2026", "1st of April", "May 1, 1998".
  private func day(at place: Int) -> Instant? {
    if let day = dayNumber(place) {
      let start = has(place + 1, .of) ? place + 2 : place + 1
      if let month = month(start), !isParted(start) { return self.day(month, day, day, start + 1) }
    }
    if let month = month(place), let day = dayNumber(place + 1), !isParted(place + 1),
      unit(sign(place + 2).unit) == nil
    {
      return self.day(month, day, day, place + 2)
    }
    return nil
  }

  private func dayNumber(_ place: Int) -> Double? {
    guard let day = number(place), day >= 1, day <= 31, day == day.rounded(), sign(place).unit < 0 else {
      return nil
    }
    switch sign(place).form {
    case .plain: return !sign(place).isJoined || has(place, .ordinal) || length(place) <= 4 ? day : nil
    default: return nil
    }
  }

  /// "March 2026", "the end of March 2026"; a month alone when a preposition stands in front.
  private func monthOfYear(at place: Int) -> Instant? {
    guard let month = month(place) else { return nil }
    if year(place + 1) != nil { return day(month, 1, 31, place + 1) }
    guard has(place - 1, [.by, .until, .before, .after, .of, .in]), !has(place, .modal) else { return nil }
    return day(month, 1, 31, place + 1)
  }

  private func day(_ month: Double, _ first: Double, _ last: Double, _ end: Int) -> Instant {
    let start = month * 31 - 31
    if let year = year(end) {
      return Instant(
        dimension: .date, low: year * 372 + start + first, high: year * 372 + start + last, end: end + 1)
    }
    return Instant(dimension: .dayOfYear, low: start + first, high: start + last, end: end)
  }
}
