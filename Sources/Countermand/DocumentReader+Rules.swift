public import GuidanceIngest
public import GuidanceRules

extension DocumentReader {
  /// A reader that knows what the rules know of publishers.
  public init(_ rules: RuleSet, limits: ReadingLimits = ReadingLimits()) {
    self.init(furniture: PageFurniture(rules.furniture), sources: MetadataSources(rules), limits: limits)
  }
}

extension MetadataSources {
  /// The rules' publishers as plain values.
  fileprivate init(_ rules: RuleSet) {
    self.init()
    publishers = rules.publishers.map { PublisherSources($0) }
    labels = rules.metadataWords.labels
    for (name, words) in rules.metadataWords.statuses {
      if let status = Metadata.Status(rawValue: name) { statuses[status] = words }
    }
    bodyNames = Set(rules.bodies.bodies.flatMap { [$0.name] + $0.aliases }.map { $0.lowercased() })
    types = rules.metadataWords.types.compactMapValues { DocumentType(rawValue: $0) }
  }
}

extension PublisherSources {
  fileprivate init(_ publisher: Publisher) {
    self.init()
    hosts = publisher.hosts
    marks = publisher.marks
    platforms = Set(publisher.platforms)
    names = publisher.names
    fallback = publisher.fallback
    territory = publisher.territory
    jsonTexts = publisher.jsonTexts
    jsonHeadings = publisher.jsonHeadings
    for (name, sources) in publisher.fields {
      if let field = MetadataField(rawValue: name) { fields[field] = sources }
    }
  }
}
