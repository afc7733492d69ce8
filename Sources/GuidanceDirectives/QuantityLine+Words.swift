import GuidanceRules

extension QuantityLine {
  /// Keys of the words around that say what is measured, the nearest first, and of their complements.
  func measureWords(_ start: Int, _ end: Int) -> (keys: [UInt64], complements: [UInt64]) {
    var keys: [UInt64] = []
    var complements: [UInt64] = []
    func add(_ place: Int) {
      guard let key = telling(place) else { return }
      let positive = sign(place).positive
      if positive != 0 { complements.append(concept(positive)) }
      keys.append(key)
    }
    var before = start - 1
    var after = end
    for _ in 0..<QuantityLine.reach {
      if exists(before), !isClauseEnd(before + 1) { add(before); before -= 1 }
      if exists(after), !isClauseEnd(after) { add(after); after += 1 }
    }
    return (keys, complements)
  }

  /// Words on each side of a quantity that are looked at.
  private static let reach = 10

  /// The phrases that say of what and for what a quantity is, and the head of the subject.
  ///
  /// - Parameter end: one past the quantity's words.
  func slots(_ end: Int) -> Quantity.Slots {
    var slots = Quantity.Slots()
    if has(end, .of) { slots.whole = phrase(end + 1) }
    var place = end
    while exists(place), !isClauseEnd(place) {
      if has(place, .for), !isPeople(place + 1) { slots.aim = phrase(place + 1); break }
      place += 1
    }
    if let cue = context.cue, cue > range.lowerBound { slots.subject = phrase(range.lowerBound) }
    return slots
  }

  /// Telling words from a place to the next preposition or mark.
  private func phrase(_ start: Int) -> [UInt64] {
    var keys: [UInt64] = []
    var place = start
    while exists(place), place < start + 6, place == start || !isParted(place) {
      if sign(place).isNumber || has(place, .people) { return keys }
      if let key = telling(place) {
        keys.append(key)
      } else if !keys.isEmpty || !has(place, [.article, .every, .of]) && has(place, .stop) && place > start {
        break
      }
      place += 1
    }
    return keys
  }

  private func isPeople(_ place: Int) -> Bool {
    (place..<place + 3).contains { has($0, .people) }
  }

  /// The key of a word that says what a sentence is about; synonyms have one key.
  private func telling(_ place: Int) -> UInt64? {
    guard isContent(place), sign(place).unit < 0,
      sign(place).traits.isDisjoint(with: [.frequency, .repeat, .working, .restriction])
    else { return nil }
    let key = key(place)
    if let lexicon = context.lexicon, lexicon.isIgnored(key) { return nil }
    return concept(key)
  }

  private func concept(_ key: UInt64) -> UInt64 { context.lexicon?.concept(key) ?? key }
}
