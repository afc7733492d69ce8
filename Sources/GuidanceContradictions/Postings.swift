/// For some words and themes, the directives kept elsewhere that have them.
///
/// Directives are numbered from 0 in reading order; only those of documents that are compared count.
public struct Postings: Sendable {
  /// For each document that is compared, in order: its key, and the number of its first directive.
  public var documents: [Start]
  /// Number of directives.
  public var directives: Int
  /// Numbers of the directives with a word, in ascending order.
  public var words: [UInt64: [Int32]]
  /// Numbers of the directives with a tag sense, in ascending order.
  public var senses: [Int: [Int32]]

  /// Where the directives of a document begin.
  public struct Start: Sendable {
    /// The key it is kept under.
    public var document: Int
    /// Number of its first directive.
    public var first: Int

    /// A start.
    public init(document: Int, first: Int) {
      self.document = document
      self.first = first
    }
  }

  /// Lists of numbers.
  public init(documents: [Start], directives: Int, words: [UInt64: [Int32]], senses: [Int: [Int32]]) {
    self.documents = documents
    self.directives = directives
    self.words = words
    self.senses = senses
  }

  /// The key of the document that a directive stands in, and its number there. O(log documents).
  func place(of number: Int) -> (document: Int, directive: Int) {
    var low = 0
    var high = documents.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if documents[middle].first <= number { low = middle } else { high = middle }
    }
    guard low < documents.count else { return (0, 0) }
    return (documents[low].document, number - documents[low].first)
  }
}
