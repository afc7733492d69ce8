import GuidanceDirectives
import GuidanceRules
import Testing

@testable import GuidanceContradictions

struct CalibrationTests {
  private func confidence(_ a: String, _ b: String, _ ground: Evidence.Ground = .modality) throws -> Double {
    let rules = try Passage.rules.get()
    func directive(_ text: String) throws -> Directive {
      try #require(Passage(text, by: nil).issued(rules).extraction.directives.first)
    }
    let (first, second) = (try directive(a), try directive(b))
    let alignment = Alignment(first, second, WordScale(rules.lexicon, WordWeights([])))
    return Calibration.confidence(Evidence(ground, alignment, first, second))
  }

  @Test("a confidence is a share, and grows with what the two have in common")
  func grows() throws {
    let act = "Nurses must wear a blue tunic on the ward."
    let same = try confidence(act, "Nurses must not wear a blue tunic on the ward.")
    let near = try confidence(act, "Nurses must not wear rings on the ward.")
    let far = try confidence(act, "Nurses must not lose the keys of the cellar.")
    #expect(same > near && near > far)
    #expect((0...1).contains(same) && (0...1).contains(far))
  }

  @Test("a thing that near copies have instead of each other's lowers it")
  func swaps() throws {
    let act = "Growers shall store the red apples of the north orchard in the barn."
    let same = try confidence(act, "Growers shall not store the red apples of the north orchard in the barn.")
    let swapped = try confidence(
      act, "Growers shall not store the red pears of the north orchard in the barn.")
    #expect(swapped < same)
  }
}
