/// How much published guidance drafts were compared with.
public struct PublishedSize: Sendable, Hashable {
  /// Number of drafts.
  public var drafts: Int
  /// Number of published documents.
  public var documents: Int
  /// Number of their directives.
  public var directives: Int

  /// A size.
  public init(drafts: Int, documents: Int, directives: Int) {
    self.drafts = drafts
    self.documents = documents
    self.directives = directives
  }
}
