/// All rules in force, validated and compiled; immutable.
///
/// Rules come from packs: folders of YAML described in `rules/README.md`. `RuleSet.load` reads the shipped
/// packs and any others named.
public struct RuleSet: Sendable {
  /// Packs that have a manifest.
  public internal(set) var packs: [Pack] = []
  /// Tags, in order of their ids.
  public internal(set) var tags: [Tag] = []
  /// Variables that effects speak about, and what each means.
  public internal(set) var variables: [String: String] = [:]
  /// How variables move each other.
  public internal(set) var edges: [EffectEdge] = []
  /// Pairs of tags declared opposed.
  public internal(set) var oppositions: [Opposition] = []
  /// Pairs of tags declared compatible.
  public internal(set) var compatible: [CompatiblePair] = []
  /// Known bodies.
  public internal(set) var bodies = BodyRegistry()
  /// Kinds of addressee.
  public internal(set) var bearers = BearerHierarchy()
  /// Which words mean the same, the opposite, or shut each other out.
  public internal(set) var lexicon = Lexicon()
  /// How navigation is told from content: `roles`, `words` and `main`.
  public internal(set) var furniture: [String: Set<String>] = [:]
  /// Where publishers keep metadata, in file order.
  public internal(set) var publishers: [Publisher] = []
  /// Words by which metadata is told in a text.
  public internal(set) var metadataWords = MetadataWords()
  /// Hash of every file that was read: the same rules give the same digest.
  public internal(set) var digest = ""

  package internal(set) var cues: [Cue] = []
  package internal(set) var uses: [PatternUse] = []
  /// Each pattern as written, in the order of `uses`.
  package internal(set) var sources: [PatternSource] = []
  /// Groups of antonyms as written.
  package internal(set) var antonyms: [[String]] = []
  /// Patterns that ask for a negation themselves.
  package internal(set) var negated: Set<Int> = []
  package internal(set) var vocabulary = Vocabulary()
  package internal(set) var automaton = PatternAutomaton()
  private(set) var tagNumbers: [String: Int] = [:]
  private var packNumbers: [Int?] = []

  /// Whether a match asks for a word of negation in it, rather than spanning one by chance: whether its pattern
  /// would match no more with nothing known of that word.
  ///
  /// - Parameter tokens: the tokens of the match.
  package func asksNegation(_ pattern: Int, _ tokens: ArraySlice<Token>, _ words: borrowing WordTable) -> Bool
  {
    guard negated.contains(pattern) else { return false }
    var run: [[Int32]] = []
    for token in tokens {
      run.append(RuleLoader.negations.contains(words[token.word].spelling) ? [] : words[token.word].symbols)
    }
    return !automaton.matches(pattern, run)
  }

  /// Number of the pack that a tag belongs to; nil for one without a manifest.
  package func pack(of tag: Int) -> Int? { packNumbers[tag] }

  /// Number of the tag with this id.
  public func tagNumber(_ id: String) -> Int? { tagNumbers[id] }

  /// The tag whose id is most like a word, if one is like it at all.
  public func nearestTag(to word: String) -> String? { Spelling.nearest(to: word, among: tags.map(\.id)) }

  /// Numbers the tags by their ids.
  mutating func numberTags() {
    tagNumbers = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1.id, $0) })
    packNumbers = tags.map { tag in packs.firstIndex { tag.file.hasPrefix($0.folder) } }
  }
}
