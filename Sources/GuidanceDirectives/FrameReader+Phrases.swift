import GuidanceRules

/// What stands with the verb itself, and what only around it.
extension FrameReader {
  /// For each token of the act the preposition of its phrase, as a concept; 0 where it stands with the verb, in
  /// its object or in the subject of a passive.
  func slots(_ phrases: [(concept: UInt64, end: Int)?], _ words: borrowing WordTable) -> [UInt64?] {
    var slots = [UInt64?](repeating: nil, count: sentence.tokens.count)
    fill(&slots, in: openedSubject(words), leading: 0, phrases, words)
    fill(&slots, in: cue.predicate, leading: 1, phrases, words)
    return slots
  }

  /// The subject without a phrase that opens the sentence: "For men under 50, the decision".
  func openedSubject(_ words: borrowing WordTable) -> Range<Int> {
    guard let first = cue.subject.first, isPreposition(first),
      let comma = cue.subject.dropFirst().last(where: { sentence.tokens[$0].before.contains(.comma) })
    else { return cue.subject }
    return comma..<cue.subject.upperBound
  }

  /// The first phrase goes on through a first "of", and a verb may have its object behind a preposition: "comply
  /// with the order"; `leading` words may stand in front of one that belongs to the verb.
  private func fill(
    _ slots: inout [UInt64?], in range: Range<Int>, leading: Int,
    _ phrases: [(concept: UInt64, end: Int)?], _ words: borrowing WordTable
  ) {
    var slot: UInt64 = 0
    var count = 0
    var hasOf = false
    for place in range where !clauses.isSubordinate(place) {
      if isPreposition(place), count > 0, phrases[place] == nil {
        let isOf = spelling(place, words) == "of"
        if isOf ? hasOf && slot == 0 : slot != 0 || count > leading {
          slot = rules.lexicon.concept(words[sentence.tokens[place].word].key)
        }
        hasOf = hasOf || isOf
      }
      if concept(at: place, words) != nil { count += 1 }
      slots[place] = slot
    }
  }

  func isPreposition(_ place: Int) -> Bool {
    matches.opens(.preposition, at: place)
  }

  /// "glucose-lowering": a hyphen joins the word to the one before or behind it.
  func isCompound(_ place: Int) -> Bool {
    sentence.tokens[place].before == .hyphen
      || place + 1 < sentence.tokens.count && sentence.tokens[place + 1].before == .hyphen
  }

  /// Which way each token of the act is moved and what is paid with it: the words of movement and payment that
  /// stand in its own part of the act go for all of that part, and for the parts behind that have none.
  func motion(_ words: borrowing WordTable) -> (signs: [Int8], payments: [Int8]) {
    var signs = [Int8](repeating: 0, count: sentence.tokens.count)
    var payments = signs
    guard matches.has(.up, .down, .more, .less, .pays, .penalises) else { return (signs, payments) }
    var sign: Int8 = 0
    var payment: Int8 = 0
    for part in parts(words) {
      sign = self.sign(in: part, .up, .down) ?? self.sign(in: part, .more, .less) ?? sign
      payment = self.payment(in: part) ?? payment
      for place in part {
        signs[place] = sign
        payments[place] = payment
      }
    }
    return (signs, payments)
  }

  private static let cuts: Punctuation = [.comma, .semicolon, .colon]
  private static let conjunctions = ["and", "but", "or"]

  /// The act cut at "and", "but", "or" and at commas and semicolons.
  private func parts(_ words: borrowing WordTable) -> [Range<Int>] {
    var starts = [cue.act.lowerBound]
    for place in cue.act.dropFirst() {
      let marks = sentence.tokens[place].before
      if !marks.isDisjoint(with: Self.cuts) || Self.conjunctions.contains(spelling(place, words)) {
        starts.append(place)
      }
    }
    return zip(starts, starts.dropFirst() + [cue.act.upperBound]).map { $0..<max($0, $1) }
  }

  /// What a part pays: "paid only 30 % for each" takes money away, though it speaks of pay.
  private func payment(in part: Range<Int>) -> Int8? {
    sign(in: part, .penalises, .penalises) == nil ? sign(in: part, .pays, .pays) : -1
  }

  /// 1 or -1 by which of two markers comes first in a part; nil where neither does.
  private func sign(in part: Range<Int>, _ up: Marker, _ down: Marker) -> Int8? {
    guard matches.has(up, down) else { return nil }
    let first = matches.first { match in
      guard case .marker(let marker) = rules.uses[match.pattern], marker == up || marker == down else {
        return false
      }
      return part.contains(match.tokens.lowerBound) && !clauses.isSubordinate(match.tokens.lowerBound)
        && !isBound(match.tokens)
    }
    guard let first, case .marker(let marker) = rules.uses[first.pattern] else { return nil }
    return marker == up ? 1 : -1
  }
}
