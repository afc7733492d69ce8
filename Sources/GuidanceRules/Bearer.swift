/// A kind of organisation or person that directives address.
public struct Bearer: Sendable, Hashable {
  /// Its id.
  public var id: String
  /// What texts call it.
  public var names: [String]
  /// Kinds it is one of.
  public var broader: [String]
  /// Kinds of organisation whose staff it is.
  public var workplaces: [String] = []
  /// Whether it acts on others: what it must do concerns those it must do it to.
  public var isCentral = false
  /// Whether it is served by others: an order about it may bind those who serve it.
  public var isServed = false
  /// Whether its name stands for whatever kind the document addresses: "staff", "providers".
  public var isGeneric = false
  /// Keys of the last words of its names: "board" for "integrated care board".
  package var heads: Set<UInt64> = []
}
