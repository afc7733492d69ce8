/// What an index holds.
public struct IndexInfo: Sendable {
  /// Bodies by name, with their documents and directives; the name is nil for documents that name none.
  public var bodies: [Body] = []
  /// Number of documents.
  public var documents = 0
  /// Documents that are compared: issued by somebody, and neither withdrawn nor superseded.
  public var live = 0
  /// Number of directives.
  public var directives = 0
  /// Dates of the earliest and the latest document, as far as they are known.
  public var dates: (first: String, last: String)?
  /// Paths that it was made from.
  public var roots: [String] = []
  /// Files that could not be read, with the reason.
  public var unread: [(path: String, reason: String)] = []
  /// Version of the tool that made it.
  public var version = ""
  /// Digest of the rules it was made with.
  public var rulesDigest = ""
  /// Digest of what it was made from.
  public var digest = ""

  /// A body and what it issued.
  public struct Body: Sendable, Hashable {
    /// Its name as documents give it.
    public var name: String?
    /// Number of documents.
    public var documents: Int
    /// Number of directives.
    public var directives: Int
  }
}
