import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

@testable import GuidanceContradictions

/// Published guidance kept in plain arrays; every list is made by looking at every directive.
struct Bookcase: PublishedGuidance {
  var shelf: [IssuedDocument]
  /// What every question is answered with instead.
  var failure: IndexError?

  private var all: [Directive] { shelf.flatMap(\.extraction.directives) }

  func wordCounts() throws(IndexError) -> WordCounts {
    if let failure { throw failure }
    let words = Set(all.flatMap(\.frame.topic)).sorted()
    return WordCounts(
      words: words, counts: words.map { word in UInt32(all.count { $0.frame.topic.contains(word) }) },
      directives: all.count)
  }

  func postings(words: Set<UInt64>, senses: Set<Int>, on day: Int?) throws(IndexError) -> Postings {
    var postings = Postings(documents: [], directives: 0, words: [:], senses: [:])
    for (number, document) in shelf.enumerated()
    where document.isCurrent && (day.map(document.period.contains) ?? true) {
      postings.documents.append(.init(document: number, first: postings.directives))
      for directive in document.extraction.directives {
        let index = Int32(postings.directives)
        for word in words where directive.frame.topic.contains(word) {
          postings.words[word, default: []].append(index)
        }
        for hit in directive.tags {
          let sense = RelationTable.number(of: hit.tag, hit.polarity)
          if senses.contains(sense) { postings.senses[sense, default: []].append(index) }
        }
        postings.directives += 1
      }
    }
    return postings
  }

  func documents(_ keys: [Int]) throws(IndexError) -> [IssuedDocument] {
    keys.map { key in
      var document = shelf[key]
      document.fullCount = document.extraction.directives.count
      document.extraction.directives = []
      return document
    }
  }

  func directives(_ numbers: [Int], of document: Int) throws(IndexError) -> [Directive] {
    numbers.map { shelf[document].extraction.directives[$0] }
  }
}
