import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules
import Testing

@testable import GuidanceIndex

struct RecordTests {
  /// What an index does not keep of a document.
  private static let left: Set<String> = [
    ".leftOut.counts", ".notes", ".extraction.directives", ".extraction.surroundings", ".extraction.passed",
    ".extraction.unread",
    ".extraction.unknownUnits", ".extraction.overlongSentences", ".extraction.isCutShort",
  ]

  @Test("a directive comes back with every field")
  func directive() throws {
    let back = try #require(Directive.read(Full.directive.record))
    #expect(Outline.fields(of: back) == Outline.fields(of: Full.directive))
    #expect(back.record == Full.directive.record)
    let empty = try #require(Directive.read(Directive.empty.record))
    #expect(Outline.fields(of: empty) == Outline.fields(of: Directive.empty))
  }

  @Test("a document comes back with every field that is kept")
  func document() throws {
    let back = try #require(IssuedDocument(record: Full.document.record))
    #expect(Outline.fields(of: back) == Outline.fields(of: Full.document))
    #expect(back.record == Full.document.record)
  }

  /// A field that is new, and not in the records, shows here first: it has to be filled, and then does not come back.
  @Test("no field of the values that are tried is what it is in an empty one")
  func filled() throws {
    let term = Outline.fields(of: Term.empty)
    let quantity = Outline.fields(of: Quantity(dimension: .count, lower: nil, upper: nil, words: ""))
    let blank = Outline.fields(of: IssuedDocument(path: "")).filter { !Self.left.contains($0.key) }
    #expect(Self.same(Outline.fields(of: Full.directive), Outline.fields(of: Directive.empty)).isEmpty)
    #expect(Self.same(Outline.fields(of: Full.term), term).isEmpty)
    #expect(Self.same(Outline.fields(of: Full.quantity), quantity).isEmpty)
    #expect(Self.same(Outline.fields(of: Full.document), blank).isEmpty)
    #expect(Outline.fields(of: Full.directive).count > 30 && term.count == 9 && quantity.count == 19)
  }

  private static func same(_ left: [String: String], _ right: [String: String]) -> [String] {
    right.filter { left[$0.key] == $0.value }.keys.sorted()
  }

  @Test("a record of which a byte is changed, missing or added is told from a whole one")
  func damaged() {
    let record = Full.directive.record
    for place in record.indices {
      var broken = record
      broken[place] ^= 0x41
      #expect(Directive.read(broken) == nil, "byte \(place)")
      #expect(Directive.read(Array(record[..<place])) == nil, "cut at \(place)")
    }
    #expect(Directive.read(record + [0]) == nil)
    #expect(Directive.read([]) == nil)
    #expect(IssuedDocument(record: record) == nil)
  }

  @Test("bytes with a right sum that are no record are refused, and nothing runs away")
  func strange() {
    var seed: UInt64 = 88
    for _ in 0..<3000 {
      let length = Int(seed % 90)
      let bytes = (0..<length).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: seed >> 33)
      }
      _ = Directive.read(CheckSum.sealed(bytes))
      _ = IssuedDocument(record: CheckSum.sealed(bytes))
      _ = PostingList(record: CheckSum.sealed(bytes))
      _ = PostingList.numbers(in: CheckSum.sealed(bytes), [0, 4, -1, 9])
      seed &+= 1
    }
    #expect(Directive.read(CheckSum.sealed([0xFF, 0xFF, 0xFF, 0xFF, 0x7F])) == nil)
  }

  @Test(
    "numbers near and far come back", arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, .max, .min])
  func numbers(_ number: Int) {
    var writer = RecordWriter()
    var value = number
    writer.number(&value)
    var reader = RecordReader(writer.record)
    var back = 5
    reader.number(&back)
    #expect(back == number)
    #expect(reader.isDone)
  }
}
