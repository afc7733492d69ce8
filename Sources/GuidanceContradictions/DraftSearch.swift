import GuidanceDirectives
import GuidanceRules

/// The search for pairs with a side in a draft: which lists to ask for, which directives to fetch.
struct DraftSearch {
  private let finder: ContradictionFinder
  private let drafts: Int
  /// Drafts, then published documents; of those kept elsewhere only the ones that come into question.
  private(set) var documents: [IssuedDocument]
  /// Pairs that can meet and share enough, the draft first, in order.
  private(set) var pairs: [(a: Contradiction.Side, b: Contradiction.Side, asked: PairQuestions)] = []
  private(set) var weights: WordWeights
  /// What pairs were looked up in.
  private(set) var index: CandidateIndex?

  init(_ finder: ContradictionFinder, _ drafts: [IssuedDocument], _ published: [IssuedDocument]) {
    self.finder = finder
    self.drafts = drafts.count
    documents = drafts + published
    weights = WordWeights(documents)
  }

  /// Finds the pairs.
  mutating func ask(_ kept: [any PublishedGuidance]) throws(IndexError) {
    let live = documents.indices.filter { finder.isLive(documents[$0]) }
    if !kept.isEmpty {
      var counts: [WordCounts] = []
      for store in kept { counts.append(try store.wordCounts()) }
      weights = WordWeights(documents, counts)
    }
    let (words, senses) = keys(live)
    var postings: [Postings] = []
    for store in kept {
      postings.append(try store.postings(words: words, senses: senses, on: finder.options.asOf))
    }
    let isOwn = finder.options.includesSameBody
    let index = CandidateIndex(
      documents, live, DocumentMeetings(documents, includesSameBody: isOwn, drafts: drafts),
      finder.rules, weights, includesSameDocument: isOwn, drafts: drafts, kept: postings)
    self.index = index
    guard !kept.isEmpty else {
      index.forEachPair(finder.relations) { a, b, asked in pairs.append((a, b, asked)) }
      return
    }
    try fetch(index, postings, kept)
  }

  /// What the drafts' directives are looked up by: their words with the words these may meet by, and the tag senses
  /// that clash with theirs.
  private func keys(_ live: [Int]) -> (words: Set<UInt64>, senses: Set<Int>) {
    var words: Set<UInt64> = []
    var senses: Set<Int> = []
    for document in live.prefix(while: { $0 < drafts }) {
      for directive in documents[document].extraction.directives {
        words.formUnion(directive.frame.topic)
        for hit in directive.tags {
          senses.formUnion(finder.relations.senses(against: RelationTable.number(of: hit.tag, hit.polarity)))
        }
      }
    }
    for word in Array(words) { words.formUnion(finder.rules.lexicon.neighbours(of: word)) }
    return (words, senses)
  }

  /// Fetches the documents of candidates, and of those that can meet the directives.
  private mutating func fetch(
    _ index: CandidateIndex, _ postings: [Postings], _ kept: [any PublishedGuidance]
  ) throws(IndexError) {
    var candidates: [(own: Int, other: Int, asked: PairQuestions)] = []
    index.forEachCandidate(finder.relations) { candidates.append(($0, $1, $2 ? .all : .gates)) }
    var groups = DraftSearch.groups(
      of: Set(candidates.lazy.map(\.other)).filter { $0 >= index.count }.sorted(), from: index.count, postings
    )
    var home: [Int: Int] = [:]
    for (number, store) in kept.enumerated() {
      let own = groups.indices.filter { groups[$0].store == number }
      let found = try store.documents(own.map { groups[$0].document })
      for (group, document) in zip(own, found) {
        for number in groups[group].numbers { home[number] = documents.count }
        documents.append(document)
      }
    }
    let isOwn = finder.options.includesSameBody
    let meetings = DocumentMeetings(documents, includesSameBody: isOwn, drafts: drafts)
    let meeting = candidates.filter { own, other, _ in
      guard let document = home[other] else { return index.canMeet(own, other) }
      return meetings.canMeet(index.side(own).document, document)
    }
    let wanted = Set(meeting.map(\.other))
    for group in groups.indices { groups[group].numbers.removeAll { !wanted.contains($0) } }
    let sides = try fetchDirectives(groups, home, kept)
    pairs = meeting.compactMap { own, other, asked in
      other < index.count
        ? (index.side(own), index.side(other), asked) : sides[other].map { (index.side(own), $0, asked) }
    }
  }

  /// Fetches directives into their documents; gives where each number then stands.
  private mutating func fetchDirectives(
    _ groups: [Group], _ home: [Int: Int], _ kept: [any PublishedGuidance]
  ) throws(IndexError) -> [Int: Contradiction.Side] {
    var sides: [Int: Contradiction.Side] = [:]
    for group in groups {
      guard let first = group.numbers.first, let document = home[first] else { continue }
      documents[document].extraction.directives = try kept[group.store].directives(
        group.numbers.map { $0 - group.first }, of: group.document)
      for (directive, number) in group.numbers.enumerated() {
        sides[number] = Contradiction.Side(document: document, directive: directive)
      }
    }
    return sides
  }

  /// Directives of one document that is kept elsewhere.
  private struct Group {
    /// Number of what keeps it.
    var store: Int
    /// Key of the document.
    var document: Int
    /// Number of its first directive.
    var first: Int
    /// Numbers of the directives that come into question, in ascending order.
    var numbers: [Int]
  }

  /// Numbers in ascending order, by their documents.
  private static func groups(of numbers: [Int], from count: Int, _ postings: [Postings]) -> [Group] {
    var groups: [Group] = []
    var store = 0
    var start = count
    for number in numbers {
      while store < postings.count, number >= start + postings[store].directives {
        start += postings[store].directives
        store += 1
      }
      guard store < postings.count else { return groups }
      let place = postings[store].place(of: number - start)
      if let last = groups.indices.last, groups[last].store == store,
        groups[last].document == place.document
      {
        groups[last].numbers.append(number)
      } else {
        groups.append(
          Group(store: store, document: place.document, first: number - place.directive, numbers: [number]))
      }
    }
    return groups
  }
}
