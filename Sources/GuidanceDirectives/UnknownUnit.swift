public import GuidanceIngest

/// A number with something behind it that looks like a unit and that no rule knows.
public struct UnknownUnit: Sendable {
  /// Where number and unit stand.
  public var span: Span
  /// Number and unit.
  public var text: String
  /// The unit alone.
  public var unit: String
}
