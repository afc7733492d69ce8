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
  /// Index of the block whose sentence this block completes ("Trusts must:").
  public var stem: Int?
  /// Index of the header cell above this cell; a header cell may have one above it in turn.
  public var columnHeader: Int?
  /// Index of the header cell in front of this cell; a header cell may have one in front of it in turn.
  public var rowHeader: Int?
  /// The number, letter or bullet in front ("3.2", "(b)", "•"), kept apart from the text.
  public var label: String?
  /// The parts of the page it stands in.
  var regions: PageRegions
}
