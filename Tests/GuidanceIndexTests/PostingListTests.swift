import Testing

@testable import GuidanceContradictions
@testable import GuidanceIndex

struct PostingListTests {
  private static var list: PostingList {
    var list = PostingList()
    for (document, directive) in [(1, 0), (1, 7), (4, 2), (9, 1), (9, 300)] { list.add(document, directive) }
    return list
  }

  @Test("a list comes back from its bytes")
  func record() throws {
    #expect(try #require(PostingList(record: Self.list.record)).documents == Self.list.documents)
    #expect(try #require(PostingList(record: PostingList().record)).documents.isEmpty)
  }

  @Test(
    "directives are counted through in the order of the documents; those left out are not",
    arguments: [
      ([-1, 0, -1, -1, 10, -1, -1, -1, -1, 20], [0, 7, 12, 21, 320]),
      ([-1, 400, -1, -1, 10, -1, -1, -1, -1, 20], [12, 21, 320, 400, 407]),
      ([-1, 0, -1, -1, -1, -1, -1, -1, -1, 20], [0, 7, 21, 320]), ([-1, 0], [0, 7]), ([], []),
    ] as [([Int32], [Int32])])
  func numbers(_ firsts: [Int32], _ wanted: [Int32]) {
    #expect(PostingList.numbers(in: Self.list.record, firsts) == wanted)
  }

  @Test("the place of a number is that of the last document that begins at or before it")
  func places() {
    let postings = Postings(
      documents: [.init(document: 7, first: 0), .init(document: 3, first: 5), .init(document: 9, first: 6)],
      directives: 20, words: [:], senses: [:])
    let rows = [(0, 7, 0), (4, 7, 4), (5, 3, 0), (6, 9, 0), (19, 9, 13)]
    for (number, document, directive) in rows {
      let place = postings.place(of: number)
      #expect([place.document, place.directive] as [Int] == [document, directive], "\(number)")
    }
  }

  @Test("words are counted less those of directives that are left out")
  func counts() throws {
    let columns = try #require(WordCounts.columns(WordCounts.record([9: 4, 2: 1, .max: 70_000])))
    #expect(columns.words == [2, 9, .max])
    let counts = WordCounts(words: columns.words, counts: columns.counts, directives: 8, less: [9: 3])
    #expect([2, 9, .max, 3, 0].map { counts[$0] } == [1, 1, 70_000, 0, 0])
    #expect(WordCounts.columns([1, 2, 3]) == nil)
    #expect(WordCounts.columns(CheckSum.sealed([1, 2, 3])) == nil)
  }
}
