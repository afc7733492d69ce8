import Testing

@testable import GuidanceIngest

@Suite struct SourceMapTests {
  @Test func `text leads back to its bytes, one for one or as a whole`() {
    var map = SourceMap()
    map.appendLinear(text: 0, source: 3)
    map.appendAtomic(text: 5, source: 8, length: 6)
    map.appendLinear(text: 6, source: 14)
    map.appendAtomic(text: 10, source: 30, length: 8)
    #expect((0..<5).map { map.start(of: $0) } == [3, 4, 5, 6, 7])
    #expect((0..<5).map { map.end(of: $0) } == [4, 5, 6, 7, 8])
    #expect(map.start(of: 5) == 8 && map.end(of: 5) == 14)
    #expect(map.start(of: 6) == 14 && map.end(of: 9) == 18)
    #expect([10, 11, 12].map { map.start(of: $0) } == [30, 30, 30])
    #expect([10, 11, 12].map { map.end(of: $0) } == [38, 38, 38])
  }

  @Test func `runs that lie side by side are one, others are not`() {
    var map = SourceMap()
    map.appendLinear(text: 0, source: 10)
    map.appendLinear(text: 4, source: 14)
    #expect(map.segments.count == 1)
    map.appendLinear(text: 6, source: 17)
    #expect(map.segments.count == 2)
    map.appendAtomic(text: 8, source: 19, length: 1)
    map.appendLinear(text: 9, source: 20)
    #expect(map.segments.count == 4)
  }

  @Test func `an empty map leads nowhere and an atom stands for one byte at least`() {
    var map = SourceMap()
    #expect(map.start(of: 7) == 0 && map.end(of: 7) == 0)
    map.appendAtomic(text: 0, source: 5, length: 0)
    #expect(map.start(of: 0) == 5 && map.end(of: 0) == 6)
  }
}
