/// Where each field of the metadata is read from, best source first, and the words it is read by.
///
/// All of it is data that the caller brings; ingest knows no publisher.
public struct MetadataSources: Sendable {
  /// Publishers, in the order in which they are asked; those without hosts and marks hold for all.
  public var publishers: [PublisherSources] = []
  /// Openings of lines that show metadata to readers ("published:"), lower case, by the name they are
  /// harvested under without its `visible.`.
  public var labels: [String: [String]] = [:]
  /// Words that tell each status other than in force.
  public var statuses: [Metadata.Status: [String]] = [:]
  /// A publisher's own words for types, lower case.
  public var types: [String: DocumentType] = [:]

  /// Names of known bodies, lower case, for sources that count only when they name one.
  public var bodyNames: Set<String> = []

  /// No sources.
  public init() {}

  /// Names of elements, classes and ids whose text some source reads.
  var watched: Set<String> {
    Set(keys("text:").map { String($0.prefix { $0 != "@" }) })
  }

  /// Names that scripts of pages set and some source reads.
  var scripted: Set<String> { Set(keys("script:")) }

  /// What stands behind `prefix` in the sources that have it.
  private func keys(_ prefix: String) -> [String] {
    publishers.flatMap(\.fields.values).joined().compactMap { source in
      let key = MetadataSource(source).key
      return key.hasPrefix(prefix) ? String(key.dropFirst(prefix.count)) : nil
    }
  }
}
