import GuidanceDirectives
import GuidanceRules

extension ContradictionFinder {
  /// Finds the contradictions of drafts with published guidance and with each other.
  ///
  /// Pairs are looked for from the directives of drafts alone; of what is kept elsewhere only the lists that they
  /// ask for and the directives that come into question are read.
  ///
  /// - Parameters:
  ///   - drafts: drafts.
  ///   - published: published documents at hand.
  ///   - kept: published guidance that is kept elsewhere.
  /// - Throws: `IndexError` when what is kept cannot be read.
  public func search(
    _ drafts: [IssuedDocument], against published: [IssuedDocument], _ kept: [any PublishedGuidance] = []
  ) throws(IndexError) -> DraftFindings {
    var search = DraftSearch(self, drafts, published)
    try search.ask(kept)
    let act = ActComparison(rules.lexicon, search.weights, minConfidence: leastConfidence)
    var gathered = gathering(search.documents)
    var pairs: [FoundPair] = []
    for (a, b, asked) in search.pairs {
      if let pair = pair(a, b, asked, search.documents, act, &gathered.known) { pairs.append(pair) }
    }
    gathered.families.add(pairs)
    return DraftFindings(
      contradictions(gathered.families, search.documents, act), search.documents, drafts: drafts.count,
      commonWords: search.index.map { commonWords($0, search.documents) } ?? [])
  }
}
