extension RuleLoader {
  /// Reads the manifest of a pack.
  mutating func readPack(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(RuleKeys.pack)
    guard let id = fields["pack"] else { throw node.error(.missingKey("pack")) }
    let name = try id.string()
    guard !rules.packs.contains(where: { $0.id == name }) else {
      throw id.error(.duplicate(name, kind: "pack"))
    }
    let folder = node.file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    rules.packs.append(
      Pack(
        id: name, title: try fields["title"]?.string() ?? name, folder: folder.isEmpty ? "" : folder + "/",
        extent: try fields["extent"]?.string(), hasField: fields["field"] != nil))
    for item in fields["field"]?.items() ?? [] { try add(item, for: .field(rules.packs.count - 1)) }
  }

  /// Reads a file whose root is a tag.
  mutating func readTag(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(RuleKeys.top)
    func required(_ key: String) throws(RuleError) -> RuleNode {
      guard let field = fields[key] else { throw node.error(.missingKey(key)) }
      return field
    }
    let id = try required("tag").string()
    let stem = node.file.split(separator: "/").last?.split(separator: ".").first.map(String.init)
    guard stem == id else { throw try required("tag").error(.misnamed(id)) }
    guard !readTags.contains(id) else { throw try required("tag").error(.duplicate(id, kind: "tag")) }
    let tag = Tag(
      id: id, family: try required("family").string(), parent: try fields["parent"]?.string(),
      stance: try required("stance").choice(Tag.Stance.self), definition: try required("definition").string(),
      wants: try directions(fields["wants"]), pays: try directions(fields["pays"]),
      needs: try fields["needs"]?.strings() ?? [], patterns: try written(try required("patterns")),
      examples: try examples(try required("examples")), file: node.file)
    if let parent = fields["parent"], let name = tag.parent {
      uncheckedTags.append((parent, name))
      ascents.append(Ascent(kind: "tag", from: id, to: name, node: parent))
    }
    for need in fields["needs"]?.items() ?? [] { uncheckedVariables.append((need, try need.string())) }
    let number = readTags.count
    readTags.append(id)
    rules.tags.append(tag)
    try addWordings(try required("patterns"), number, .for)
    if let against = fields["against"] { try addWordings(against, number, .against) }
    if let misses = fields["near-misses"] { try addWordings(misses, number, .nearMiss) }
  }

  private mutating func addWordings(
    _ node: RuleNode, _ tag: Int, _ side: PatternUse.TagSide
  ) throws(RuleError) {
    for item in node.items() {
      guard item.isMapping else {
        try add(item, for: .tag(tag, side, company: nil, excluded: nil))
        continue
      }
      let fields = try item.fields(RuleKeys.wording)
      guard let match = fields["match"] else { throw item.error(.missingKey("match")) }
      let company = try fields["with"].map { node throws(RuleError) in try addCompany(node) }
      let excluded = try fields["unless"].map { node throws(RuleError) in try addCompany(node) }
      try add(match, for: .tag(tag, side, company: company, excluded: excluded))
    }
  }

  /// Adds wordings of which one must, or must not, stand in the sentence; returns their number.
  mutating func addCompany(_ node: RuleNode) throws(RuleError) -> Int {
    var wordings: [Int32] = []
    for item in node.items() { wordings.append(try addCompanyWording(item)) }
    rules.companies.append(wordings)
    return rules.companies.count - 1
  }

  private func written(_ node: RuleNode) throws(RuleError) -> [String] {
    var patterns: [String] = []
    for item in node.items() {
      patterns.append(
        try item.isMapping
          ? item.fields(RuleKeys.wording)["match"]?.string() ?? "" : item.string())
    }
    return patterns
  }

  private func examples(_ node: RuleNode) throws(RuleError) -> TagExamples {
    let fields = try node.fields(RuleKeys.examples)
    guard let match = fields["match"] else { throw node.error(.missingKey("match")) }
    guard let nearMiss = fields["near-miss"] else { throw node.error(.missingKey("near-miss")) }
    return TagExamples(
      match: try sentences(match),
      against: try fields["against"].map { node throws(RuleError) in try sentences(node) } ?? [],
      nearMiss: try sentences(nearMiss))
  }

  private func sentences(_ node: RuleNode) throws(RuleError) -> [TagExamples.Example] {
    var examples: [TagExamples.Example] = []
    for item in node.items() {
      examples.append(.init(sentence: try item.string(), line: item.line, column: item.column))
    }
    return examples
  }

  private mutating func directions(_ node: RuleNode?) throws(RuleError) -> [String: Direction] {
    var directions: [String: Direction] = [:]
    for (name, value) in try node?.pairs() ?? [] { directions[name] = try value.choice(Direction.self) }
    for (name, place) in try node?.keys() ?? [] { uncheckedVariables.append((place, name)) }
    return directions
  }
}
