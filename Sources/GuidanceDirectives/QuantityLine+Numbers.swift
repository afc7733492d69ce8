import GuidanceRules

extension QuantityLine {
  /// The number that begins at a place, with the second of a range where there is one.
  func findNumber(at place: Int) -> FoundNumber? {
    guard var first = single(at: place) else { return nil }
    if let bracketed = repeated(first) { first = bracketed }
    guard let (start, isBetween) = rangeEnd(first), var second = single(at: start) else { return first }
    if second.isScaled, !first.isScaled, let factor = scaleFactor(second), first.low < factor {
      first.low *= factor
    }
    if second.form == .plain, first.form == .money { second.form = .money }
    // "94% to 98%", "£5 to £10", "5 to 10%", but not "5 to 10%" of two kinds of number.
    guard second.low >= first.low || isBetween else { return first }
    var range = second
    range.low = min(first.low, second.low)
    range.high = max(first.low, second.low)
    range.start = first.start
    return range
  }

  private func scaleFactor(_ number: FoundNumber) -> Double? {
    has(number.end - 1, .scale) ? sign(number.end - 1).value : nil
  }

  /// "five (5) days": the figure in brackets stands for both.
  private func repeated(_ first: FoundNumber) -> FoundNumber? {
    guard marks(first.end).contains(.openBracket), let again = single(at: first.end),
      marks(again.end).contains(.closeBracket), again.form == .plain || again.form == .money
    else { return nil }
    var number = again
    number.start = first.start
    number.isBracketed = true
    return number
  }

  /// Where the second number of a range begins: "5 to 10", "between 5 and 10", "5-10", "one or two".
  private func rangeEnd(_ first: FoundNumber) -> (start: Int, isBetween: Bool)? {
    let isBetween = (first.start - 4..<first.start).contains { has($0, .between) }
    for join in Set([first.end, unitEnd(first)]).sorted() where exists(join) {
      if number(join) != nil, isJoined(join) { return (join, isBetween) }
      let isWord = has(join, .to) || (has(join, .or) && join == first.end) || (isBetween && has(join, .and))
      var next = join + 1
      while isBetween, has(next, .filler), !sign(next).isNumber { next += 1 }
      if isWord, !isParted(join), !isParted(next), number(next) != nil { return (next, isBetween) }
    }
    return nil
  }

  private func unitEnd(_ number: FoundNumber) -> Int {
    measuredUnit(behind: number)?.end ?? number.end
  }

  // MARK: - One number

  private func single(at place: Int) -> FoundNumber? {
    if let fraction = fraction(at: place) { return fraction }
    if has(place, .pair), exists(place + 1), !sign(place).isNumber {
      let end = has(place + 1, .of) ? place + 2 : place + 1
      return FoundNumber(low: 2, high: 2, start: place, end: end, last: place, form: .spelled)
    }
    if has(place, .single) {
      return FoundNumber(low: 1, high: 1, start: place, end: place + 1, last: place, form: .spelled)
    }
    guard let value = number(place), !(value == 0 && isJoined(place + 1)) else { return nil }
    var found = FoundNumber(
      low: value, high: value, start: place, end: place + 1, last: place, form: sign(place).form)
    if found.form == .spelled { spell(&found) }
    half(&found)
    share(&found)
    return found
  }

  /// "two hundred and fifty thousand", "twenty-five"; any scale behind figures too.
  private func spell(_ found: inout FoundNumber) {
    var total = 0.0
    var group = found.low
    var place = found.end
    while exists(place), !isParted(place) {
      let next = has(place, .and) && group >= 100 && number(place + 1) != nil ? place + 1 : place
      if let value = number(next), sign(next).form == .spelled {
        if has(next, .dozen) || value == 100 {
          group *= value
        } else if value == 1000 {
          total += group * 1000
          group = 0
        } else if value < 10, group.truncatingRemainder(dividingBy: 100) >= 20,
          group.truncatingRemainder(dividingBy: 10) == 0
        {
          group += value
        } else if value < 100, group >= 100 || (group == 0 && total > 0),
          group.truncatingRemainder(dividingBy: 100) == 0
        {
          group += value
        } else {
          break
        }
        place = next + 1
      } else {
        break
      }
    }
    found.low = total + group
    found.high = found.low
    found.last = place - 1
    found.end = place
  }

  /// "four and a half", and a factor behind the number: "1.3 million".
  private func half(_ found: inout FoundNumber) {
    if has(found.end, .and), has(found.end + 1, .article), has(found.end + 2, .fraction) {
      found.low += 1 / sign(found.end + 2).value
      found.end += 3
    }
    while has(found.end, .scale), !isParted(found.end), !sign(found.last).isJoined {
      found.low *= sign(found.end).value
      found.end += 1
      found.isScaled = true
    }
    found.high = found.low
  }

  /// "two thirds", "half of", "a quarter of", "half a dozen", "half an hour".
  private func fraction(at place: Int) -> FoundNumber? {
    var start = place
    var count = 1.0
    if let value = number(place), sign(place).form == .spelled, value < 10, has(place + 1, .fraction) {
      count = value
      start = place + 1
    } else if has(place, .article), has(place + 1, .fraction) {
      start = place + 1
    }
    guard has(start, .fraction), !has(start, .ordinal) || start > place else { return nil }
    let part = count / sign(start).value
    let end = start + 1
    if has(end, .article), let unit = unit(sign(end + 1).unit), unit.dimension == .duration {
      return FoundNumber(low: part, high: part, start: place, end: end + 1, last: end)
    }
    if has(end, .article), has(end + 1, .dozen) {
      return FoundNumber(low: 12 * part, high: 12 * part, start: place, end: end + 2, last: end + 1)
    }
    // "a quarter of an hour".
    if has(end, .of), has(end + 1, .article), let unit = unit(sign(end + 2).unit), unit.dimension == .duration
    {
      return FoundNumber(low: part, high: part, start: place, end: end + 2, last: end + 1)
    }
    // "a quarter" and "every quarter" are lengths of time unless something is parted.
    let isWhole =
      has(end, .of) || has(end, .article) || start > place && number(place) ?? 0 > 1
      || has(place - 1, [.by, .least, .most, .than, .approximate])
    guard isWhole || sign(start).unit < 0, !has(place - 1, [.every, .ordinal, .phase]),
      !isJoined(end) || !exists(end)
    else {
      return nil
    }
    guard !has(end, .and) else { return nil }
    return FoundNumber(
      low: 100 * part, high: 100 * part, start: place, end: end, last: start, form: .percentage,
      isShare: true)
  }

  /// "one in five", "nine out of ten", "two in every three".
  private func share(_ found: inout FoundNumber) {
    guard found.form != .percentage, found.form != .money, has(found.end, .in) else { return }
    var place = found.end + 1
    while has(place, .of) || has(place, .every), !sign(place).isNumber { place += 1 }
    guard let whole = number(place), sign(place).form == .plain || sign(place).form == .spelled,
      whole > found.low, whole <= 1000, sign(place).unit < 0, sign(place + 1).unit < 0, !sign(place).isYear
    else { return }
    found.low = 100 * found.low / whole
    found.high = found.low
    found.end = place + 1
    found.last = place
    found.form = .percentage
    found.isShare = true
  }
}
