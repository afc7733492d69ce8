import GuidanceDirectives
import GuidanceRules

/// What of a directive decides whether any comparison can find a clash in it, a bit each: most pairs that share their
/// words agree, and show it here.
struct ClashTraits {
  private let bits: UInt32
  /// Dimensions of its quantities.
  private let dimensions: UInt64
  /// Kinds of its bearer, and those that these can meet.
  private let bearers: UInt64
  private let reach: UInt64

  private static let negative: UInt32 = 1
  private static let constitutive: UInt32 = 1 << 1
  private static let undecided: UInt32 = 1 << 2
  private static let permission: UInt32 = 1 << 3
  private static let obligation: UInt32 = 1 << 4
  private static let directs: UInt32 = 1 << 5
  private static let restricted: UInt32 = 1 << 6
  private static let timed: UInt32 = 1 << 7
  private static let demanding: UInt32 = 1 << 8
  private static let tagged: UInt32 = 1 << 9
  private static let pulling: UInt32 = 1 << 11
  private static let opposable: UInt32 = 1 << 12
  private static let excludable: UInt32 = 1 << 13
  private static let named: UInt32 = 1 << 14
  private static let weak: UInt32 = 1 << 15
  private static let strong: UInt32 = 1 << 16
  private static let aged: UInt32 = 1 << 17
  private static let dated: UInt32 = 1 << 18
  private static let excepting: UInt32 = 1 << 19
  private static let conditional: UInt32 = 1 << 20
  private static let lacking: UInt32 = 1 << 21
  private static let qualified: UInt32 = 1 << 22
  private static let limited: UInt32 = 1 << 23
  private static let balanced: UInt32 = 1 << 24

  /// The traits of a directive.
  init(_ directive: Directive, _ reach: inout BearerReach) {
    let frame = directive.frame
    var bits: UInt32 = 0
    func note(_ trait: UInt32, _ holds: Bool) { bits |= holds ? trait : 0 }
    let modality = directive.modality
    note(Self.negative, directive.isNegative)
    note(Self.constitutive, modality == .constitutive)
    note(Self.undecided, modality == .undecided)
    note(Self.permission, modality == .permission)
    note(Self.obligation, modality == .obligation)
    note(Self.directs, modality != .constitutive && modality != .permission && modality != .undecided)
    note(Self.restricted, frame.isRestricted)
    note(Self.timed, frame.isTimed)
    note(Self.demanding, !frame.demanded.isEmpty)
    note(Self.tagged, !directive.tags.isEmpty)
    note(Self.pulling, frame.pull.movement != 0 || frame.pull.payment != 0 || frame.pull.isOfMeans)
    for term in frame.compared {
      note(Self.opposable, term.isCore && term.ties & Lexicon.Tie.opposite != 0)
      note(Self.excludable, term.isCore && term.ties & Lexicon.Tie.exclusive != 0)
      note(Self.named, term.isName)
    }
    note(Self.weak, directive.strength < 2)
    note(Self.strong, directive.strength >= 3)
    note(Self.aged, frame.ages != nil)
    note(Self.dated, frame.period != nil || frame.month != nil)
    note(Self.excepting, frame.has(.exception))
    note(Self.conditional, frame.has(.condition))
    note(Self.lacking, frame.has(.rejection))
    note(Self.qualified, !frame.qualifier.isEmpty)
    note(Self.limited, directive.quantities.contains { $0.role == .condition })
    note(Self.balanced, frame.isBalanced)
    self.bits = bits
    dimensions = directive.quantities.reduce(0) { $0 | Self.bit(of: $1.dimension) }
    bearers = BearerReach.bits(of: directive.bearer.kinds)
    self.reach = reach.reach(of: directive.bearer.kinds)
  }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: zip(Dimension.allCases, (0 as UInt64)...))

  private static func bit(of dimension: Dimension) -> UInt64 { 1 << ((numbers[dimension] ?? 0) % 64) }

  /// Whether two directives can clash; where not, no comparison finds anything, or the gate of strength or of bearers
  /// stops it.
  func canClash(with other: ClashTraits) -> Bool {
    let either = bits | other.bits
    if either & Self.weak != 0, either & Self.strong == 0 { return false }
    if bearers != 0, other.bearers != 0, reach & other.bearers == 0 { return false }
    return bits & other.bits & Self.tagged != 0 || canClashInWords(with: other)
  }

  /// Whether a comparison of what the two say can find a clash, and not only that of their tags.
  func canClashInWords(with other: ClashTraits) -> Bool {
    let both = bits & other.bits
    let either = bits | other.bits
    let differing = bits ^ other.bits
    if either & Self.undecided == 0, dimensions & other.dimensions != 0 || either & Self.pulling != 0 {
      return true
    }
    guard either & Self.constitutive == 0, either & Self.directs != 0 else { return false }
    if either & Self.undecided != 0 { return differing & Self.undecided != 0 }
    return differing & Self.negative != 0 || either & Self.demanding != 0
      || both & (Self.opposable | Self.excludable | Self.named | Self.timed) != 0
      || either & Self.permission != 0 && either & Self.obligation != 0
      || both & Self.directs != 0 && differing & Self.restricted != 0
  }

  /// What must be asked of two directives that can clash.
  func questions(with other: ClashTraits) -> PairQuestions {
    var questions: PairQuestions = canClashInWords(with: other) ? .words : []
    if canBeStopped(with: other) { questions.insert(.gates) }
    return questions
  }

  /// Whether a gate behind that of bearers can stop a clash of tags: each asks for something that both say, or that
  /// one of them does.
  private func canBeStopped(with other: ClashTraits) -> Bool {
    let both = Self.aged | Self.dated | Self.conditional | Self.qualified | Self.limited
    let either = Self.excepting | Self.lacking | Self.balanced
    return bits & other.bits & both != 0 || (bits | other.bits) & either != 0
  }
}
