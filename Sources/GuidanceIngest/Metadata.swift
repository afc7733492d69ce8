/// What a document says of itself. Names are as published; `GuidanceRules` knows the bodies behind them.
public struct Metadata: Sendable, Hashable {
  /// Title of the document.
  public var title: String?
  /// The organisation that issued it.
  public var body: String?
  /// Whether `body` is only guessed, so that any statement of it goes before.
  public var isBodyGuessed = false
  /// The day it was issued or last changed in substance.
  public var date: IssueDate?
  /// First day on which it is in force, where stated.
  public var inForceFrom: IssueDate?
  /// Last day on which it is in force, where stated.
  public var inForceUntil: IssueDate?
  /// Whether it is a draft, in force, withdrawn or superseded.
  public var status: Status = .inForce
  /// Title, identifier or address of the text that took its place, where stated.
  public var supersededBy: String?
  /// For whom it was written.
  public var audience: String?
  /// Where it applies ("England", "E+W").
  public var extent: String?
  /// Countries in which its publisher's documents hold where nothing else is said.
  public var territory: String?
  /// What kind of text it is.
  public var type: DocumentType?
  /// Language tag.
  public var language: String?
  /// The publisher's own identifier.
  public var identifier: String?
  /// Address it was published at.
  public var address: String?

  /// Life of a document.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case draft, inForce, withdrawn, superseded
  }

  /// Nothing known.
  public init() {}
}
