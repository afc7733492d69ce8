public import GuidanceIngest
public import GuidanceRules

/// One normative statement: who must, must not, may or should do what, when, and unless what.
///
/// It never changes once it is read, and is one reference wherever it is handed on: a search compares a directive with
/// thousands of others.
public final class Directive: Sendable {
  /// Where its sentence stands; the item's own words where a list stem was carried down.
  public let span: Span
  /// The whole sentence, its list stem in front where one was carried down.
  public let text: String
  /// Headings it stands under, outermost first.
  public let headingPath: [String]
  /// What it does to the act.
  public let modality: Modality
  /// From 5 (law or contract) to 1 (permission, encouragement).
  public let strength: Int
  /// Who must act.
  public let bearer: Addressee
  /// The act, as its words stand after the cue.
  public let action: String
  /// What the act is done to, or the subject of a passive.
  public let object: String
  /// Numbers, dates and times of the statement.
  public let quantities: [Quantity]
  /// When it applies.
  public let condition: String?
  /// When it does not apply.
  public let exception: String?
  /// What it is for.
  public let purpose: String?
  /// Themes it was given.
  public let tags: [TagHit]
  /// What it is compared by.
  package let frame: Frame

  /// A directive of its parts.
  package init(
    span: Span, text: String, headingPath: [String], modality: Modality, strength: Int, bearer: Addressee,
    action: String, object: String, quantities: [Quantity], condition: String?, exception: String?,
    purpose: String?, tags: [TagHit], frame: Frame
  ) {
    self.span = span
    self.text = text
    self.headingPath = headingPath
    self.modality = modality
    self.strength = strength
    self.bearer = bearer
    self.action = action
    self.object = object
    self.quantities = quantities
    self.condition = condition
    self.exception = exception
    self.purpose = purpose
    self.tags = tags
    self.frame = frame
  }

  /// A directive of no words.
  package static let empty = Directive(
    span: Span(startByte: 0, endByte: 0, line: 1, column: 1, endLine: 1, endColumn: 1), text: "",
    headingPath: [], modality: .obligation, strength: 1, bearer: .unknown, action: "", object: "",
    quantities: [], condition: nil, exception: nil, purpose: nil, tags: [], frame: .empty)
}
