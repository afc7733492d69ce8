/// Who a directive binds, and how that is known.
public struct Addressee: Sendable, Hashable {
  /// Numbers of the kinds of bearer; empty when nobody is named.
  public var kinds: [Int]
  /// The words that name it.
  public var words: String
  /// How it is known.
  public var origin: Origin

  /// How an addressee is known.
  public enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
    /// Named in the sentence.
    case stated
    /// Taken from the list stem or a heading.
    case inherited
    /// The document's audience.
    case defaulted
    /// Not known.
    case missing
  }

  /// Nobody known.
  public static let unknown = Addressee(kinds: [], words: "", origin: .missing)
}
