/// What a pattern is for, without the details of `PatternUse`: a small number.
package struct PatternKind: Sendable, Hashable {
  /// Markers come first, in the order of their cases.
  package let number: Int

  /// A bit of its own for each marker; 0 for the rest.
  package var bit: UInt64 { number < PatternKind.markers ? 1 << UInt64(number) : 0 }

  private static let markers = 31

  package static let cue = PatternKind(number: markers)
  package static let tag = PatternKind(number: markers + 1)
  package static let company = PatternKind(number: markers + 2)
  package static let context = PatternKind(number: markers + 3)
  package static let bearer = PatternKind(number: markers + 4)
  package static let concept = PatternKind(number: markers + 5)
  /// Of headings, and of the fields of packs.
  package static let other = PatternKind(number: markers + 6)
  /// Number of kinds.
  package static let count = markers + 7

  private init(number: Int) { self.number = number }

  /// The kind of a marker.
  package init(_ marker: Marker) { number = marker.number }

  /// The kind of a use.
  init(_ use: PatternUse) {
    self =
      switch use {
      case .marker(let marker): PatternKind(marker)
      case .cue: .cue
      case .tag: .tag
      case .company: .company
      case .context: .context
      case .bearer: .bearer
      case .concept: .concept
      case .headingContext, .field: .other
      }
  }
}

extension Marker {
  /// Its place among the cases.
  fileprivate var number: Int {
    switch self {
    case .condition: 0
    case .exception: 1
    case .purpose: 2
    case .reason: 3
    case .negation: 4
    case .cessation: 5
    case .refusal: 6
    case .bound: 7
    case .rejection: 8
    case .balance: 9
    case .imperative: 10
    case .noun: 11
    case .preposition: 12
    case .limit: 13
    case .fragment: 14
    case .conjunction: 15
    case .up: 16
    case .down: 17
    case .more: 18
    case .less: 19
    case .pays: 20
    case .penalises: 21
    case .resource: 22
    case .concession: 23
    case .anybody: 24
    case .people: 25
    case .opener: 26
    case .restriction: 27
    case .pastDuty: 28
    case .itself: 29
    case .agent: 30
    }
  }
}
