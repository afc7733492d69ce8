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

  @Test(
    "no clash is surer than the bound that is known before its features are",
    arguments: Evidence.Ground.allCases)
  func bound(_ ground: Evidence.Ground) throws {
    let rules = try Passage.rules.get()
    let texts = [
      "Nurses must wear a blue tunic on the ward.", "Nurses must not wear a blue tunic on the ward.",
      "Nurses should wear rings.", "Porters must not lose the keys of the cellar if the ward is open.",
      "Growers shall store the red apples of the north orchard in the barn.", "Growers may store pears.",
      "Growers shall not store the red pears of the north orchard in the barn.",
    ]
    let directives = try texts.map { text in
      try #require(Passage(text, by: nil).issued(rules).extraction.directives.first)
    }
    let scale = WordScale(rules.lexicon, WordWeights([]))
    var (least, count) = (1.0, 0)
    for a in directives {
      for b in directives where a !== b {
        let alignment = Alignment(a, b, scale)
        let bound = Calibration.bound(ground, alignment, a, b)
        #expect(Calibration.confidence(Evidence(ground, alignment, a, b)) <= bound + 1e-12)
        least = min(least, bound)
        count += 1
      }
    }
    // A bound that lets all through would hold as well.
    #expect(count == 42 && least < 0.9)
  }
}
