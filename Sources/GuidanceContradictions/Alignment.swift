import GuidanceDirectives
import GuidanceRules

/// The words of two directives laid side by side: what they share, what is opposite, what only one has.
///
/// Each term of one side is paired with at most one of the other, the same concepts first, then opposites and
/// values of which only one can hold, then near relations. O(terms²) of two sentences.
struct Alignment {
  /// A term of each side that was paired.
  struct Pair: Hashable {
    var left: Term
    var right: Term
  }

  /// Terms that mean the same.
  private(set) var same: [Pair] = []
  /// Terms of one close field.
  private(set) var related: [Pair] = []
  /// Terms of which one undoes the other.
  private(set) var opposite: [Pair] = []
  /// Values of which only one can hold.
  private(set) var exclusive: [Pair] = []
  /// Proper names that only one side has, paired.
  private(set) var names: [Pair] = []
  /// Words that name different people or things.
  private(set) var apart: [Pair] = []
  /// Terms of the left side without a partner.
  private(set) var leftOnly: [Term] = []
  /// Terms of the right side without a partner.
  private(set) var rightOnly: [Term] = []

  private let scale: WordScale
  /// Whether both name the same kinds of bearer.
  private let bindsSame: Bool
  /// Whether the subjects of both are who acts.
  private let areActive: Bool

  /// Lays the terms of two directives side by side.
  init(_ a: Directive, _ b: Directive, _ scale: WordScale) {
    self.scale = scale
    bindsSame = !a.bearer.kinds.isEmpty && a.bearer.kinds == b.bearer.kinds
    areActive = a.object.isEmpty && b.object.isEmpty
    var rest = Rest(a.frame.compared, b.frame.compared)
    same = rest.takeSame()
    // "pharmacies in Scotland": where those are who act.
    apart = take(Lexicon.Tie.scope, &rest) { $0.role == .subject && $1.role == .subject }
    opposite = take(Lexicon.Tie.opposite, &rest, Alignment.areRivals)
    exclusive = take(Lexicon.Tie.exclusive, &rest, Alignment.areRivals)
    apart += take(Lexicon.Tie.scope, &rest) { _, _ in true }
    names = rest.take { left, right in
      right.isName && left.role == right.role
    } where: {
      $0.isName
    }
    related = take(Lexicon.Tie.relative, &rest) { _, _ in true }
    (leftOnly, rightOnly) = rest.terms
  }

  /// Words that can stand in each other's place in an act: verb for verb, the rest for the rest.
  private static func areRivals(_ left: Term, _ right: Term) -> Bool {
    func isVerb(_ term: Term) -> Bool { term.role == .verb || term.role == .movement }
    return left.isCore && right.isCore && isVerb(left) == isVerb(right)
      && left.isCompound == right.isCompound
  }

  /// Pairs the terms left over of which one is a partner of the other and `matches` holds.
  private func take(_ tie: UInt8, _ rest: inout Rest, _ matches: (Term, Term) -> Bool) -> [Pair] {
    guard rest.isTied(tie) else { return [] }
    return rest.take { left, right in
      right.ties & tie != 0 && scale.areTied(left.concept, right.concept, by: tie) && matches(left, right)
    } where: {
      $0.ties & tie != 0
    }
  }

  /// The terms of two sides that are not paired yet, as places in their lists.
  private struct Rest {
    private let left: [Term]
    private let right: [Term]
    private var lefts: [UInt16]
    private var rights: [UInt16]

    init(_ left: [Term], _ right: [Term]) {
      self.left = left
      self.right = right
      lefts = left.indices.map { UInt16(truncatingIfNeeded: $0) }
      rights = right.indices.map { UInt16(truncatingIfNeeded: $0) }
    }

    /// Whether both sides have a term with partners in a table.
    func isTied(_ tie: UInt8) -> Bool {
      lefts.contains { left[Int($0)].ties & tie != 0 } && rights.contains { right[Int($0)].ties & tie != 0 }
    }

    /// Pairs of one concept; most concepts of one side share no bit with those of the other.
    mutating func takeSame() -> [Pair] {
      let bits = right.reduce(0 as UInt64) { $0 | 1 << ($1.concept % 64) }
      return take { left, right in
        left.concept == right.concept
      } where: {
        bits & 1 << ($0.concept % 64) != 0
      }
    }

    /// Pairs of which `matches` holds, each left term with the first right one, taken out of the rest.
    ///
    /// - Parameter mayMatch: whether a left term is worth a look.
    mutating func take(
      _ matches: (Term, Term) -> Bool, where mayMatch: (Term) -> Bool = { _ in true }
    ) -> [Pair] {
      var pairs: [Pair] = []
      var kept = 0
      for place in lefts.indices {
        let term = left[Int(lefts[place])]
        if mayMatch(term),
          let partner = rights.firstIndex(where: { matches(term, right[Int($0)]) })
        {
          pairs.append(Pair(left: term, right: right[Int(rights.remove(at: partner))]))
        } else {
          lefts[kept] = lefts[place]
          kept += 1
        }
      }
      lefts.removeLast(lefts.count - kept)
      return pairs
    }

    var terms: ([Term], [Term]) { (lefts.map { left[Int($0)] }, rights.map { right[Int($0)] }) }
  }

  /// Terms that only one side has, those paired as apart included: of its act, or else of its clauses.
  var unshared: (left: [Term], right: [Term]) {
    let unlike = apart + names + exclusive + related
    func preferred(_ terms: [Term]) -> [Term] {
      let core = terms.filter(\.isCore)
      return core.isEmpty ? terms : core
    }
    return (preferred(leftOnly + unlike.map(\.left)), preferred(rightOnly + unlike.map(\.right)))
  }

  /// How much a term counts: words of the act more than those around it, rare words more than common ones.
  func weight(_ term: Term) -> Double {
    let part: Double =
      switch term.role {
      case .verb, .act, .subject: 1
      case .condition: 0.5
      default: 0.25
      }
    return part * scale.weight(term.concept)
  }

  private func weight(_ pairs: [Pair]) -> Double {
    pairs.reduce(0) { $0 + max(weight($1.left), weight($1.right)) }
  }

  private func weight(_ terms: [Term]) -> Double { terms.reduce(0) { $0 + weight($1) } }

  /// Weight of what the two share; opposites speak of the same thing, and near relations count half.
  var shared: Double { weight(same) + weight(opposite) + 0.7 * weight(exclusive) + 0.5 * weight(related) }

  /// Weight of what only the left side has.
  var left: Double {
    weight(leftOnly) + weight(apart) + weight(names) + 0.5 * weight(related) + 0.3 * weight(exclusive)
  }

  /// Weight of what only the right side has.
  var right: Double {
    weight(rightOnly) + weight(apart) + weight(names) + 0.5 * weight(related) + 0.3 * weight(exclusive)
  }

  /// Share of words in common, 0 to 1: the mean of their share in both acts and in the shorter one.
  var likeness: Double {
    guard same.count + opposite.count + exclusive.count + related.count > 0 else { return 0 }
    let smaller = shared + min(left, right)
    return 0.5 * shared / (shared + left + right) + 0.5 * shared / smaller
  }

  /// Share of the shorter side's words that the other has in the same form, 0 to 1: near copies of one text.
  var verbatim: Double {
    let copied = same.count { $0.left.stem == $0.right.stem }
    let size = same.count + related.count + opposite.count + exclusive.count + apart.count + names.count
    let smaller = size + min(leftOnly.count, rightOnly.count)
    return smaller == 0 ? 0 : Double(copied) / Double(smaller)
  }

  /// Words of the act that each side has instead of the other's: in near copies the difference is meant.
  var swapped: Int {
    min(leftOnly.count(where: \.isCore), rightOnly.count(where: \.isCore)) + related.count { $0.left.isCore }
  }

  /// How much more the two share than chance brings together among all that is compared, in bits.
  ///
  /// Long sentences share words by accident, so what the shorter side has besides counts against it.
  var surplus: Double {
    let shared = bits(same, 1) + bits(opposite, 0.3) + bits(exclusive, 0.3) + bits(related, 0.4)
    let besides = min(bits(leftOnly), bits(rightOnly))
    let bearers = bindsSame ? Alignment.bitsOfBearer : 0
    return shared + bearers - scale.weights.bitsOfChance * (1 + Alignment.accident * besides)
  }

  /// One directive in eight or so binds the same kind of bearer as another.
  private static let bitsOfBearer = 3.0

  /// How much more chance brings together for each bit that the shorter side has besides.
  private static let accident = 0.025

  private func bits(_ pairs: [Pair], _ share: Double) -> Double {
    share * pairs.reduce(0) { $0 + min(bits($1.left), bits($1.right)) }
  }

  private func bits(_ terms: [Term]) -> Double { terms.reduce(0) { $0 + bits($1) } }

  private func bits(_ term: Term) -> Double {
    let part = term.isCore ? 1 : 0.5
    return part * scale.bits(term.concept)
  }

  /// Share of the verb and object of the side with fewer words there that both have there, 0 to 1.
  var direct: Double {
    let smaller = min(directWeight(\.left, leftOnly), directWeight(\.right, rightOnly))
    guard smaller > 0 else { return 0 }
    return min(1, paired { $0.left.isDirect && $0.right.isDirect } / smaller)
  }

  /// Share of the verb and object of each side that the other has anywhere in its act; the lesser share, 0 to 1.
  var reach: Double {
    let left = directWeight(\.left, leftOnly)
    let right = directWeight(\.right, rightOnly)
    guard left > 0, right > 0 else { return 0 }
    return min(
      paired { $0.left.isDirect && $0.right.isCore } / left,
      paired { $0.right.isDirect && $0.left.isCore } / right, 1)
  }

  /// Whether both name something besides their verbs.
  var sharesObject: Bool {
    (same + related).contains { pair in
      pair.left.isCore && pair.right.isCore && pair.left.role != .verb && pair.left.role != .movement
        && !(areActive && pair.left.role == .subject && pair.right.role == .subject)
    }
  }

  /// Whether one thing stands with the verb on both sides.
  var sharesDirectObject: Bool {
    (same + related).contains { pair in
      pair.left.isDirect && pair.right.isDirect && pair.left.role != .verb && pair.left.role != .movement
        && pair.right.role != .verb && pair.right.role != .movement
    }
  }

  /// Phrases of one kind that both have and that have nothing in common: "by post" and "by fax", "a radio" and
  /// "a weapon".
  var differences: Int {
    let pairs = same + opposite + exclusive + related
    let left = Alignment.phrases(pairs.map(\.left), leftOnly + (apart + names).map(\.left))
    let right = Alignment.phrases(pairs.map(\.right), rightOnly + (apart + names).map(\.right))
    return left.count { right.contains($0) }
  }

  /// Phrases of the act of which no term is paired.
  private static func phrases(_ paired: [Term], _ others: [Term]) -> Set<UInt64> {
    func slots(_ terms: [Term]) -> Set<UInt64> {
      Set(terms.lazy.filter { $0.isCore && $0.role != .verb && $0.role != .movement }.compactMap(\.slot))
    }
    return slots(others).subtracting(slots(paired))
  }

  /// Whether what excludes each other stands with the verb on both sides.
  var isPivotDirect: Bool {
    let pivots = opposite + exclusive + names
    return pivots.isEmpty || pivots.contains { $0.left.isDirect && $0.right.isDirect }
  }

  /// Which way a side moves what the two share, the words that weigh most; nil where no word there says.
  func movement(_ party: Step.Party) -> Int? { sign(party, \.movement) }

  /// What a side pays for what the two share; nil where nothing is paid with it.
  func payment(_ party: Step.Party) -> Int? { sign(party, \.payment) }

  private func sign(_ party: Step.Party, _ part: (Term) -> Int8) -> Int? {
    let sum = (same + related).reduce(0.0) { sum, pair in
      let term = party == .a ? pair.left : pair.right
      return sum + (term.role == .movement ? 0 : Double(part(term)) * weight(term))
    }
    return sum == 0 ? nil : sum > 0 ? 1 : -1
  }

  private func paired(_ holds: (Pair) -> Bool) -> Double {
    weight(same.filter(holds)) + weight(opposite.filter(holds)) + 0.7 * weight(exclusive.filter(holds))
      + 0.5 * weight(related.filter(holds))
  }

  /// Weight of the verb and object of a side, whose terms without a partner are `others`.
  private func directWeight(_ side: KeyPath<Pair, Term>, _ others: [Term]) -> Double {
    let paired = (same + opposite + exclusive + related + apart + names).map { $0[keyPath: side] }
    return weight(paired.filter(\.isDirect)) + weight(others.filter(\.isDirect))
  }

  /// 1 when the verbs mean the same or undo each other, 0.5 when they are near, 0 when neither.
  var verbs: Double {
    func joins(_ pair: Pair) -> Bool { pair.left.role == .verb && pair.right.role == .verb }
    if same.contains(where: joins) || opposite.contains(where: joins) { return 1 }
    let isNear = related.contains(where: joins) || exclusive.contains(where: joins)
    return isNear || (same + opposite).contains { $0.left.role == .verb || $0.right.role == .verb } ? 0.5 : 0
  }
}
