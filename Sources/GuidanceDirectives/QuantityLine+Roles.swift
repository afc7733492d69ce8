import GuidanceRules

extension QuantityLine {
  /// What part the quantity at `start..<end` plays in its sentence.
  func role(of quantity: Quantity, _ start: Int, _ end: Int) -> Quantity.Role {
    if quantity.dimension == .age { return ageRole(start) }
    if isRelease(start) || context.conditions.contains(where: { isCondition($0, start) }) {
      return .condition
    }
    if quantity.dimension == .duration, isPhase(start) { return .period }
    if isDifference(end) { return .label }
    return isRestriction(quantity, start) || isOpening(start) ? .condition : .measure
  }

  /// "if more than five", "when the level is 5"; but "after 5 days" and "once a week" are no conditions.
  private func isCondition(_ clause: Range<Int>, _ start: Int) -> Bool {
    guard clause.contains(start) else { return false }
    let opening = clause.lowerBound
    if opening < start, has(opening, .barring), !has(opening, .until) { return true }
    return opening + 1 < start && (opening + 1..<start).contains { isContent($0) }
  }

  /// Whether an "until" in the same clause opens the way to the quantity with words between the two.
  func isRelease(_ start: Int) -> Bool {
    var place = start - 1
    while exists(place), !isClauseEnd(place + 1), start - place < 12,
      !isParted(place + 1)
    {
      if has(place, .until) { return (place + 1..<start).contains { isContent($0) || has($0, .auxiliary) } }
      if has(place, .barring) { return false }
      place -= 1
    }
    return false
  }

  /// "start at age 50" is what the act is about; "adults aged 50" is whom it is for.
  private func ageRole(_ start: Int) -> Quantity.Role {
    var place = start - 1
    while exists(place), start - place < 6, !isParted(place + 1) {
      if has(place, .people) { return .population }
      if has(place, .nounAge),
        has(place - 1, [.at, .from, .until, .before, .by, .to])
          || has(place - 2, [.at, .from, .until, .before, .by, .to])
      {
        return .measure
      }
      place -= 1
    }
    return has(start - 1, [.at, .from, .until]) ? .measure : .population
  }

  /// "for the first six weeks".
  private func isPhase(_ start: Int) -> Bool {
    if has(start - 1, .over) || has(start - 2, .over), has(start - 1, .determiner) { return true }
    let place = has(start - 1, .working) ? start - 2 : start - 1
    return has(place, .phase) && has(place - 1, .determiner)
  }

  /// "loans under £1,000", "contracts worth more than £5": which things are meant, not what is done.
  private func isRestriction(_ quantity: Quantity, _ start: Int) -> Bool {
    var place = start - 1
    while has(place, [.filler, .than, .upward, .downward, .least, .most, .at, .to, .up]), !isParted(place + 1)
    { place -= 1 }
    // "with a systolic pressure persistently above": the noun of the measure stands in between.
    var noun = place
    while exists(noun), place - noun < 4, !has(noun, .stop), !isParted(noun + 1) { noun -= 1 }
    if noun < place, (noun + 1...place).contains(where: { sign($0).named >= 0 }) {
      place = noun
      if has(place, .article) { place -= 1 }
    }
    guard exists(place), !isParted(place + 1) else { return false }
    if has(place, .restriction), !has(place - 1, [.modal, .negation]) {
      return isNoun(before: place) && (quantity.dimension == .count || !quantity.isPoint)
    }
    guard has(place, [.floor, .ceiling]), isNoun(before: place), !isTimeBound(place) else { return false }
    let cue = context.cue ?? Int.max
    if start < cue, cue < Int.max { return true }
    return isFor(place)
  }

  /// "20 mmHg above the goal" is a distance from another value.
  private func isDifference(_ end: Int) -> Bool {
    // "20 mmHg or 10 mmHg above the goal": the words behind the last figure go for all.
    for place in end..<end + 7 {
      guard exists(place), !isClauseEnd(place) else { return false }
      if has(place, [.floor, .ceiling]), has(place + 1, .determiner), !isParted(place) { return true }
      if place == end, !has(place, [.or, .and]) { return false }
    }
    return false
  }

  /// A phrase in front of the subject says for what or when: "For loans of £1,000 or more, firms must".
  private func isOpening(_ start: Int) -> Bool {
    guard let cue = context.cue, has(range.lowerBound, [.for, .in, .restriction]) else { return false }
    return start < cue && (start + 1..<max(cue, start + 1) + 1).contains { marks($0).contains(.comma) }
  }

  private func isTimeBound(_ place: Int) -> Bool { has(place, .ceiling) && sign(place).value == 1 }

  private func isNoun(before place: Int) -> Bool { isContent(place - 1) && !isParted(place) }

  /// "for loans under": a noun phrase that "for" opens.
  private func isFor(_ place: Int) -> Bool {
    var other = place - 1
    while isContent(other), place - other < 4 { other -= 1 }
    return has(other, .for)
  }
}
