import GuidanceRules

/// The matches of one sentence, laid out by what they are for, so that nobody who looks for one kind of them goes
/// through all. A class, because all readers of a sentence share it.
final class SentenceMatches: Sendable, RandomAccessCollection {
  /// All matches, by start, end and pattern.
  private let all: [PatternMatch]
  /// The same, kind by kind, in the same order within each.
  private let byKind: [PatternMatch]
  private let kindStart: [Int32]
  /// Patterns of companies that stand in the sentence; none where no wording of a tag does, since only those ask for
  /// any.
  private let companyPatterns: Set<Int32>
  /// For each token the markers that begin there, as bits.
  private let opened: [UInt64]

  /// Lays the matches of a sentence of so many tokens out.
  init(_ all: [PatternMatch], companyPatterns: Set<Int32> = [], tokens: Int, _ rules: RuleSet) {
    self.all = all
    self.companyPatterns = companyPatterns
    var starts = [Int32](repeating: 0, count: PatternKind.count + 1)
    for match in all { starts[rules.kinds[match.pattern].number + 1] += 1 }
    for kind in 1...PatternKind.count { starts[kind] += starts[kind - 1] }
    kindStart = starts
    var sorted = all
    var opened = [UInt64](repeating: 0, count: tokens)
    for match in all {
      let kind = rules.kinds[match.pattern]
      sorted[Int(starts[kind.number])] = match
      starts[kind.number] += 1
      opened[match.tokens.lowerBound] |= kind.bit
    }
    byKind = sorted
    self.opened = opened
  }

  /// The matches of one kind, in order.
  func of(_ kind: PatternKind) -> ArraySlice<PatternMatch> {
    byKind[Int(kindStart[kind.number])..<Int(kindStart[kind.number + 1])]
  }

  /// The matches of a marker, in order.
  func of(_ marker: Marker) -> ArraySlice<PatternMatch> { of(PatternKind(marker)) }

  /// Whether a match of a marker begins at a token.
  func opens(_ marker: Marker, at place: Int) -> Bool {
    opened.indices.contains(place) && opened[place] & PatternKind(marker).bit != 0
  }

  /// Whether some match has one of these markers.
  func has(_ markers: Marker...) -> Bool { markers.contains { !of($0).isEmpty } }

  /// Whether one of the wordings of a company stands in the sentence.
  func meets(_ company: Int, _ rules: RuleSet) -> Bool {
    rules.companies[company].contains { companyPatterns.contains($0) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { all.count }
  subscript(index: Int) -> PatternMatch { all[index] }
}
