import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Tests whether two directives speak to the same people at the same time and place.
struct GateKeeper: Sendable {
  private let rules: RuleSet
  private let includesSameBody: Bool
  private let bearers: BearerGate

  /// A keeper over the rules' bearers and bodies.
  init(_ rules: RuleSet, includesSameBody: Bool) {
    self.rules = rules
    self.includesSameBody = includesSameBody
    bearers = BearerGate(rules.bearers)
  }

  /// A directive with its document.
  typealias Member = (document: IssuedDocument, directive: Directive)

  /// Verdicts in order, up to the first that stops the pair.
  ///
  /// - Parameter clash: what the comparison found; a clash of themes asks more of the bearers than one of acts.
  func verdicts(_ a: Member, _ b: Member, _ clash: Clash?) -> [(gate: Gate, verdict: GateVerdict)] {
    var verdicts: [(Gate, GateVerdict)] = []
    for gate in Gate.allCases {
      let verdict = verdict(gate, a, b, clash)
      verdicts.append((gate, verdict))
      if case .stops = verdict { break }
    }
    return verdicts
  }

  /// The verdict of one gate.
  func verdict(_ gate: Gate, _ a: Member, _ b: Member, _ clash: Clash?) -> GateVerdict {
    switch gate {
    case .strength: strength(a.directive, b.directive)
    case .body: body(a.document, b.document)
    case .bearer:
      bearers.verdict(bearers.meeting(a.directive, b.directive, clash), a.directive, b.directive)
    case .population: population(a.directive, b.directive, clash)
    case .extent: extent(a.document, b.document)
    case .supersession: supersession(a.document, b.document)
    case .period: period(a, b)
    case .exception: exception(a.directive, b.directive)
    case .condition: condition(a.directive, b.directive, clash)
    case .balance: balance(a.directive, b.directive, clash)
    }
  }

  /// Whether the gates that ask about directives let a pair through; those of their documents were asked before.
  ///
  /// - Parameter asksAll: false where it is known that no gate behind that of bearers has anything to say.
  func letsThrough(_ a: Directive, _ b: Directive, _ clash: Clash, asksAll: Bool) -> Bool {
    guard direct(a, b), bearers.meeting(a, b, clash).isMet else { return false }
    guard asksAll else { return true }
    return population(a, b, clash).isPassed && period(a, b).isPassed && exception(a, b).isPassed
      && condition(a, b, clash).isPassed && balance(a, b, clash).isPassed
  }

  private func direct(_ a: Directive, _ b: Directive) -> Bool {
    min(a.strength, b.strength) >= 2 || max(a.strength, b.strength) >= 3
  }

  private func strength(_ a: Directive, _ b: Directive) -> GateVerdict {
    direct(a, b)
      ? .passes("both direct (strengths \(a.strength) and \(b.strength))")
      : .stops("neither directs: both only allow or encourage")
  }

  private func body(_ a: IssuedDocument, _ b: IssuedDocument) -> GateVerdict {
    guard let first = a.body, let second = b.body else { return .stops("a document names no issuing body") }
    if a.bodyIdentity == b.bodyIdentity {
      return includesSameBody ? .passes("one body, \(first)") : .stops("both are issued by \(first)")
    }
    return .passes("issued by \(first) and \(second)")
  }

  /// People of two age bands that do not meet are two groups, and so are things that a lexicon tells apart.
  private func population(_ a: Directive, _ b: Directive, _ clash: Clash?) -> GateVerdict {
    if let apart = clash?.evidence?.apart, apart > 0 {
      return .stops("they speak of different people, places or things")
    }
    if let first = a.frame.ages, let second = b.frame.ages, !first.overlaps(second) {
      return .stops("one is about people of \(words(first)), the other of \(words(second))")
    }
    if clash?.evidence != nil {
      if areTwoGroups(a, b) { return .stops("each is about another group of people") }
      if isGroupBesideBand(a, b) || isGroupBesideBand(b, a) {
        return .stops("one is about a group, the other about an age, and neither takes in the other")
      }
    }
    return .passes("nothing says that they speak of different people")
  }

  /// Each side marks off a group, and the two have nothing in common.
  private func areTwoGroups(_ a: Directive, _ b: Directive) -> Bool {
    let second = b.frame.group
    guard !a.frame.group.isEmpty, !second.isEmpty else { return false }
    return !a.frame.group.contains { one in
      second.contains(one) || !rules.lexicon.neighbours(of: one).isDisjoint(with: second)
        || second.contains { rules.lexicon.areRelated(one, $0) }
    }
  }

  /// "adults with diabetes" and "people over 60": each leaves out some of the other's.
  private func isGroupBesideBand(_ grouped: Directive, _ aged: Directive) -> Bool {
    guard !grouped.frame.group.isEmpty, aged.frame.group.isEmpty, let band = aged.frame.ages else {
      return false
    }
    guard let other = grouped.frame.ages else { return true }
    return band.lowerBound > other.lowerBound + 0.5 || band.upperBound < other.upperBound - 0.5
  }

  private func words(_ ages: ClosedRange<Double>) -> String {
    let lower = Int(ages.lowerBound)
    return ages.upperBound > 130
      ? "\(lower) and over"
      : lower == 0 ? "under \(Int(ages.upperBound))" : "\(lower) to \(Int(ages.upperBound))"
  }

  private func extent(_ a: IssuedDocument, _ b: IssuedDocument) -> GateVerdict {
    let first = Extent(a.extent)
    let second = Extent(b.extent)
    guard first.overlaps(second) else {
      return .stops("one holds in \(a.extent ?? ""), the other in \(b.extent ?? "")")
    }
    return .passes("the places they hold in overlap")
  }

  /// Withdrawn texts, texts named as replaced, and earlier texts of the same line of bodies on the same title.
  private func supersession(_ a: IssuedDocument, _ b: IssuedDocument) -> GateVerdict {
    if a.replacedBy != nil || b.replacedBy != nil { return .stops("a side has been withdrawn or superseded") }
    if Replacement.names(a, b) { return .stops("\(a.title) replaces \(b.title)") }
    if Replacement.names(b, a) { return .stops("\(b.title) replaces \(a.title)") }
    return .passes("neither replaces the other")
  }

  private func period(_ a: Member, _ b: Member) -> GateVerdict {
    guard a.document.period.overlaps(b.document.period) else {
      return .stops("the one ceased to hold before the other began")
    }
    return period(a.directive, b.directive)
  }

  private func period(_ a: Directive, _ b: Directive) -> GateVerdict {
    if let first = a.frame.period, let second = b.frame.period, !first.overlaps(second) {
      return .stops(areMilestones(a, b) ? GateKeeper.milestones : "they speak of different times")
    }
    if let first = a.frame.month, let second = b.frame.month, first != second, areMilestones(a, b) {
      return .stops(GateKeeper.milestones)
    }
    return .passes("both are in force at the same time")
  }

  private static let milestones = "they set milestones of one course, each with a date of its own"

  /// Figures of one measure on each side, due at different dates.
  private func areMilestones(_ a: Directive, _ b: Directive) -> Bool {
    a.quantities.contains { first in
      b.quantities.contains { second in
        first.role == .measure && second.role == .measure && first.dimension == second.dimension
          && ![.date, .dayOfYear, .clock].contains(first.dimension)
          && !Set(first.measure).isDisjoint(with: second.measure)
      }
    }
  }

  private func exception(_ a: Directive, _ b: Directive) -> GateVerdict {
    for (one, other) in [(a, b), (b, a)] {
      let exception = one.frame.concepts(.exception)
      guard !exception.isEmpty, !other.frame.isConceded, !isTimedApart(one, other) else { continue }
      let words = other.frame.core.union(other.frame.concepts(.condition))
      let shared = exception.filter {
        words.contains($0) || !rules.lexicon.neighbours(of: $0).isDisjoint(with: words)
      }
      if shared.count * 2 >= exception.count, !shared.isSubset(of: one.frame.core) {
        return .stops(
          "the other side is the case that the exception names, so their conditions exclude each other")
      }
    }
    return .passes("no exception takes the other side out")
  }

  /// "only after an inspection" leaves out what is done before it.
  private func isTimedApart(_ one: Directive, _ other: Directive) -> Bool {
    !one.frame.timing.isEmpty && !other.frame.timing.isEmpty
      && one.frame.timing.isDisjoint(with: other.frame.timing)
  }

  private func condition(_ a: Directive, _ b: Directive, _ clash: Clash?) -> GateVerdict {
    let first = a.frame.concepts(.condition)
    let second = b.frame.concepts(.condition)
    let isSame = !first.isEmpty && first.intersection(second).count * 2 >= max(first.count, second.count)
    let isConceded = a.frame.isConceded || b.frame.isConceded
    if isSame, !isConceded, a.frame.conditionIsNegated != b.frame.conditionIsNegated {
      return .stops("their conditions exclude each other")
    }
    if isSame, !a.frame.timing.isEmpty, !b.frame.timing.isEmpty,
      a.frame.timing.isDisjoint(with: b.frame.timing)
    {
      return .stops("one holds before what the other holds after or during")
    }
    let isCopy = (clash?.evidence?.verbatim ?? 0) >= Evidence.nearCopy
    if isCopy, a.frame.isQualifierNegated != b.frame.isQualifierNegated, a.isNegative != b.isNegative {
      return .stops("one is about what the other leaves out")
    }
    if !a.frame.qualifier.isEmpty, !b.frame.qualifier.isEmpty,
      a.frame.qualifier.isDisjoint(with: b.frame.qualifier),
      clash?.kind == .deontic
    {
      return .stops("each marks off other people or things")
    }
    if !isConceded, let consent = withAndWithout(a, b) { return .stops(consent) }
    if ConditionValues.exclude(a, b) { return .stops("their conditions name values that share nothing") }
    return .passes(
      first.isEmpty && second.isEmpty ? "neither is conditional" : "their conditions can both be met")
  }

  /// "without consent" on one side and "with consent" on the other are two cases.
  private func withAndWithout(_ a: Directive, _ b: Directive) -> String? {
    guard a.isNegative != b.isNegative else { return nil }
    for (one, other) in [(a, b), (b, a)] {
      let lacking = one.frame.concepts(.rejection)
      let named = other.frame.core.union(other.frame.concepts(.condition))
      guard !lacking.isEmpty, other.frame.concepts(.rejection).isEmpty else { continue }
      if lacking.intersection(named).count * 2 >= lacking.count {
        return "one is the case with, the other without"
      }
    }
    return nil
  }

  private func balance(_ a: Directive, _ b: Directive, _ clash: Clash?) -> GateVerdict {
    if clash?.isPull == true, a.frame.isBalanced || b.frame.isBalanced {
      return .stops("one sentence weighs both aims")
    }
    if a.frame.isBalanced, a.tags.count > 1, sharesTag(a, b) {
      return .stops("one sentence weighs both aims")
    }
    if b.frame.isBalanced, b.tags.count > 1, sharesTag(a, b) {
      return .stops("one sentence weighs both aims")
    }
    return .passes("neither sentence weighs the two aims itself")
  }

  private func sharesTag(_ a: Directive, _ b: Directive) -> Bool {
    !Set(a.tags.map(\.tag)).isDisjoint(with: b.tags.map(\.tag))
  }
}
