import GuidanceDirectives
import GuidanceRules

/// Tests whether two directives bind the same people.
struct BearerGate: Sendable {
  private let bearers: BearerHierarchy

  /// A gate over the rules' bearers.
  init(_ bearers: BearerHierarchy) { self.bearers = bearers }

  /// How the bearers of two directives stand to each other; a clash of themes asks more than one of acts.
  func meeting(_ a: Directive, _ b: Directive, _ clash: Clash?) -> BearerMeeting {
    let isOfWords = clash.map { $0.evidence != nil && $0.kind != .incentive && $0.kind != .resource } ?? true
    if isOfWords, !settlesMoney(a, b), (a.modality == .commitment) != (b.modality == .commitment) {
      return .issuerAndReaders
    }
    if a.bearer.kinds.isEmpty || b.bearer.kinds.isEmpty { return unnamed(a, b, clash) }
    for left in a.bearer.kinds {
      for right in b.bearer.kinds where bearers.overlap(left, right) {
        return left == right ? .same(left) : .oneAddressee(left, right)
      }
    }
    if let clash, clash.evidence != nil, clash.isByLogic {
      for left in a.bearer.kinds {
        for right in b.bearer.kinds where bearers.meetAtWork(left, right) { return .atWork(left, right) }
      }
    }
    let areBothActors = a.bearer.origin == .stated && b.bearer.origin == .stated
    if clash?.evidence != nil, !areBothActors, isServed(a) != isServed(b) { return .served }
    return .apart
  }

  /// A sum promised and a sum ordered are told apart by no addressee.
  private func settlesMoney(_ a: Directive, _ b: Directive) -> Bool {
    a.quantities.contains { $0.dimension == .money } && b.quantities.contains { $0.dimension == .money }
  }

  /// A side whose bearer is not known. The same act may still bind the same people; themes pull against each
  /// other only for somebody, so there both must name one or the clash be plain.
  private func unnamed(_ a: Directive, _ b: Directive, _ clash: Clash?) -> BearerMeeting {
    if areStrangers(a, b, clash) { return .strangers }
    guard let clash, clash.evidence == nil else { return .unnamed }
    if isForeign(a) || isForeign(b), a.bearer.words.lowercased() != b.bearer.words.lowercased() {
      return .unrelated
    }
    if clash.kind == .incentive { return .unknownPayee }
    return clash.isDirect ? .unnamed : .indirect
  }

  /// Whether it names somebody whom no rule knows.
  private func isForeign(_ directive: Directive) -> Bool {
    directive.bearer.kinds.isEmpty && directive.bearer.origin == .stated
  }

  /// Two subjects that no rule knows and that share no word are taken for two different parties.
  private func areStrangers(_ a: Directive, _ b: Directive, _ clash: Clash?) -> Bool {
    guard a.bearer.origin == .stated, b.bearer.origin == .stated else { return false }
    let isCopy = (clash?.evidence?.verbatim ?? 0) >= Evidence.nearCopy
    guard isCopy || a.bearer.kinds.isEmpty && b.bearer.kinds.isEmpty else { return false }
    func words(_ directive: Directive) -> Set<String> {
      directive.bearer.spellings.subtracting([
        "the", "a", "an", "each", "any", "all", "every", "such", "said",
      ])
    }
    let first = words(a)
    let second = words(b)
    let isEverybody = [first, second].contains {
      !$0.isDisjoint(with: ["party", "parties", "either", "both"])
    }
    return !first.isEmpty && !second.isEmpty && !isEverybody && first.isDisjoint(with: second)
  }

  private func isServed(_ directive: Directive) -> Bool {
    directive.bearer.kinds.contains { bearers.bearers[$0].isServed }
  }

  /// What the gate says of a meeting of two directives' bearers.
  func verdict(_ meeting: BearerMeeting, _ a: Directive, _ b: Directive) -> GateVerdict {
    switch meeting {
    case .same(let kind): .passes("both bind \(name(kind))")
    case .oneAddressee(let left, let right): .passes("\(name(left)) and \(name(right)) meet in one addressee")
    case .atWork(let left, let right):
      .passes("\(name(left)) and \(name(right)) meet where the one works in the other")
    case .served: .passes("\(names(a)) and \(names(b)) meet where the one serves the other")
    case .unnamed: .passes("a side names nobody, so it may bind the same people")
    case .issuerAndReaders: .stops("one binds its issuer, the other its readers")
    case .apart: .stops("one binds \(names(a)), the other \(names(b))")
    case .strangers: .stops("one binds \(a.bearer.words), the other \(b.bearer.words)")
    case .unrelated:
      .stops("one binds \(a.bearer.words), the other \(b.bearer.words), and nothing says that they meet")
    case .unknownPayee: .stops("it is not known that who is paid is who must act")
    case .indirect: .stops("a side names nobody, and the effect is not a direct one")
    }
  }

  private func name(_ kind: Int) -> String { bearers.bearers[kind].names[0] }

  private func names(_ directive: Directive) -> String {
    directive.bearer.kinds.map(name).joined(separator: " and ")
  }
}
