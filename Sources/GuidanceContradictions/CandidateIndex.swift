import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Finds the pairs worth comparing: directives whose tags clash, and directives that share rare words, in
/// documents that can meet at all.
///
/// Directives are numbered in reading order, and pairs come in the order of their numbers.
struct CandidateIndex {
  private let documents: [IssuedDocument]
  private let meetings: DocumentMeetings
  private let includesSameDocument: Bool
  private let lexicon: Lexicon
  private let weights: WordWeights
  private var order: [Contradiction.Side] = []
  private var traits: [ClashTraits] = []
  private var bySense: [Int: [Int32]] = [:]
  private var words = WordLists()
  /// Directives for which others are looked for: those of the drafts, or all.
  private var searched = 0
  /// Directives that are kept elsewhere; their numbers come after those of `order`.
  private var kept = 0

  /// Indexes the directives of the documents in `live`.
  ///
  /// - Parameters:
  ///   - drafts: how many of the documents, from the first on, others are looked for; all when nil.
  ///   - kept: lists of directives that are kept elsewhere.
  init(
    _ documents: [IssuedDocument], _ live: [Int], _ meetings: DocumentMeetings, _ rules: RuleSet,
    _ weights: WordWeights, includesSameDocument: Bool, drafts: Int? = nil, kept: [Postings] = []
  ) {
    lexicon = rules.lexicon
    self.weights = weights
    self.documents = documents
    self.meetings = meetings
    self.includesSameDocument = includesSameDocument
    var reach = BearerReach(rules.bearers)
    for document in live {
      for (number, directive) in documents[document].extraction.directives.enumerated() {
        add(Contradiction.Side(document: document, directive: number), directive, &reach)
      }
      if document < drafts ?? documents.count { searched = order.count }
    }
    for postings in kept { add(postings) }
    words.weigh(weights, lexicon)
  }

  /// Adds the lists of directives kept elsewhere, behind all that is there.
  private mutating func add(_ postings: Postings) {
    let start = Int32(order.count + kept)
    for (word, list) in postings.words { words.add(word, list.lazy.map { start + $0 }) }
    for (sense, list) in postings.senses { bySense[sense, default: []] += list.lazy.map { start + $0 } }
    kept += postings.directives
  }

  /// The numbers of all directives for which others are looked for, in pieces for threads to take, each of whole
  /// documents.
  var searchedRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for number in 0..<searched {
      let isLast = number + 1 == searched || order[number + 1].document != order[number].document
      guard isLast, number + 1 - start >= 512 || number + 1 == searched else { continue }
      ranges.append(start..<number + 1)
      start = number + 1
    }
    return ranges
  }

  /// Number of directives that are at hand; greater numbers are those of directives kept elsewhere.
  var count: Int { order.count }

  /// The directive with a number, which is at hand.
  func side(_ number: Int) -> Contradiction.Side { order[number] }

  private mutating func add(
    _ side: Contradiction.Side, _ directive: Directive, _ reach: inout BearerReach
  ) {
    let index = Int32(order.count)
    order.append(side)
    traits.append(ClashTraits(directive, &reach))
    for hit in directive.tags {
      bySense[RelationTable.number(of: hit.tag, hit.polarity), default: []].append(index)
    }
    words.add(directive.frame.topic, of: index)
  }

  /// Calls `body` with every pair that can clash, the earlier side first, each once, in order.
  ///
  /// A pair is worth comparing when its tags clash, or when its words and their neighbours in the lexicon say
  /// enough. The time is that of the lists walked.
  ///
  /// - Parameters:
  ///   - range: numbers of the directives for which others are looked for.
  ///   - body: what is done with the two sides; the third value says what must be asked of them.
  func forEachPair(
    _ relations: RelationTable, in range: Range<Int>? = nil,
    _ body: (Contradiction.Side, Contradiction.Side, PairQuestions) -> Void
  ) {
    forEachCandidate(relations, in: range) { index, other, sharesWords in
      if traits[index].canClash(with: traits[other]), canMeet(index, other) {
        var questions = traits[index].questions(with: traits[other])
        if !sharesWords { questions.remove(.words) }
        body(order[index], order[other], questions)
      }
    }
  }

  /// Calls `body` with the numbers of every pair whose tags or words say enough, whether or not their documents can
  /// meet; the first is always searched for, the other may be kept elsewhere. The third value says whether their
  /// words are worth comparing, and not only their tags.
  func forEachCandidate(
    _ relations: RelationTable, in range: Range<Int>? = nil, _ body: (Int, Int, Bool) -> Void
  ) {
    var scores = PairScores(count: order.count + kept, enough: enough)
    for index in range ?? 0..<searched {
      let tags = documents[order[index].document].extraction.directives[order[index].directive].tags
      for hit in tags {
        for sense in relations.senses(against: RelationTable.number(of: hit.tag, hit.polarity)) {
          if let list = bySense[sense] { scores.mark(list, behind: index) }
        }
      }
      for word in words.words(of: index) {
        scores.add(words.lists[Int(word)], behind: index, weight: words.weights[Int(word)])
      }
      for word in words.words(of: index) {
        for neighbour in words.neighbours[Int(word)] {
          scores.raise(words.lists[Int(neighbour)], behind: index, weight: Self.bitsOfNeighbour)
        }
      }
      scores.take { body(index, $0, $1) }
    }
  }

  /// Bits that a pair must share to be compared: most of what chance brings together, since less cannot become
  /// a contradiction.
  private var enough: UInt8 { UInt8(min(max(4, weights.bitsOfChance * 0.9), 40)) }

  /// Whole bits that a word says whose neighbour in the lexicon stands on the other side.
  private static let bitsOfNeighbour: UInt8 = 3

  /// Words that would say something but are too common to lead to a pair, the most common first, each with a
  /// directive that has it; of drafts, those that a draft has.
  var commonWords: [(concept: UInt64, example: Contradiction.Side, directives: Int)] {
    words.keys.indices.compactMap {
      number -> (concept: UInt64, example: Contradiction.Side, directives: Int)? in
      let list = words.lists[number]
      let word = words.keys[number]
      guard list.count > CommonWord.limit, let first = list.first, first < searched,
        weights.bits(word, isCommon: lexicon.isCommon(word)) >= 1
      else { return nil }
      return (word, order[Int(first)], list.count)
    }.sorted { ($1.directives, $0.concept) < ($0.directives, $1.concept) }
  }

  /// Whether two directives at hand stand in documents that can meet.
  func canMeet(_ index: Int, _ other: Int) -> Bool {
    let first = order[index]
    let second = order[other]
    guard first.document == second.document else { return meetings.canMeet(first.document, second.document) }
    return includesSameDocument && span(first) != span(second)
  }

  private func span(_ side: Contradiction.Side) -> Int {
    documents[side.document].extraction.directives[side.directive].span.startByte
  }
}
