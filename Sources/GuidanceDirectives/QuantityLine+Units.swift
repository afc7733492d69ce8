import GuidanceRules

extension QuantityLine {
  /// The unit of a number, or the thing that it counts.
  func measured(_ number: FoundNumber) -> MeasuredUnit? {
    guard var unit = measuredUnit(behind: number) ?? counted(number) else { return nil }
    if unit.dimension != .age, unit.dimension != .interval { addRate(&unit) }
    return unit
  }

  /// The unit whose name stands behind a number or is joined to it.
  func measuredUnit(behind number: FoundNumber) -> MeasuredUnit? {
    switch number.form {
    case .percentage: return MeasuredUnit(dimension: .percentage, end: number.end)
    case .money:
      let end = has(number.end, .currency) || isMoney(number.end) ? number.end + 1 : number.end
      return MeasuredUnit(dimension: .money, end: end)
    default: break
    }
    if sign(number.last).isJoined, number.last == number.end - 1 {
      guard let unit = unit(sign(number.last).unit) else { return nil }
      return combined(MeasuredUnit(unit, end: number.end), at: number.end)
    }
    var place = number.end
    var isWorking = false
    while has(place, .working), !isParted(place) || place == number.end { isWorking = true; place += 1 }
    guard let (unit, end) = unit(at: place) else {
      return has(number.end - 1, .scale) && number.isScaled && !isContent(number.end)
        ? MeasuredUnit(dimension: .money, end: number.end) : nil
    }
    guard !isParted(place) || marks(place).contains(.slash) || number.isBracketed else { return nil }
    var measured = MeasuredUnit(unit, end: end)
    if isWorking, unit.dimension == .duration, unit.factor == 1, isWorkingDay(number.end) {
      measured.factor = 7.0 / 5
      measured.scale = .working
    }
    return combined(measured, at: end)
  }

  /// Working, business and school days leave weekends out; clear and calendar days do not.
  private func isWorkingDay(_ place: Int) -> Bool { sign(place).value != 0 }

  private func isMoney(_ place: Int) -> Bool {
    !isParted(place) && unit(sign(place).unit)?.dimension == .money
  }

  private func unit(at place: Int) -> (MeasureLexicon.Unit, Int)? {
    guard exists(place), !sign(place).isNumber else { return nil }
    if let (number, count) = lexicon.unit(
      startingWith: key(place), next: { exists(place + $0) ? key(place + $0) : nil }),
      let unit = unit(number)
    {
      return (unit, place + count)
    }
    return unit(sign(place).unit).map { ($0, place + 1) }
  }

  /// "mg/l", "mg per litre", "miles an hour", "g/kg": a quotient with a name of its own.
  private func combined(_ above: MeasuredUnit, at place: Int) -> MeasuredUnit {
    var next = place
    if has(next, .per), !isParted(next) {
      next += 1
    } else if !marks(next).contains(.slash) {
      return above
    }
    guard let (below, end) = unit(at: next),
      let (dimension, factor) = Dimension.quotient(above.dimension, below.dimension)
    else { return above }
    var unit = above
    unit.dimension = dimension
    unit.factor = above.factor / below.factor * factor
    unit.end = end
    return unit
  }

  // MARK: - Counts

  /// The thing that a bare number counts: the first plural of the words behind it, or their last.
  private func counted(_ number: FoundNumber) -> MeasuredUnit? {
    guard !number.isShare, number.form == .plain || number.form == .spelled,
      !sign(number.last).isJoined || number.isScaled
    else { return nil }
    if let age = yearOlds(behind: number) { return age }
    var place = number.end
    if has(place, .of), number.form == .spelled { place += 1 }
    if has(place, .or), has(place + 1, [.upward, .downward]), isContent(place + 2) { place += 2 }
    while has(place, .upward) || has(place, .downward), !has(place + 1, .than) { place += 1 }
    let first = place
    while isContent(place), place < first + 4, place == first || !isParted(place) {
      if sign(place).traits.contains(.plural) {
        return MeasuredUnit(dimension: .count, thing: key(place), end: place + 1)
      }
      place += 1
    }
    guard place > first, !isParted(first) else { return nil }
    let isOne = number.high == 1
    let head = isOne ? place - 1 : first
    return MeasuredUnit(dimension: .count, thing: key(head), end: head + 1)
  }

  /// "two-year-olds" behind a number are a thing to be counted.
  private func yearOlds(behind number: FoundNumber) -> MeasuredUnit? {
    guard let age = self.number(number.end), unit(sign(number.end + 1).unit)?.dimension == .duration,
      has(number.end + 2, .old), sign(number.end + 2).traits.contains(.plural)
    else { return nil }
    let thing = key(number.end + 2) &+ UInt64(age) &* 0x9E37_79B9_7F4A_7C15
    return MeasuredUnit(dimension: .count, thing: thing, end: number.end + 3)
  }

  /// "a day", "per nurse", "for each item", "a head": what one such quantity is allowed for.
  private func addRate(_ unit: inout MeasuredUnit) {
    var place = unit.end
    if unit.dimension == .duration || unit.dimension == .percentage { return }
    if marks(place).contains(.slash), let below = self.unit(sign(place).unit) {
      unit.per = rateKey(below)
      unit.end = place + 1
      return
    }
    if has(place, .frequency), !isParted(place), !has(place + 1, .of) {
      unit.per = rateKey(.init(dimension: .duration, factor: sign(place).value))
      unit.end = place + 1
      return
    }
    if has(place, .of), isContent(place + 1), has(place + 2, .per), !isParted(place + 2),
      let below = self.unit(sign(place + 3).unit), below.dimension == .duration
    {
      unit.per = rateKey(below)
      return
    }
    var isOpen = false
    while has(place, .for) || has(place, .to), has(place + 1, .per) || isCount(place + 1) {
      place += 1
      isOpen = true
    }
    guard has(place, .per), !isParted(place), !isContent(place) else {
      if isOpen, unit.dimension == .count { addRatio(&unit, at: place) }
      return
    }
    // "for a patient" is whom it is for; "a patient" and "for each patient" are rates.
    if isOpen, has(place, .article), number(place) == nil, unit.dimension != .count { return }
    place += 1
    if has(place, .per) && !isContent(place) && number(place) == nil { place += 1 }
    addRatio(&unit, at: place)
  }

  /// A number that is no year: "for 20 patients", and not "for 2025".
  private func isCount(_ place: Int) -> Bool { number(place) != nil && !sign(place).isYear }

  private func addRatio(_ unit: inout MeasuredUnit, at place: Int) {
    var place = place
    if let count = number(place), !sign(place).isJoined {
      unit.perCount = count
      place += 1
    }
    guard exists(place), !isParted(place) else { return }
    if let below = self.unit(sign(place).unit), below.dimension != .count {
      unit.per = rateKey(below)
      unit.end = place + 1
      return
    }
    guard isContent(place) else { return }
    var head = place
    while isContent(head + 1), !isParted(head + 1), head < place + 2, !sign(head).traits.contains(.plural) {
      head += 1
    }
    // "member of staff": what follows "of" names it.
    if has(head + 1, .of), isContent(head + 2) { head += 2 }
    unit.per = key(head)
    unit.end = head + 1
  }

  /// A key for what a rate is by: units of one dimension differ by their size.
  private func rateKey(_ unit: MeasureLexicon.Unit) -> UInt64 {
    StableHash.of("\(unit.dimension.rawValue) \((unit.factor * 1e6).rounded())".utf8)
  }
}

extension MeasuredUnit {
  init(_ unit: MeasureLexicon.Unit, end: Int) {
    self.init(
      dimension: unit.dimension, factor: unit.factor, offset: unit.offset,
      scale: unit.isCalendar ? .calendar : .exact, end: end)
  }
}
