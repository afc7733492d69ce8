/// All rules in force, validated and compiled; immutable, and shared by all that read by them.
///
/// Rules come from packs: folders of YAML described in `rules/README.md`. `RuleSet.load` reads the shipped
/// packs and any others named.
public final class RuleSet: Sendable {
  /// Packs that have a manifest.
  public let packs: [Pack]
  /// Tags, in order of their ids.
  public let tags: [Tag]
  /// Variables that effects speak about, and what each means.
  public let variables: [String: String]
  /// How variables move each other.
  public let edges: [EffectEdge]
  /// Pairs of tags declared opposed.
  public let oppositions: [Opposition]
  /// Pairs of tags declared compatible.
  public let compatible: [CompatiblePair]
  /// Known bodies.
  public let bodies: BodyRegistry
  /// Kinds of addressee.
  public let bearers: BearerHierarchy
  /// Which words mean the same, the opposite, or shut each other out.
  public let lexicon: Lexicon
  /// How navigation is told from content: `roles`, `words` and `main`.
  public let furniture: [String: Set<String>]
  /// Where publishers keep metadata, in file order.
  public let publishers: [Publisher]
  /// Words by which metadata is told in a text.
  public let metadataWords: MetadataWords
  /// Hash of every file that was read: the same rules give the same digest.
  public let digest: String

  package let cues: [Cue]
  package let uses: [PatternUse]
  /// What each pattern is for, without the details.
  package let kinds: [PatternKind]
  /// For each pattern whether it can make a sentence a directive, or say why it is none.
  package let speaks: [Bool]
  /// For each pattern whether it tells of a notice.
  package let notices: [Bool]
  /// Each pattern as written, in the order of `uses`.
  package let sources: [PatternSource]
  /// Patterns of the wordings of each company: one of them is asked for by a `with`, and none may stand by an
  /// `unless`.
  package let companies: [[Int32]]
  /// Companies that oppositions ask for, ascending.
  package let opposedCompanies: [Int]
  /// Groups of antonyms as written.
  package let antonyms: [[String]]
  /// Patterns that ask for a negation themselves.
  package let negated: Set<Int>
  package let vocabulary: Vocabulary
  package let automaton: PatternAutomaton
  private let tagNumbers: [String: Int]
  private let packNumbers: [Int?]

  /// The rules of a draft.
  init(_ draft: RuleDraft) {
    packs = draft.packs
    tags = draft.tags
    variables = draft.variables
    edges = draft.edges
    oppositions = draft.oppositions
    compatible = draft.compatible
    bodies = draft.bodies
    bearers = draft.bearers
    lexicon = draft.lexicon
    furniture = draft.furniture
    publishers = draft.publishers
    metadataWords = draft.metadataWords
    digest = draft.digest
    cues = draft.cues
    uses = draft.uses
    kinds = draft.uses.map { PatternKind($0) }
    notices = draft.uses.map { $0 == .context(.boilerplate) }
    speaks = kinds.map { [.cue, PatternKind(.imperative), PatternKind(.pastDuty)].contains($0) }
    sources = draft.sources
    companies = draft.companies
    opposedCompanies = Set(draft.oppositions.compactMap(\.company)).sorted()
    antonyms = draft.antonyms
    negated = draft.negated
    vocabulary = draft.vocabulary
    automaton = draft.automaton
    tagNumbers = draft.tagNumbers
    packNumbers = draft.packNumbers
  }

  /// Whether a match asks for a word of negation in it, rather than spanning one by chance: whether its pattern
  /// would match no more with nothing known of that word.
  ///
  /// - Parameter tokens: the tokens of the match.
  package func asksNegation(_ pattern: Int, _ tokens: ArraySlice<Token>, _ words: borrowing WordTable) -> Bool
  {
    guard negated.contains(pattern) else { return false }
    var run: [[Int32]] = []
    for token in tokens {
      let isNegation = RuleLoader.negations.contains(words[token.word].spelling)
      run.append(isNegation ? [] : words.symbols(of: words.symbolClass(of: token.word)))
    }
    return !automaton.matches(pattern, run)
  }

  /// Number of the pack that a tag belongs to; nil for one without a manifest.
  package func pack(of tag: Int) -> Int? { packNumbers[tag] }

  /// Number of the tag with this id.
  public func tagNumber(_ id: String) -> Int? { tagNumbers[id] }

  /// The tag whose id is most like a word, if one is like it at all.
  public func nearestTag(to word: String) -> String? { Spelling.nearest(to: word, among: tags.map(\.id)) }
}
