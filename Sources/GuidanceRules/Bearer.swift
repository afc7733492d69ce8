/// A kind of organisation or person that directives address.
public struct Bearer: Sendable, Hashable {
  /// Its id.
  public var id: String
  /// What texts call it.
  public var names: [String]
  /// Kinds it is one of.
  public var broader: [String]
  /// Whether it acts on others: what it must do concerns those it must do it to.
  public var isCentral = false
}
