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
  private var order: [Contradiction.Side] = []
  private var bySense: [Int: [Int32]] = [:]
  private var byWord: [UInt64: [Int32]] = [:]

  /// Words that stand in more directives than this are too common to lead to a pair.
  private static let commonWord = 400

  /// Indexes the directives of the documents in `live`.
  init(_ documents: [IssuedDocument], _ live: [Int], _ meetings: DocumentMeetings, includesSameDocument: Bool)
  {
    self.documents = documents
    self.meetings = meetings
    self.includesSameDocument = includesSameDocument
    for document in live {
      for (number, directive) in documents[document].extraction.directives.enumerated() {
        add(Contradiction.Side(document: document, directive: number), directive)
      }
    }
  }

  private mutating func add(_ side: Contradiction.Side, _ directive: Directive) {
    let index = Int32(order.count)
    order.append(side)
    for hit in directive.tags {
      bySense[RelationTable.number(of: hit.tag, hit.polarity), default: []].append(index)
    }
    for word in directive.frame.act.union(directive.frame.subject) { byWord[word, default: []].append(index) }
  }

  /// Calls `body` with every pair, the earlier side first, each once, in order.
  ///
  /// The time is that of the lists walked: for each directive those of the clashing senses and of its words.
  func forEachPair(_ relations: RelationTable, _ body: (Contradiction.Side, Contradiction.Side) -> Void) {
    var shared = [UInt8](repeating: 0, count: order.count)
    var touched: [Int] = []
    for index in order.indices {
      let directive = documents[order[index].document].extraction.directives[order[index].directive]
      for hit in directive.tags {
        for sense in relations.senses(against: RelationTable.number(of: hit.tag, hit.polarity)) {
          walk(bySense[sense] ?? [], from: index, weight: 2, &shared, &touched)
        }
      }
      for word in directive.frame.act.union(directive.frame.subject) {
        guard let list = byWord[word], list.count <= Self.commonWord else { continue }
        walk(list, from: index, weight: 1, &shared, &touched)
      }
      for other in touched.sorted() {
        if shared[other] >= 2, canMeet(index, other) { body(order[index], order[other]) }
        shared[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Counts the directives of a list that come after `index`; lists are in ascending order.
  private func walk(
    _ list: [Int32], from index: Int, weight: UInt8, _ shared: inout [UInt8], _ touched: inout [Int]
  ) {
    for position in list.indices.reversed() {
      let other = Int(list[position])
      guard other > index else { return }
      if shared[other] == 0 { touched.append(other) }
      if shared[other] < 250 { shared[other] += weight }
    }
  }

  private func canMeet(_ index: Int, _ other: Int) -> Bool {
    let first = order[index]
    let second = order[other]
    guard first.document == second.document else { return meetings.canMeet(first.document, second.document) }
    return includesSameDocument && span(first) != span(second)
  }

  private func span(_ side: Contradiction.Side) -> Int {
    documents[side.document].extraction.directives[side.directive].span.startByte
  }
}
