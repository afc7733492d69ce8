/// How many words of a file are not in its document's text, and why.
///
/// Words are counted as they pass, without their place; a word cut by inline markup counts twice.
public struct LeftOut: Sendable, Equatable {
  /// Why words were left out.
  public enum Reason: Int, Sendable, CaseIterable {
    /// Navigation, banners, share links and the like, known by element, role, class or id.
    case furniture
    /// Hidden from readers.
    case hidden
    /// Struck out.
    case deleted
    /// Marks of footnotes.
    case footnoteMark
    /// Notes, quoted amendments and other apparatus of an XML vocabulary.
    case apparatus
    /// Outside the main content that the page marks.
    case outsideMain
    /// What the page says of itself: dates, publisher, type.
    case about
    /// Under a heading such as "Your responsibility".
    case section
    /// A paragraph of boilerplate, known by its opening words.
    case notice
    /// Lists of links on a page that marks no main content.
    case links
  }

  private var counts = [Int](repeating: 0, count: Reason.allCases.count)

  /// No words left out.
  package init() {}

  /// Number of words left out for a reason.
  public subscript(_ reason: Reason) -> Int { counts[reason.rawValue] }

  /// Number of words left out for any reason.
  public var total: Int { counts.reduce(0, +) }

  /// Adds the counts of another part of the file.
  mutating func add(_ other: LeftOut) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// Counts the words of a text.
  mutating func count(_ bytes: some Sequence<UInt8>, _ reason: Reason) {
    var words = 0
    var isInside = false
    for byte in bytes {
      let isSpace = byte.isASCIISpace
      if !isSpace, !isInside { words += 1 }
      isInside = !isSpace
    }
    counts[reason.rawValue] += words
  }
}
