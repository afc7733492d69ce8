/// Two tags that the effects would set against each other and that do not clash.
public struct CompatiblePair: Sendable {
  /// One tag.
  public var a: String
  /// The other.
  public var b: String
  /// Why not, in half a sentence.
  public var why: String
}
