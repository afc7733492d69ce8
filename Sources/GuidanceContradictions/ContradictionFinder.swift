public import GuidanceDirectives
import GuidanceIngest
public import GuidanceRules

/// The fourth stage: documents with their directives in, contradictions out.
///
/// Pairs come from an index on tags and on words, never from comparing all with all. A pair that passes the
/// gates is compared by tags, by act and by value; the gravest clash counts. Output is sorted and does not
/// depend on the order of the documents beyond their own.
public struct ContradictionFinder: Sendable {
  let rules: RuleSet
  let options: Options
  private let gates: GateKeeper
  private let tags: TagComparison
  private let values: ValueComparison
  /// For each tag sense the senses it clashes with.
  let relations: RelationTable

  /// What to report besides contradictions between bodies.
  public struct Options: Sendable {
    /// Also pairs within one body.
    public var includesSameBody = false
    /// Also pairs of which the stricter side satisfies both.
    public var includesDivergences = false
    /// Only what was in force that day, as year, month, day in one number.
    public var asOf: Int?
    /// Contradictions that are less sure are left out, 0 to 1.
    public var minConfidence = 0.4
    /// Threads that compare side by side.
    public var jobs = 1
    /// Places of one family that are kept beside its first pair, the others being counted; all when nil.
    public var placeLimit: Int? = 100
    /// The defaults.
    public init() {}
  }

  /// A finder over a rule set.
  public init(_ rules: RuleSet, options: Options = Options()) {
    self.rules = rules
    self.options = options
    gates = GateKeeper(rules, includesSameBody: options.includesSameBody)
    relations = RelationTable(rules)
    tags = TagComparison(rules, relations)
    values = ValueComparison(rules, includesDivergences: options.includesDivergences)
  }

  /// Finds the contradictions among documents, grouped into families, the gravest first.
  public func find(in documents: [IssuedDocument]) -> [Contradiction] {
    search(documents).contradictions
  }

  /// Finds the contradictions among documents, and says which words the search did not go by.
  public func search(_ documents: [IssuedDocument]) -> Findings {
    let live = documents.indices.filter { isLive(documents[$0]) }
    let meetings = DocumentMeetings(documents, includesSameBody: options.includesSameBody)
    let weights = WordWeights(documents)
    let index = CandidateIndex(
      documents, live, meetings, rules, weights,
      includesSameDocument: options.includesSameBody)
    let act = ActComparison(rules.lexicon, weights, minConfidence: leastConfidence)
    let found = PairQueue(index.searchedRanges, workers: options.jobs).collect(gathering(documents)) {
      range, gathered in
      var pairs: [FoundPair] = []
      index.forEachPair(relations, in: range) { a, b, asked in
        if let pair = pair(a, b, asked, documents, act, &gathered.known) { pairs.append(pair) }
      }
      gathered.families.add(pairs)
    } join: {
      $0.families.merge($1.families)
    }
    return Findings(
      contradictions: contradictions(found.families, documents, act),
      commonWords: commonWords(index, documents))
  }

  /// What one thread finds, and what it remembers on the way.
  struct Gathering: Sendable {
    var families: Families
    var known: KnownRelations
  }

  /// Nothing found yet.
  func gathering(_ documents: [IssuedDocument]) -> Gathering {
    Gathering(families: Families(documents, placeLimit: options.placeLimit), known: tags.nothingKnown)
  }

  /// What two directives clash in, where it is sure enough by itself.
  ///
  /// Documents and directives stay where they are: millions of pairs pass here, and each copy would be counted.
  func pair(
    _ a: Contradiction.Side, _ b: Contradiction.Side, _ asked: PairQuestions, _ documents: [IssuedDocument],
    _ act: ActComparison, _ known: inout KnownRelations
  ) -> FoundPair? {
    guard
      let clash = clash(
        documents[a.document].extraction.directives[a.directive],
        documents[b.document].extraction.directives[b.directive], asked, act, &known)
    else { return nil }
    let confidence = confidence(clash, a, b, documents)
    // A family of themes is as sure as its surest member; acts and figures stand for themselves.
    guard clash.evidence == nil || confidence >= options.minConfidence else { return nil }
    return FoundPair(
      kind: clash.kind, rule: clash.rule, isByTags: clash.tags != nil, severity: clash.severity,
      confidence: confidence, asked: asked, a: a, b: b)
  }

  /// The clash of two directives that the gates let through, the first by `precedes`.
  private func clash(
    _ a: Directive, _ b: Directive, _ asked: PairQuestions, _ act: ActComparison,
    _ known: inout KnownRelations
  ) -> Clash? {
    var best: Clash?
    func consider(_ clash: Clash, asksAll: Bool) {
      guard clash.evidence == nil || clash.confidence >= leastConfidence,
        gates.letsThrough(a, b, clash, asksAll: asksAll)
      else { return }
      if let other = best, !precedes(clash, other) { return }
      best = clash
    }
    if !a.tags.isEmpty, !b.tags.isEmpty, let clash = tags.compare(a, b, &known) {
      consider(clash, asksAll: asked.contains(.gates))
    }
    if asked.contains(.words) {
      for clash in clashes(inWordsOf: a, b, act) { consider(clash, asksAll: true) }
    }
    return best
  }

  /// Families that are sure enough, each with the steps that lead to its first pair.
  func contradictions(
    _ families: Families, _ documents: [IssuedDocument], _ act: ActComparison
  ) -> [Contradiction] {
    var known = tags.nothingKnown
    return families.sorted().filter { $0.head.confidence >= options.minConfidence }.compactMap { family in
      let (a, b) = (family.head.a, family.head.b)
      let first = (documents[a.document], documents[a.document].extraction.directives[a.directive])
      let second = (documents[b.document], documents[b.document].extraction.directives[b.directive])
      guard let clash = clash(first.1, second.1, family.head.asked, act, &known) else { return nil }
      var found = contradiction(clash, a, b, first, second, confidence: family.head.confidence)
      (found.id, found.places, found.morePlaces) = (family.id, family.places, family.morePlaces)
      return found
    }
  }

  func commonWords(_ index: CandidateIndex, _ documents: [IssuedDocument]) -> [CommonWord] {
    var finder = WordFinder(rules)
    return index.commonWords.map { concept, example, count in
      let directive = documents[example.document].extraction.directives[example.directive]
      let spellings = finder.spellings(in: directive.text)
      let stems = directive.frame.terms.filter { $0.concept == concept }.map(\.stem)
      return CommonWord(word: stems.lazy.compactMap { spellings[$0]?.lowercased() }.first, directives: count)
    }
  }

  /// Why two directives are, or are not, a contradiction.
  ///
  /// - Parameter documents: all that is compared, among which a word that both use is rare or not.
  public func explain(
    _ a: (IssuedDocument, Directive), _ b: (IssuedDocument, Directive), among documents: [IssuedDocument]
  ) -> Explanation {
    let act = ActComparison(rules.lexicon, WordWeights(documents))
    let clash = clash(a.1, b.1, act)
    let alignment = act.alignment(a.1, b.1)
    let verdicts = gates.verdicts((a.0, a.1), (b.0, b.1), clash)
    guard case .passes? = verdicts.last?.verdict else {
      return Explanation(
        verdicts: verdicts.map { ($0.gate, $0.verdict) }, likeness: alignment.likeness, clash: nil)
    }
    let found = clash.map { clash in
      contradiction(
        clash, .init(document: 0, directive: 0), .init(document: 1, directive: 0), a, b,
        confidence: confidence(clash, a, b))
    }
    let sure = found.flatMap { $0.confidence >= options.minConfidence ? $0 : nil }
    return Explanation(
      verdicts: verdicts.map { ($0.gate, $0.verdict) }, likeness: alignment.likeness, clash: sure,
      compatibility: sure == nil ? CompatibilityFinder(rules).find(a.1, b.1, alignment) : nil)
  }

  func isLive(_ document: IssuedDocument) -> Bool {
    guard document.isCurrent else { return false }
    guard let day = options.asOf else { return true }
    return document.period.contains(day)
  }

  /// The first clash of two directives by any comparison, whatever the gates say.
  private func clash(_ a: Directive, _ b: Directive, _ act: ActComparison) -> Clash? {
    var known = tags.nothingKnown
    let ofTags = tags.compare(a, b, &known).map { [$0] } ?? []
    return (ofTags + clashes(inWordsOf: a, b, act)).max { precedes($1, $0) }
  }

  /// What is sure enough goes first, and of that the graver, then what follows from words alone, then the surer.
  private func precedes(_ one: Clash, _ other: Clash) -> Bool {
    let threshold = max(options.minConfidence, Options().minConfidence)
    func rank(_ clash: Clash) -> (Int, Int, Int) {
      (clash.confidence >= threshold ? 1 : 0, clash.severity.degree, clash.isByLogic ? 1 : 0)
    }
    return rank(one) == rank(other) ? one.confidence > other.confidence : rank(one) > rank(other)
  }

  /// What a clash must be sure of before anything lowers it, so that it can be reported; confidence is rounded to
  /// hundredths, and never less than 0.05.
  var leastConfidence: Double { options.minConfidence <= 0.05 ? 0 : options.minConfidence - 0.01 }

  /// What each comparison of words finds.
  private func clashes(inWordsOf a: Directive, _ b: Directive, _ act: ActComparison) -> [Clash] {
    let alignment = act.alignment(a, b)
    return [
      act.compare(a, b, alignment), PullComparison().compare(a, b, alignment),
      values.compare(a, b, alignment),
    ].compactMap(\.self)
  }

  private func contradiction(
    _ clash: Clash, _ a: Contradiction.Side, _ b: Contradiction.Side, _ first: GateKeeper.Member,
    _ second: GateKeeper.Member, confidence: Double
  ) -> Contradiction {
    Contradiction(
      id: "", kind: clash.kind, severity: clash.severity,
      confidence: confidence, rule: clash.rule,
      isSameBody: first.document.bodyIdentity == second.document.bodyIdentity,
      isDivergence: clash.isDivergence, evidence: clash.evidence, steps: steps(to: clash, first, second),
      precedence: .between(
        first.document, second.document, narrower: narrower(first.directive, second.directive)), a: a, b: b,
      places: [], morePlaces: 0)
  }

  /// How a clash was come to.
  private func steps(
    to clash: Clash, _ first: GateKeeper.Member, _ second: GateKeeper.Member
  ) -> [Step] {
    var steps = clash.tags.map { tags.steps($0, first.directive, second.directive) } ?? clash.steps
    if let alignment = clash.alignment {
      var finder = WordFinder(rules)
      steps = finder.steps(alignment, first.directive, second.directive) + steps
    }
    for (gate, verdict) in gates.verdicts(first, second, clash) {
      if case .passes(let detail) = verdict, gate == .bearer || gate == .period {
        steps.append(.passed(gate, detail: detail))
      }
    }
    return steps
  }

  private func confidence(
    _ clash: Clash, _ a: Contradiction.Side, _ b: Contradiction.Side, _ documents: [IssuedDocument]
  ) -> Double {
    confidence(
      clash,
      isUnnamed: documents[a.document].extraction.directives[a.directive].bearer.kinds.isEmpty
        || documents[b.document].extraction.directives[b.directive].bearer.kinds.isEmpty,
      documents[a.document].metadata.date?.year, documents[b.document].metadata.date?.year)
  }

  private func confidence(_ clash: Clash, _ a: GateKeeper.Member, _ b: GateKeeper.Member) -> Double {
    confidence(
      clash, isUnnamed: a.directive.bearer.kinds.isEmpty || b.directive.bearer.kinds.isEmpty,
      a.document.metadata.date?.year, b.document.metadata.date?.year)
  }

  /// A clash is surer when both sides name their bearer and are close in time.
  private func confidence(_ clash: Clash, isUnnamed: Bool, _ first: Int?, _ second: Int?) -> Double {
    var confidence = clash.confidence
    if clash.evidence == nil, isUnnamed { confidence -= 0.4 }
    if let first, let second {
      confidence -= min(0.3, Double(max(0, abs(first - second) - 2)) * 0.03)
    } else {
      confidence -= 0.05
    }
    return (min(max(confidence, 0.05), 0.99) * 100).rounded() / 100
  }

  private func narrower(_ a: Directive, _ b: Directive) -> Step.Party? {
    guard let first = a.bearer.kinds.first, let second = b.bearer.kinds.first, first != second else {
      return nil
    }
    if rules.bearers.contains(first, second) { return .b }
    return rules.bearers.contains(second, first) ? .a : nil
  }
}
