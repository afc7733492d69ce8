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
  private var bySense: [Int: [Int32]] = [:]
  private var byWord: [UInt64: [Int32]] = [:]
  /// Directives for which others are looked for: those of the drafts, or all.
  private var searched = 0
  /// Directives that are kept elsewhere; their numbers come after those of `order`.
  private var kept = 0

  /// Words that stand in more directives than this are too common to lead to a pair.
  private static let commonWord = CommonWord.limit

  /// Indexes the directives of the documents in `live`.
  ///
  /// - Parameters:
  ///   - drafts: how many of the documents, from the first on, others are looked for; all when nil.
  ///   - kept: lists of directives that are kept elsewhere.
  init(
    _ documents: [IssuedDocument], _ live: [Int], _ meetings: DocumentMeetings, _ lexicon: Lexicon,
    _ weights: WordWeights, includesSameDocument: Bool, drafts: Int? = nil, kept: [Postings] = []
  ) {
    self.lexicon = lexicon
    self.weights = weights
    self.documents = documents
    self.meetings = meetings
    self.includesSameDocument = includesSameDocument
    for document in live {
      for (number, directive) in documents[document].extraction.directives.enumerated() {
        add(Contradiction.Side(document: document, directive: number), directive)
      }
      if document < drafts ?? documents.count { searched = order.count }
    }
    for postings in kept { add(postings) }
  }

  /// Adds the lists of directives kept elsewhere, behind all that is there.
  private mutating func add(_ postings: Postings) {
    let start = Int32(order.count + kept)
    for (word, list) in postings.words { byWord[word, default: []] += list.lazy.map { start + $0 } }
    for (sense, list) in postings.senses { bySense[sense, default: []] += list.lazy.map { start + $0 } }
    kept += postings.directives
  }

  /// The numbers of all directives for which others are looked for, in pieces for threads to take.
  var searchedRanges: [Range<Int>] {
    stride(from: 0, to: searched, by: 1024).map { $0..<min($0 + 1024, searched) }
  }

  /// Number of directives that are at hand; greater numbers are those of directives kept elsewhere.
  var count: Int { order.count }

  /// The directive with a number, which is at hand.
  func side(_ number: Int) -> Contradiction.Side { order[number] }

  private mutating func add(_ side: Contradiction.Side, _ directive: Directive) {
    let index = Int32(order.count)
    order.append(side)
    for hit in directive.tags {
      bySense[RelationTable.number(of: hit.tag, hit.polarity), default: []].append(index)
    }
    for word in directive.frame.topic { byWord[word, default: []].append(index) }
  }

  /// Calls `body` with every pair, the earlier side first, each once, in order.
  ///
  /// A pair is worth comparing when its tags clash, or when its words and their neighbours in the lexicon say
  /// enough. The time is that of the lists walked.
  ///
  /// - Parameter range: numbers of the directives for which others are looked for.
  func forEachPair(
    _ relations: RelationTable, in range: Range<Int>? = nil,
    _ body: (Contradiction.Side, Contradiction.Side) -> Void
  ) {
    forEachCandidate(relations, in: range) { index, other in
      if canMeet(index, other) { body(order[index], order[other]) }
    }
  }

  /// Calls `body` with the numbers of every pair whose tags or words say enough, whether or not their documents can
  /// meet; the first is always searched for, the other may be kept elsewhere.
  func forEachCandidate(
    _ relations: RelationTable, in range: Range<Int>? = nil, _ body: (Int, Int) -> Void
  ) {
    let enough = self.enough
    var score = [UInt8](repeating: 0, count: order.count + kept)
    var touched: [Int] = []
    for index in range ?? 0..<searched {
      let directive = documents[order[index].document].extraction.directives[order[index].directive]
      for hit in directive.tags {
        for sense in relations.senses(against: RelationTable.number(of: hit.tag, hit.polarity)) {
          walk(bySense[sense] ?? [], from: index, weight: enough, &score, &touched)
        }
      }
      for word in directive.frame.topic {
        if let list = byWord[word] { walk(list, from: index, weight: weight(word, list), &score, &touched) }
      }
      for word in directive.frame.topic {
        for neighbour in lexicon.neighbours(of: word) {
          if let list = byWord[neighbour] { add(list, from: index, &score) }
        }
      }
      for other in touched.sorted() {
        if score[other] >= enough { body(index, other) }
        score[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Bits that a pair must share to be compared: most of what chance brings together, since less cannot become
  /// a contradiction.
  private var enough: UInt8 { UInt8(min(max(4, weights.bitsOfChance * 0.9), 40)) }

  /// Whole bits that a word says; one that stands in too many directives leads to no pair by itself.
  private func weight(_ word: UInt64, _ list: [Int32]) -> UInt8 {
    list.count > Self.commonWord ? 0 : UInt8(weights.bits(word, isCommon: lexicon.isCommon(word)))
  }

  /// Words that would say something but are too common to lead to a pair, the most common first, each with a
  /// directive that has it; of drafts, those that a draft has.
  var commonWords: [(concept: UInt64, example: Contradiction.Side, directives: Int)] {
    byWord.compactMap { word, list -> (concept: UInt64, example: Contradiction.Side, directives: Int)? in
      guard list.count > Self.commonWord, let first = list.first, first < searched,
        weights.bits(word, isCommon: lexicon.isCommon(word)) >= 1
      else { return nil }
      return (word, order[Int(first)], list.count)
    }.sorted { ($1.directives, $0.concept) < ($0.directives, $1.concept) }
  }

  /// Counts the directives of a list that come after `index`; lists are in ascending order.
  private func walk(
    _ list: [Int32], from index: Int, weight: UInt8, _ score: inout [UInt8], _ touched: inout [Int]
  ) {
    guard weight > 0 else { return }
    for position in list.indices.reversed() {
      let other = Int(list[position])
      guard other > index else { return }
      if score[other] == 0 { touched.append(other) }
      if score[other] < 200 { score[other] += weight }
    }
  }

  /// Whole bits that a word says whose neighbour in the lexicon stands on the other side.
  private static let bitsOfNeighbour: UInt8 = 3

  /// Counts a neighbouring word for directives that share a word already.
  private func add(_ list: [Int32], from index: Int, _ score: inout [UInt8]) {
    for position in list.indices.reversed() {
      let other = Int(list[position])
      guard other > index else { return }
      if score[other] > 0, score[other] < 200 { score[other] += Self.bitsOfNeighbour }
    }
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
