import GuidanceRules

extension QuantityLine {
  /// A number with its unit and bounds; two of them for a pair of blood pressures.
  func measures(at place: Int) -> (quantities: [Quantity], end: Int)? {
    guard !isName(place), let number = findNumber(at: place) else { return nil }
    if let pair = pressures(number) { return pair }
    if let ratio = ratio(at: place) { return ratio }
    guard let unit = aged(number) ?? measured(number) ?? named(number) ?? bare(number) else { return nil }
    var measured = unit
    if unit.dimension == .systolic, nameBefore(number) == .diastolic { measured.dimension = .diastolic }
    return ([quantity(number, measured)], max(unit.end, number.end))
  }

  /// "a month", "an hour's notice": one of a unit of time that a preposition makes a length.
  func length(at place: Int) -> (Quantity, Int)? {
    guard has(place, .article), number(place) == nil, let unit = unit(sign(place + 1).unit),
      unit.dimension == .duration, !isParted(place + 1),
      !has(place - 1, [.repeat, .times, .per]) || has(place + 2, .auxiliary),
      !(has(place + 1, .fraction) && (has(place + 2, .of) || has(place - 1, [.least, .most, .than])))
    else { return nil }
    guard
      has(place - 1, [.least, .most, .than, .ceiling, .until, .for, .after, .before, .floor, .repeat])
        || has(place + 2, .apart) || has(place + 2, [.after, .before]) || has(place + 2, .auxiliary)
    else { return nil }
    let number = FoundNumber(low: 1, high: 1, start: place, end: place + 1, last: place, form: .spelled)
    return (quantity(number, MeasuredUnit(unit, end: place + 2)), place + 2)
  }

  private func quantity(_ number: FoundNumber, _ unit: MeasuredUnit) -> Quantity {
    let isMoment = unit.dimension == .age || unit.dimension == .count && unit.thing == 0
    var bound = bound(number.start, max(unit.end, number.end), isTime: isMoment)
    if bound.side == .point, let side = openSide(behind: number) { bound.side = side }
    func based(_ value: Double) -> Double { value * unit.factor / unit.perCount + unit.offset }
    var low = based(number.low)
    var high = based(number.high)
    if low > high { swap(&low, &high) }
    if bound.isApproximate { (low, high) = (low - abs(low) / 10, high + abs(high) / 10) }
    var quantity = Quantity(
      dimension: unit.dimension, lower: bound.side == .ceiling ? nil : low,
      upper: bound.side == .floor ? nil : high, words: "")
    quantity.excludesLower = bound.isStrict && bound.side == .floor
    quantity.excludesUpper = bound.isStrict && bound.side == .ceiling
    quantity.scale = unit.scale
    quantity.isTurned = bound.isTurned
    quantity.thing = unit.thing
    quantity.per = unit.per
    if unit.dimension == .duration { place(&quantity, number.start, unit.end) }
    return quantity
  }

  /// "four or more visitors": the bound stands between the number and what it counts.
  private func openSide(behind number: FoundNumber) -> Bound.Side? {
    guard has(number.end, .or), !isParted(number.end), isContent(number.end + 2) else { return nil }
    if has(number.end + 1, .upward) { return .floor }
    return has(number.end + 1, .downward) ? .ceiling : nil
  }

  /// "eight hours apart", "six weeks between doses", "an interval of": times between two occurrences;
  /// "28 days before": on which side of an event.
  private func place(_ quantity: inout Quantity, _ start: Int, _ end: Int) {
    let isBetween = has(end, .between) && number(end + 1) == nil
    let isInterval = (start - 5..<start).contains {
      has($0, .interval) && has($0 + 1, [.of, .to, .than, .at, .stop])
    }
    if isBetween || has(end, .apart) || isInterval { quantity.dimension = .interval; return }
    if has(end, .before) { quantity.anchor = .before }
    if has(end, .after) || has(end, .of) { quantity.anchor = .after }
  }

  // MARK: - Numbers whose unit the words around tell

  /// "140/90 mmHg", and a pair of two such numbers behind a word that names a pressure.
  private func pressures(_ number: FoundNumber) -> ([Quantity], Int)? {
    guard marks(number.end).contains(.slash), let below = self.number(number.end), number.low > below,
      number.low < 300, below > 20
    else { return nil }
    let second = FoundNumber(
      low: below, high: below, start: number.end, end: number.end + 1, last: number.end)
    let unit = measuredUnit(behind: second)
    let isNamed = (number.start - 8..<number.start).contains { isPressure($0) }
    guard unit?.dimension == .systolic || isNamed else { return nil }
    let end = unit?.end ?? second.end
    var first = quantity(number, MeasuredUnit(dimension: .systolic, end: end))
    var last = first
    last.dimension = .diastolic
    if first.lower != nil { last.lower = below }
    if first.upper != nil { last.upper = below }
    first.anchor = nil
    return ([first, last], end)
  }

  private func isPressure(_ place: Int) -> Bool {
    let named = sign(place).named
    guard named >= 0 else { return false }
    return [.systolic, .diastolic].contains(lexicon.named[Int(named)])
  }

  /// The first of "1:8".
  private func ratio(at place: Int) -> ([Quantity], Int)? {
    guard marks(place + 1).contains(.colon), marks(place + 1).isDisjoint(with: [.space]),
      let first = number(place), let second = number(place + 1), first > 0, length(place + 1) < 3
    else { return nil }
    let unit = MeasuredUnit(
      dimension: .count, thing: StableHash.of("ratio".utf8), perCount: first, end: place + 2)
    let number = FoundNumber(low: second, high: second, start: place, end: place + 2, last: place + 1)
    return ([quantity(number, unit)], place + 2)
  }

  /// A bare number whose dimension a word in front names: "a BMI of 30", "systolic below 140".
  private func named(_ number: FoundNumber) -> MeasuredUnit? {
    guard number.form == .plain, !sign(number.last).isJoined else { return nil }
    return nameBefore(number).map { MeasuredUnit(dimension: $0, end: number.end) }
  }

  /// The dimension that the nearest such word in front of a number names.
  private func nameBefore(_ number: FoundNumber) -> Dimension? {
    for place in stride(from: number.start - 1, through: max(number.start - 7, range.lowerBound), by: -1) {
      if !exists(place) || isClauseEnd(place + 1) { return nil }
      let named = sign(place).named
      if named >= 0 { return lexicon.named[Int(named)] }
    }
    return nil
  }

  /// A number that stands for itself, as in "start at 50": what it counts is left to the words around.
  private func bare(_ number: FoundNumber) -> MeasuredUnit? {
    guard number.form == .plain || number.form == .spelled, !sign(number.last).isJoined, number.low < 1900,
      has(number.start - 1, [.at, .from, .until, .by, .than, .least, .most, .floor, .ceiling])
        || has(number.start - 2, [.most, .least])
    else { return nil }
    let isClosed = isParted(number.end) || has(number.end, [.and, .or, .to, .for, .in])
    return isClosed && !has(number.start, .article)
      ? MeasuredUnit(dimension: .count, end: number.end) : nil
  }

  /// A number behind "section" or "stage" is a name, and so is a year.
  func isName(_ place: Int) -> Bool {
    if has(place - 1, .label), !isParted(place), !has(place - 1, .negation) || marks(place).contains(.stop) {
      return true
    }
    if has(place + 1, .month), !sign(place + 1).traits.contains(.modal) { return true }
    if has(place, .ordinal), sign(place).isJoined { return true }
    if isPartOfReference(place) { return true }
    if sign(place - 1).isYear, !marks(place).isDisjoint(with: [.slash, .hyphen, .dash]) { return true }
    guard sign(place).isYear else { return false }
    return unit(sign(place + 1).unit) == nil
  }

  /// "Directive 95/46/EC", "2016/679": numbers and letters joined by slashes name a text.
  private func isPartOfReference(_ place: Int) -> Bool {
    if marks(place).contains(.slash), has(place - 2, .label) { return true }
    return marks(place + 1).contains(.slash) && !sign(place + 1).isNumber && unit(sign(place + 1).unit) == nil
      && marks(place).contains(.slash)
  }
}
