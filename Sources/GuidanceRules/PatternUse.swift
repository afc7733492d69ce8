/// What a pattern of the automaton is for.
package enum PatternUse: Sendable, Hashable {
  /// A wording of a tag, by its number; `company` asks for other words in the sentence.
  case tag(Int, TagSide, company: Int?, excluded: Int?)
  /// One of the wordings that a `with` or `unless` names; all that name it share its pattern.
  case company
  case cue(Int)
  case context(NonDirective)
  /// A heading under which nothing is a directive.
  case headingContext(NonDirective)
  case bearer(Int)
  /// A word of the field of a pack.
  case field(Int)
  case marker(Marker)
  /// A phrase of the lexicon, by its key.
  case concept(UInt64)

  /// Which list of a tag a wording stands in.
  package enum TagSide: Sendable, Hashable, CaseIterable { case `for`, against, nearMiss }
}
