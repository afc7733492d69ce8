import Testing

@testable import GuidanceRules

struct DimensionTests {
  @Test(
    "a quotient of two dimensions may have a name",
    arguments: [
      (Dimension.mass, Dimension.volume, Dimension.concentration), (.mass, .mass, .massPerWeight),
      (.mass, .area, .bodyMass), (.amount, .volume, .molarity), (.length, .duration, .speed),
      (.money, .volume, nil), (.volume, .mass, nil),
    ] as [(Dimension, Dimension, Dimension?)])
  func quotients(_ above: Dimension, _ below: Dimension, _ wanted: Dimension?) {
    #expect(Dimension.quotient(above, below)?.0 == wanted)
  }

  @Test("a metre a day is the 86,400th part of a metre a second")
  func factor() { #expect(Dimension.quotient(.length, .duration)?.1 == 1.0 / 86_400) }
}
