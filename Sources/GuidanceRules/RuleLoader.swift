/// Turns rule files into a rule set: reads, checks, and compiles every pattern.
struct RuleLoader {
  var rules = RuleDraft()
  /// Phrases of the lexicon that have a pattern.
  var phrases: Set<UInt64> = []
  /// Ids of tags in the order they were read.
  var readTags: [String] = []
  /// Names used, with their places, that must be defined by the end.
  var uncheckedVariables: [(RuleNode, String)] = []
  var uncheckedTags: [(RuleNode, String)] = []
  var uncheckedBodies: [(RuleNode, String)] = []
  var uncheckedBearers: [(RuleNode, String)] = []
  /// Names of broader kinds, parents and predecessors with their places, for the cycles among them.
  var ascents: [Ascent] = []
  /// Term lists as read, each with its place; patterns of lists may name other lists.
  private(set) var lists: [String: (name: RuleNode, terms: RuleNode)] = [:]
  private(set) var resolved: [String: PatternNode] = [:]
  private var patterns: [(node: PatternNode, use: PatternUse, source: PatternSource)] = []
  /// Patterns of the wordings of companies, by their text.
  private var companyPatterns: [String: Int32] = [:]
  private let stemmer: StemCache

  init() { stemmer = StemCache() }

  /// Reads the files in the order of their paths.
  mutating func load(_ files: [RuleFile]) throws(RuleError) -> RuleSet {
    var roots: [[(key: String, value: RuleNode)]] = []
    var nodes: [RuleNode] = []
    for file in files {
      guard let root = try RuleNode(text: file.text, file: file.path) else { continue }
      roots.append(try root.pairs(known: RuleKeys.top))
      nodes.append(root)
    }
    for root in roots {
      // Patterns name lists, and opposites are kept by concept: both must be known before the rest is read.
      for (key, value) in root where key == "terms" { try addLists(value) }
      for (key, value) in root where key == "synonyms" { try readLexicon(key, value) }
    }
    for (root, node) in zip(roots, nodes) { try read(root, node) }
    try checkNames()
    try checkLists()
    compile()
    rules.digest = RuleLoader.digest(of: files)
    return RuleSet(rules)
  }

  private mutating func read(_ root: [(key: String, value: RuleNode)], _ node: RuleNode) throws(RuleError) {
    if root.contains(where: { $0.key == "tag" }) { try readTag(node) }
    if root.contains(where: { $0.key == "pack" }) { try readPack(node) }
    for (key, value) in root {
      switch key {
      case "variables":
        for (name, meaning) in try value.pairs() { rules.variables[name] = try meaning.string() }
      case "edges": for item in value.items() { try readEdge(item) }
      case "oppositions": for item in value.items() { try readOpposition(item) }
      case "compatible": for item in value.items() { try readCompatible(item) }
      case "bodies": for item in value.items() { try readBody(item) }
      case "bearers": for item in value.items() { try readBearer(item) }
      case "cues": for item in value.items() { try readCue(item) }
      case "contexts": try readContexts(value) { .context($0) }
      case "heading-contexts": try readContexts(value) { .headingContext($0) }
      case "markers": try readMarkers(value)
      case "antonyms", "exclusive", "scopes", "related", "ignored-words", "common-words":
        try readLexicon(key, value)
      case "furniture": try readFurniture(value)
      case "measures": try readMeasures(value)
      case "publishers": for item in value.items() { try readPublisher(item) }
      case "labels", "statuses", "types": try readMetadataWords(key, value)
      default: break
      }
    }
  }

  /// Adds a pattern that stands at `node`.
  mutating func add(_ node: RuleNode, for use: PatternUse) throws(RuleError) {
    let text = try node.string()
    let source = PatternSource(file: node.file, line: node.line, column: node.column, text: text)
    patterns.append((try pattern(node, text), use, source))
  }

  /// Adds a wording of a company, once however many name it; returns the number of its pattern.
  mutating func addCompanyWording(_ node: RuleNode) throws(RuleError) -> Int32 {
    let text = try node.string()
    if let known = companyPatterns[text] { return known }
    try add(node, for: .company)
    let number = Int32(patterns.count - 1)
    companyPatterns[text] = number
    return number
  }

  /// Stem of a lower-case word.
  func stem(_ word: String) -> String { stemmer.stem(word) }

  private mutating func pattern(_ node: RuleNode, _ text: String) throws(RuleError) -> PatternNode {
    for name in listNames(in: text) { try resolve(name) }
    let stemmer = self.stemmer
    var parser = PatternParser(text, lists: resolved) { stemmer.stem($0) }
    do {
      return try parser.parse()
    } catch {
      throw node.error(.pattern(text, reason: error.reason))
    }
  }

  private mutating func addLists(_ node: RuleNode) throws(RuleError) {
    for (place, (name, terms)) in zip(try node.keys(), try node.pairs()) {
      guard lists[name] == nil else { throw terms.error(.duplicate(name, kind: "list")) }
      lists[name] = (place.node, terms)
    }
  }

  private func listNames(in text: String) -> [String] {
    text.split(separator: "<", omittingEmptySubsequences: false).dropFirst().compactMap {
      $0.split(separator: ">").first.map(String.init)
    }
  }

  /// Reads a list when it is first named: single words become one symbol, longer terms stay patterns.
  private mutating func resolve(_ name: String) throws(RuleError) {
    guard resolved[name] == nil, let list = lists[name]?.terms else { return }
    resolved[name] = .symbol(.list(name))
    var choices: [PatternNode] = [.symbol(.list(name))]
    for term in list.items() {
      let text = try term.string()
      if text.allSatisfy({ $0.isLetter }) {
        rules.vocabulary.add(stem: stem(WordTable.singularOfAcronym(text) ?? text.lowercased()), to: name)
      } else {
        choices.append(try pattern(term, text))
      }
    }
    resolved[name] = .alternatives(choices)
  }

  private mutating func compile() {
    rules.tags.sort { $0.id < $1.id }
    let numbers = rules.tagNumbers
    for (node, use, source) in patterns {
      if node.names(RuleLoader.negations) { rules.negated.insert(rules.uses.count) }
      rules.automaton.add(node, &rules.vocabulary)
      rules.uses.append(renumbered(use, numbers))
      rules.sources.append(source)
    }
    rules.automaton.seal()
  }

  static let negations: Set<String> = [
    "not", "no", "never", "without", "nor", "none", "nobody", "neither", "cannot", "nothing",
  ]

  /// Tags were numbered in reading order; patterns speak of them in the order of their ids.
  private func renumbered(_ use: PatternUse, _ numbers: [String: Int]) -> PatternUse {
    guard case .tag(let read, let side, let company, let excluded) = use else { return use }
    let number = numbers[readTags[read]] ?? read
    return .tag(number, side, company: company, excluded: excluded)
  }

  private static func digest(of files: [RuleFile]) -> String {
    var hash = StableHash()
    for file in files { hash.add(file.text) }
    return hash.digits
  }
}

/// A stemmer that can be shared by the closures of a loader.
private final class StemCache {
  private let stemmer = Stemmer()
  func stem(_ word: String) -> String { stemmer.stem(word) }
}
