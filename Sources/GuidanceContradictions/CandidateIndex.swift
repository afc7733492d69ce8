import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Finds the pairs worth comparing: directives whose tags clash, and directives that share rare words.
struct CandidateIndex {
  private let documents: [IssuedDocument]
  private var bySense: [Int: [Contradiction.Side]] = [:]
  private var byWord: [UInt64: [Contradiction.Side]] = [:]
  private var order: [Contradiction.Side] = []

  /// Words that more directives than this share are too common to lead to a pair.
  private static let commonWord = 400

  private let includesSameDocument: Bool

  /// Indexes the directives of the documents in `live`.
  init(_ documents: [IssuedDocument], _ live: [Int], includesSameDocument: Bool) {
    self.includesSameDocument = includesSameDocument
    self.documents = documents
    for document in live {
      for (number, directive) in documents[document].extraction.directives.enumerated() {
        let side = Contradiction.Side(document: document, directive: number)
        order.append(side)
        for hit in directive.tags {
          bySense[RelationTable.number(of: hit.tag, hit.polarity), default: []].append(side)
        }
        for word in directive.frame.act.union(directive.frame.subject) {
          byWord[word, default: []].append(side)
        }
      }
    }
  }

  /// Pairs of different documents, the earlier side first, each once, in order.
  func pairs(effects: RelationTable, lexicon: Lexicon) -> [(Contradiction.Side, Contradiction.Side)] {
    var pairs: [(Contradiction.Side, Contradiction.Side)] = []
    for side in order {
      var others: Set<Contradiction.Side> = []
      let directive = documents[side.document].extraction.directives[side.directive]
      for hit in directive.tags {
        for sense in effects.senses(against: RelationTable.number(of: hit.tag, hit.polarity)) {
          for other in bySense[sense] ?? [] where isLater(other, side) { others.insert(other) }
        }
      }
      addWordPartners(of: directive, side, to: &others)
      for other in others.sorted(by: before) { pairs.append((side, other)) }
    }
    return pairs
  }

  /// Directives that share at least two words, the rarer words looked at first.
  private func addWordPartners(
    of directive: Directive, _ side: Contradiction.Side, to others: inout Set<Contradiction.Side>
  ) {
    var shared: [Contradiction.Side: Int] = [:]
    for word in directive.frame.act.union(directive.frame.subject) {
      guard let sides = byWord[word], sides.count <= Self.commonWord else { continue }
      for other in sides where isLater(other, side) { shared[other, default: 0] += 1 }
    }
    for (other, count) in shared where count >= 2 { others.insert(other) }
  }

  /// Each pair once; within one document only when a body may contradict itself.
  private func isLater(_ other: Contradiction.Side, _ side: Contradiction.Side) -> Bool {
    other.document > side.document
      || (includesSameDocument && other.document == side.document && other.directive > side.directive
        && span(other) != span(side))
  }

  private func span(_ side: Contradiction.Side) -> Int {
    documents[side.document].extraction.directives[side.directive].span.startByte
  }

  private func before(_ a: Contradiction.Side, _ b: Contradiction.Side) -> Bool {
    (a.document, a.directive) < (b.document, b.directive)
  }
}
