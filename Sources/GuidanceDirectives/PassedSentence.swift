public import GuidanceIngest
public import GuidanceRules

/// A sentence that was passed over, with the reason.
public struct PassedSentence: Sendable {
  /// Where it stands; nil for a whole document.
  public var span: Span?
  /// Its words.
  public var text: String
  /// Why it is no directive.
  public var reason: NonDirective
}
