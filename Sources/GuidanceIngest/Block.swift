/// A heading, paragraph, list item, table cell or the like: the unit that sentences never cross.
public struct Block: Sendable {
  /// What a block is in its document.
  public enum Kind: Sendable, Hashable {
    /// A heading of the given level, 1 the highest.
    case heading(level: Int)
    /// Running text.
    case paragraph
    /// An item of a list, or a numbered sub-paragraph under a stem.
    case item
    /// A cell of a table.
    case cell
    /// A column or row heading of a table.
    case headerCell
    /// Words of somebody else.
    case quotation
    /// A note at the foot of the text.
    case footnote
  }

  /// What the block is.
  public var kind: Kind
  /// Bytes of the block in the document's `text`.
  public var text: Range<Int>
  /// Index of the heading block it stands under.
  public var heading: Int?
  /// Index of the block whose sentence this item completes ("Trusts must:").
  public var stem: Int?
  /// Index of the header cell above this cell.
  public var columnHeader: Int?
  /// The number or letter in front ("3.2", "(b)"), kept apart from the text.
  public var label: String?
  /// Whether it stands inside the page's main content.
  var isMain: Bool
}
