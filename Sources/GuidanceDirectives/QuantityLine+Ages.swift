import GuidanceRules

extension QuantityLine {
  /// Words of which one makes a number an age.
  static let tellingAge: MeasureTraits = [.nounAge, .old, .people, .upward, .downward]

  /// "aged 40 and over", "under-5s", "12 to 15 year olds", "women over 35", "from the age of 50".
  func aged(_ number: FoundNumber) -> MeasuredUnit? {
    guard number.form == .plain || number.form == .spelled, number.high <= 120 else { return nil }
    let unit =
      sign(number.last).isJoined ? self.unit(sign(number.last).unit) : self.unit(sign(number.end).unit)
    let isTime = unit?.dimension == .duration
    if unit != nil, !isTime { return nil }
    let unitEnd = isTime && !sign(number.last).isJoined ? number.end + 1 : number.end
    guard let end = ageEnd(number, unitEnd, isTime) else { return nil }
    let factor = isTime ? (unit?.factor ?? 365.25) / 365.25 : 1
    return MeasuredUnit(dimension: .age, factor: factor, end: end)
  }

  private func ageEnd(_ number: FoundNumber, _ end: Int, _ isTime: Bool) -> Int? {
    if isTime, has(end, .old) { return end + 1 }
    if isTime, has(end, .of), has(end + 1, .nounAge) { return end + 2 }
    if isTime, has(end, .or) || has(end, .and), has(end + 1, .old) || isGrown(end + 1) { return end }
    if sign(number.last).isJoined, !isTime {
      // "over 65s"
      return has(number.last, .people) && has(number.start - 1, [.floor, .ceiling, .over, .under]) ? end : nil
    }
    if hasAge(before: number.start) { return end }
    if has(number.start - 1, [.floor, .over, .under]), has(number.start - 2, .people), !isParted(number.start)
    {
      return isTime ? (unit(sign(end - 1).unit)?.isCalendar == true ? end : nil) : isContent(end) ? nil : end
    }
    guard hasPeople(before: number.start), !isContent(end), has(end, [.or, .and]) else { return nil }
    return isGrown(end + 1) || has(end + 1, [.over, .under]) ? end : nil
  }

  /// "older", "younger".
  private func isGrown(_ place: Int) -> Bool { has(place, [.upward, .downward]) && sign(place).value == 1 }

  /// "aged", "the ages of", "older than": the number behind them is an age.
  private func hasAge(before start: Int) -> Bool {
    if has(start - 1, .than), isGrown(start - 2) { return true }
    for place in stride(from: start - 1, through: start - 5, by: -1) {
      if has(place, .nounAge) { return true }
      if !exists(place) || isParted(place + 1)
        || isContent(place) && !has(place, [.floor, .ceiling, .approximate, .least])
      {
        return false
      }
    }
    return false
  }

  /// People stand in the two words in front of the bound.
  private func hasPeople(before start: Int) -> Bool {
    (start - 4..<start).contains { has($0, .people) && !isParted($0 + 1) }
  }
}
