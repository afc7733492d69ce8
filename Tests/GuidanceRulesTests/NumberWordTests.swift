import GuidanceRules
import Testing

@Suite struct NumberWordTests {
  @Test(
    arguments: [
      ("zero", 0), ("one", 1), ("twelve", 12), ("nineteen", 19), ("twenty", 20), ("ninety", 90),
      ("dozen", 12),
      ("hundred", 100), ("thousand", 1000), ("fourty", nil), ("first", nil), ("ones", nil), ("Ten", nil),
      ("twenty-one", nil), ("", nil),
    ] as [(String, Double?)])
  func `a number word has a value`(_ word: String, _ value: Double?) {
    #expect(NumberWord.value(of: word) == value)
  }

  @Test(
    arguments: [
      ("k", 1e3), ("thousand", 1e3), ("m", 1e6), ("mn", 1e6), ("million", 1e6), ("bn", 1e9), ("billion", 1e9),
      ("tn", 1e12), ("mg", nil), ("millions", nil), ("", nil),
    ] as [(String, Double?)])
  func `a letter or word behind a sum scales it`(_ word: String, _ factor: Double?) {
    #expect(NumberWord.scale(of: word) == factor)
  }
}
