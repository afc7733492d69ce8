/// Words that make a sentence a directive.
public struct Cue: Sendable {
  /// The modality they give.
  public var modality: Modality
  /// From 5 (law) to 0 (description).
  public var strength: Int
  /// Where the words stand.
  public var form: Form
  /// Whether it says that nobody has a duty to do what follows: "need not".
  public var deniesDuty = false
  /// Whether who is bound stands behind the words: "nothing here requires *a court* to", "a duty to inspect
  /// applies to *every landlord*".
  public var namesBearer = false

  /// Where a cue stands in its sentence.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// Between subject and action: "trusts *must* publish".
    case modal
    /// In front of the whole statement: "*it is unlawful to* refuse".
    case opening
    /// Behind the object: "smoking *is prohibited*".
    case closing
    /// The verb of the act itself, which is wrong by its name: "a landlord *harasses* a tenant if".
    case verb
  }
}
