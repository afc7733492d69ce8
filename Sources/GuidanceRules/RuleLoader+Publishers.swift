extension RuleLoader {
  /// Reads a publisher.
  mutating func readPublisher(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(RuleKeys.publisher)
    guard let name = fields["name"] else { throw node.error(.missingKey("name")) }
    var publisher = Publisher(name: try name.string())
    guard !rules.publishers.contains(where: { $0.name == publisher.name }) else {
      throw name.error(.duplicate(publisher.name, kind: "publisher"))
    }
    publisher.hosts = try fields["hosts"]?.strings().map { $0.lowercased() } ?? []
    publisher.marks = try fields["marks"]?.strings() ?? []
    publisher.platforms = try fields["platforms"]?.strings().map { $0.lowercased() } ?? []
    publisher.fallback = try fields["fallback"]?.string()
    publisher.territory = try fields["territory"]?.string()
    publisher.jsonTexts = try fields["json-texts"]?.strings() ?? []
    publisher.jsonHeadings = try fields["json-headings"]?.strings() ?? []
    for (code, meaning) in try fields["names"]?.pairs() ?? [] {
      publisher.names[code.lowercased()] = try meaning.string()
    }
    for field in Publisher.fieldNames {
      if let sources = fields[field] { publisher.fields[field] = try sources.strings() }
    }
    rules.publishers.append(publisher)
  }

  /// Reads `labels`, `statuses` or `types`.
  mutating func readMetadataWords(_ key: String, _ node: RuleNode) throws(RuleError) {
    switch key {
    case "labels":
      for (name, words) in try node.pairs(known: MetadataWords.labelNames) {
        rules.metadataWords.labels[name, default: []] += try words.strings().map { $0.lowercased() }
      }
    case "statuses":
      for (name, words) in try node.pairs(known: RuleKeys.statuses) {
        rules.metadataWords.statuses[name, default: []] += try words.strings().map { $0.lowercased() }
      }
    default:
      for (name, words) in try node.pairs(known: MetadataWords.typeNames) {
        for word in try words.strings() { rules.metadataWords.types[word.lowercased()] = name }
      }
    }
  }
}
