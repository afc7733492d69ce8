public import GuidanceIngest
public import GuidanceRules

/// One normative statement: who must, must not, may or should do what, when, and unless what.
public struct Directive: Sendable {
  /// Where its sentence stands; the item's own words where a list stem was carried down.
  public var span: Span
  /// The whole sentence, its list stem in front where one was carried down.
  public var text: String
  /// Headings it stands under, outermost first.
  public var headingPath: [String]
  /// What it does to the act.
  public var modality: Modality
  /// From 5 (law or contract) to 1 (permission, encouragement).
  public var strength: Int
  /// Who must act.
  public var bearer: Addressee
  /// The act, as its words stand after the cue.
  public var action: String
  /// What the act is done to, or the subject of a passive.
  public var object: String
  /// Numbers, dates and times of the statement.
  public var quantities: [Quantity]
  /// When it applies.
  public var condition: String?
  /// When it does not apply.
  public var exception: String?
  /// What it is for.
  public var purpose: String?
  /// Themes it was given.
  public var tags: [TagHit]
  /// What it is compared by.
  package var frame: Frame

  /// A directive of no words.
  package static let empty = Directive(
    span: Span(startByte: 0, endByte: 0, line: 1, column: 1, endLine: 1, endColumn: 1), text: "",
    headingPath: [], modality: .obligation, strength: 1, bearer: .unknown, action: "", object: "",
    quantities: [], condition: nil, exception: nil, purpose: nil, tags: [], frame: .empty)
}
