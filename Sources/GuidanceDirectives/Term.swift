/// One content word or phrase of a directive, with the part it plays.
package struct Term: Sendable, Hashable {
  /// The key that stands for the word and all its synonyms.
  package var concept: UInt64
  /// The key of the word itself.
  package var stem: UInt64
  /// The preposition of the phrase it stands in, as a concept; 0 for the verb itself, its object and the subject
  /// of a passive, nil outside the act.
  package var slot: UInt64?
  /// What part of the directive it stands in.
  package var role: Role
  /// Whether it is written with a capital inside the sentence, as names are.
  package var isName: Bool
  /// Which way the words with it move it: 1 up, -1 down, 0 where none does.
  package var movement: Int8 = 0
  /// What is paid with it: 1 where it brings money, -1 where it costs money, 0 where no payment is settled.
  package var payment: Int8 = 0
  /// Whether a hyphen joins it to its neighbour: "glucose-lowering".
  package var isCompound = false
  /// In which tables of the lexicon the concept has partners: bits of `Lexicon.Tie`.
  package var ties: UInt8 = 0

  /// A term of nothing.
  package static let empty = Term(concept: 0, stem: 0, slot: nil, role: .act, isName: false)

  /// Parts of a directive.
  package enum Role: UInt8, Sendable, Hashable {
    /// First content word of what must be done.
    case verb
    /// The rest of what must be done.
    case act
    /// What a passive act is done to, or an acting subject that no rule knows.
    case subject
    /// Who must act, where a rule knows it.
    case bearer
    case condition
    case exception
    case purpose
    /// A word that says which way the act moves its object: "reduce", "more".
    case movement
    /// Turned down by "rather than" or "instead of".
    case rejection
  }

  /// Whether it stands with the verb itself, its object or the subject of a passive, and not behind a
  /// preposition.
  package var isDirect: Bool { slot == 0 }

  /// Whether it is the main verb.
  package var isVerb: Bool { role == .verb }

  /// Whether it is part of the act itself rather than of what surrounds it.
  package var isCore: Bool { role == .verb || role == .act || role == .subject || role == .movement }
}
