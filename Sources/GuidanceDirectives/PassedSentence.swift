public import GuidanceIngest
public import GuidanceRules

/// A sentence that was passed over, with the reason.
public struct PassedSentence: Sendable {
  /// Where it stands; all of the block for a notice.
  public var span: Span
  /// Its words.
  public var text: String
  /// Why it is no directive.
  public var reason: NonDirective
  /// Whether it has a cue of duty, prohibition, permission or recommendation; for a notice, whether one of its
  /// sentences has.
  public var isModal: Bool
}
