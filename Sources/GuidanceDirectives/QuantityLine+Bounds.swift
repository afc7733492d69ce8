import GuidanceRules

extension QuantityLine {
  /// The bound that the words around `start..<end` put on the number there.
  ///
  /// - Parameter isTime: whether the number is a moment or an age, which "by", "from" and "before" bound.
  func bound(_ start: Int, _ end: Int, isTime: Bool = false) -> Bound {
    var bound = Bound(start: start, end: end)
    if marks(start).contains(.atLeast) || marks(start).contains(.atMost) {
      bound.side = marks(start).contains(.atLeast) ? .floor : .ceiling
      bound.isStrict = marks(start).contains(.strict)
      return bound
    }
    if hasPlus(behind: end - 1) { bound.side = .floor; return bound }
    var place = start - 1
    while has(place, [.filler, .approximate]), !isNumberWord(place), !has(place, .than), !isParted(place + 1),
      start - place < 5
    {
      if has(place, .approximate) { bound.isApproximate = true; bound.start = place }
      place -= 1
    }
    if !isParted(place + 1), leading(&bound, place, start, isTime) { return bound }
    if has(start - 1, .approximate) { bound.start = start - 1; bound.isApproximate = true }
    trailing(&bound)
    if bound.side == .point, let word = extremum(before: place) {
      bound.side = has(word, .minimum) ? .floor : .ceiling
      bound.start = word
    }
    return bound
  }

  /// A word of number in front of "of" is another quantity's.
  private func isNumberWord(_ place: Int) -> Bool { number(place) != nil && !has(place, .article) }

  // MARK: - In front of the number

  private func leading(_ bound: inout Bound, _ place: Int, _ start: Int, _ isTime: Bool) -> Bool {
    if has(place, .least) || has(place, .most), has(place - 1, .at) || has(place - 2, .at) {
      bound.side = has(place, .least) ? .floor : .ceiling
      bound.start = has(place - 1, .at) ? place - 1 : place - 2
      return true
    }
    if has(place, [.minimum, .maximum]) {
      bound.side = has(place, .minimum) ? .floor : .ceiling
      bound.start = place
      return true
    }
    if has(place, .than) { return comparative(&bound, place) }
    if has(place, .to), has(place - 1, .up) {
      bound.side = .ceiling
      bound.start = place - 1
      return true
    }
    if has(place, [.to, .at]) || has(start - 1, [.to, .at]), limit(before: min(place, start - 1)) != nil {
      bound.side = .ceiling
      bound.start = limit(before: min(place, start - 1)) ?? place
      return true
    }
    if has(place, [.floor, .ceiling]) {
      bound.side = has(place, .floor) ? .floor : .ceiling
      bound.isStrict = has(place, [.floor, .over, .under]) || !isWithin(place)
      bound.start = place
      return turned(&bound, place)
    }
    return isTime && temporal(&bound, place)
  }

  /// "within" and "inside" let the value itself in; "below" does not.
  private func isWithin(_ place: Int) -> Bool { sign(place).value == 1 }

  private func limit(before place: Int) -> Int? {
    guard has(place, [.to, .at]) else { return nil }
    return [place - 1, place - 2].first { has($0, .limiting) && !isParted($0 + 1) }
  }

  /// "more than", "no later than", "be wider than".
  private func comparative(_ bound: inout Bound, _ than: Int) -> Bool {
    var place = than - 1
    if has(place, .often) { place -= 1 }
    // "no more than once", "more vehicles than": the comparative may stand a word or two in front.
    let found = [place, place - 1, place - 2].first { has($0, [.upward, .downward]) && !isParted($0 + 1) }
    guard let comparative = found else { return false }
    bound.side = has(comparative, .upward) ? .floor : .ceiling
    bound.isStrict = true
    bound.start = comparative
    return turned(&bound, comparative)
  }

  /// "by 5 pm", "before noon", "until 60", "from the age of 50".
  private func temporal(_ bound: inout Bound, _ place: Int) -> Bool {
    if has(place, [.until, .before, .by]) {
      bound.side = .ceiling
      bound.isStrict = has(place, .before)
    } else if has(place, [.after, .from]) {
      bound.side = .floor
      bound.isStrict = has(place, .after) && !has(place, .from)
    } else {
      return false
    }
    bound.isTemporal = true
    bound.start = place
    return turned(&bound, place)
  }

  /// Turns the bound round when a negation governs it.
  private func turned(_ bound: inout Bound, _ place: Int) -> Bool {
    // "at or above" lets the value in.
    if has(place - 1, .or) { bound.isStrict = false }
    if has(place - 1, .negation), !isParted(place) {
      bound.turn()
      bound.start = place - 1
      // "must not exceed": the negation is the statement's own as well.
      bound.isTurned = has(place - 2, .modal)
    } else if let negation = negation(before: place), !isWithin(place) || !isReleased(negation, place) {
      bound.turn()
      bound.isTurned = negation < place
    }
    return true
  }

  /// "need not be required to answer within five days" forbids no answer.
  private func isReleased(_ negation: Int, _ place: Int) -> Bool {
    (negation..<place).contains { has($0, .duty) }
  }

  /// The negation in the same clause that reaches a bound; not one that belongs to another bound.
  private func negation(before place: Int) -> Int? {
    var other = place - 1
    var hasModal = false
    while exists(other), !isClauseEnd(other + 1), !has(other, .barring) {
      if has(other, .negation) {
        let isOfBound = has(other + 1, [.upward, .downward]) && (2...4).contains { has(other + $0, .than) }
        return isOfBound ? nil : other
      }
      // Behind "and must" a negation in front of "and" has lost its hold.
      if hasModal, has(other, .and) { return nil }
      hasModal = hasModal || has(other, .modal)
      other -= 1
    }
    return nil
  }

  // MARK: - Behind the number

  /// "or more", "and over", "at the latest", "maximum".
  private func trailing(_ bound: inout Bound) {
    let end = bound.end
    if has(end, .or) || has(end, .and), !isParted(end + 1) {
      let isLess = has(end + 1, [.downward, .ceiling, .under, .before])
      let isMore = has(end + 1, [.upward, .floor, .over, .up])
      // "or more" closes the expression; "and more nurses" goes on.
      if isLess || isMore, !isContent(end + 2) || isParted(end + 2) || has(end, .or) {
        bound.side = isLess ? .ceiling : .floor
        bound.end = end + 2
        return
      }
    }
    var place = end
    if has(place, .at) { place += 1 }
    if place > end, has(place, [.article, .stop]), !has(place, [.least, .most]) { place += 1 }
    if has(place, .least) || has(place, .most), place > end, number(place + 1) == nil {
      bound.side = has(place, .least) ? .floor : .ceiling
      bound.end = place + 1
    } else if has(end, [.minimum, .maximum]), !isParted(end), isParted(end + 1) || !isContent(end + 1) {
      bound.side = has(end, .minimum) ? .floor : .ceiling
      bound.end = end + 1
    }
  }

  /// "a maximum temperature of", "the minimum is": an extremum whose noun stands in between.
  private func extremum(before place: Int) -> Int? {
    for word in stride(from: place, through: max(place - 4, range.lowerBound), by: -1) {
      if !exists(word) || isParted(word + 1) || number(word) != nil { return nil }
      if has(word, [.minimum, .maximum]) { return word }
    }
    return nil
  }
}
