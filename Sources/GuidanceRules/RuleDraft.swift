/// A rule set while it is put together: the parts of `RuleSet` under the same names.
struct RuleDraft: Sendable {
  var packs: [Pack] = []
  var tags: [Tag] = []
  var variables: [String: String] = [:]
  var edges: [EffectEdge] = []
  var oppositions: [Opposition] = []
  var compatible: [CompatiblePair] = []
  var bodies = BodyRegistry()
  var bearers = BearerHierarchy()
  var lexicon = Lexicon()
  var furniture: [String: Set<String>] = [:]
  var publishers: [Publisher] = []
  var metadataWords = MetadataWords()
  var digest = ""
  var cues: [Cue] = []
  var uses: [PatternUse] = []
  var sources: [PatternSource] = []
  var companies: [[Int32]] = []
  var antonyms: [[String]] = []
  var negated: Set<Int> = []
  var vocabulary = Vocabulary()
  var automaton = PatternAutomaton()

  /// A draft of nothing.
  init() {}

  /// The parts of a set.
  init(_ rules: RuleSet) {
    packs = rules.packs
    tags = rules.tags
    variables = rules.variables
    edges = rules.edges
    oppositions = rules.oppositions
    compatible = rules.compatible
    bodies = rules.bodies
    bearers = rules.bearers
    lexicon = rules.lexicon
    furniture = rules.furniture
    publishers = rules.publishers
    metadataWords = rules.metadataWords
    digest = rules.digest
    cues = rules.cues
    uses = rules.uses
    sources = rules.sources
    companies = rules.companies
    antonyms = rules.antonyms
    negated = rules.negated
    vocabulary = rules.vocabulary
    automaton = rules.automaton
  }

  /// Numbers of the tags by their ids.
  var tagNumbers: [String: Int] { Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1.id, $0) }) }

  /// Number of the pack of each tag.
  var packNumbers: [Int?] { tags.map { tag in packs.firstIndex { tag.file.hasPrefix($0.folder) } } }
}
