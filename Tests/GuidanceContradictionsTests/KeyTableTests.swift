import Testing

@testable import GuidanceContradictions

struct KeyTableTests {
  @Test("a table of keys says what a dictionary says, however it grows", arguments: 1...4)
  func likeDictionary(_ seed: UInt64) {
    var table = KeyTable(blank: 0)
    var plain: [UInt64: Int] = [:]
    var state = seed
    for step in 0..<5000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Few different keys, some of which differ in the high half alone.
      let key = state >> 33 % 2 == 0 ? state >> 52 : (state >> 52) << 40
      table.update(key) { $0 += step }
      plain[key, default: 0] += step
    }
    #expect(table.count == plain.count)
    #expect(plain.allSatisfy { table[$0.key] == $0.value })
    #expect((5000..<9000).allSatisfy { table[UInt64($0)] == nil })
    #expect(plain.count > 1000)
  }

  @Test("the key that stands for none holds nothing")
  func none() {
    var table = KeyTable(blank: 0)
    table.update(.max) { $0 = 1 }
    #expect(table[.max] == nil)
    #expect(table.count == 0)
  }
}
