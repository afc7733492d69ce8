import GuidanceRules

extension QuantityLine {
  /// "annually", "every two years", "twice a week", "no more than once a quarter", as the time between two
  /// occurrences.
  func frequency(at place: Int) -> (Quantity, Int)? {
    if let (count, start) = repetitions(at: place) { return repeated(count, place, start) }
    if has(place, .every), let (low, high, end, scale) = period(at: place + 1) {
      return often(low, high, scale, place, end)
    }
    if let value = number(place), has(place + 1, .frequency), isJoined(place + 1), sign(place).unit < 0 {
      let days = value * sign(place + 1).value
      return often(days, days, scale(of: place + 1), place, place + 2)
    }
    guard has(place, .frequency) else { return nil }
    return often(sign(place).value, sign(place).value, scale(of: place), place, place + 1)
  }

  /// "once", "twice", "three times", "one to three times", "once or twice", and where the time begins.
  private func repetitions(at place: Int) -> (count: ClosedRange<Double>, end: Int)? {
    if has(place, .repeat) {
      let low = sign(place).value
      if has(place + 1, [.or, .to]), has(place + 2, .repeat), sign(place + 2).value > low {
        return (low...sign(place + 2).value, place + 3)
      }
      return (low...low, place + 1)
    }
    guard let number = findNumber(at: place), number.form == .plain || number.form == .spelled,
      has(number.end, .times), !isParted(number.end), number.low > 0, number.low <= number.high
    else { return nil }
    return (number.low...number.high, number.end + 1)
  }

  private func repeated(_ count: ClosedRange<Double>, _ place: Int, _ start: Int) -> (Quantity, Int)? {
    var start = start
    if isParted(start) { return nil }
    if has(start, .frequency) {
      let days = sign(start).value
      return often(days / count.upperBound, days / count.lowerBound, scale(of: start), place, start + 1, true)
    }
    if has(start, .in) { start += 1 }
    guard has(start, .per) || has(start, .every) else { return nil }
    start += 1
    // "once a month has gone by" tells no frequency.
    guard let (low, high, end, scale) = period(at: start), !has(end, .auxiliary) else { return nil }
    return often(low / count.upperBound, high / count.lowerBound, scale, place, end, true)
  }

  /// "two years", "6 to 12 months", "second year", "day": a length of time without an article.
  private func period(at place: Int) -> (low: Double, high: Double, end: Int, scale: Quantity.Scale)? {
    var place = place
    var factor = 1.0
    if has(place, .ordinal), !isNumberForm(place), unit(sign(place + 1).unit)?.dimension == .duration {
      factor = sign(place).value
      place += 1
    }
    if let number = findNumber(at: place), let unit = measuredUnit(behind: number),
      unit.dimension == .duration
    {
      return (number.low * unit.factor, number.high * unit.factor, unit.end, unit.scale)
    }
    var end = place
    if has(end, .working) { end += 1 }
    guard let unit = unit(sign(end).unit), unit.dimension == .duration, !isParted(end), !sign(end).isNumber
    else { return nil }
    let days = unit.factor * factor
    return (days, days, end + 1, unit.isCalendar ? .calendar : .exact)
  }

  private func isNumberForm(_ place: Int) -> Bool { sign(place).isNumber && !sign(place).isJoined }

  private func scale(of place: Int) -> Quantity.Scale { sign(place).value > 28 ? .calendar : .exact }

  /// A frequency with the bound of the words around it: more often is less time between.
  ///
  /// - Parameter isCount: whether the bound stands on a number of times rather than on the time itself.
  private func often(
    _ low: Double, _ high: Double, _ scale: Quantity.Scale, _ place: Int, _ end: Int, _ isCount: Bool = false
  ) -> (Quantity, Int) {
    var bound = bound(place, end)
    var isInverse = true
    if bound.end > end, has(bound.end, .often) {
      bound.end += 1
    } else if bound.end > end, !isCount, has(bound.end - 1, [.upward, .downward]) {
      // "every six months or less" bounds the time itself.
      isInverse = false
    }
    if isInverse, bound.side != .point { bound.side = bound.side == .floor ? .ceiling : .floor }
    var quantity = Quantity(
      dimension: .interval, lower: bound.side == .ceiling ? nil : low,
      upper: bound.side == .floor ? nil : high, words: "")
    quantity.scale = scale
    quantity.isTurned = bound.isTurned
    quantity.excludesLower = bound.isStrict && bound.side == .floor
    quantity.excludesUpper = bound.isStrict && bound.side == .ceiling
    return (quantity, bound.end)
  }
}
