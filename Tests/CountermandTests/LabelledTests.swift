import Countermand
import Foundation
import Testing

/// The labelled sentences and pairs of the project's own, written without sight of the rules: figures may only
/// rise, and each floor is raised with them.
struct LabelledTests {
  private static func evaluation(_ name: String) throws -> Evaluation {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Labelled")
    let lines = try Data(contentsOf: folder.appending(path: name + ".jsonl"))
    var evaluator = Evaluator(try RuleSet.load())
    return try evaluator.evaluate(lines)
  }

  @Test(
    "pairs are told apart no worse than before",
    arguments: [("pairs", 0.29, 292), ("themes", 0.305, 160), ("contracts", 0.515, 161)])
  func pairs(_ name: String, _ floor: Double, _ count: Int) throws {
    let counts = try Self.evaluation(name).pairs.all
    #expect(counts.tp + counts.fp + counts.fn + counts.tn == count)
    #expect(counts.f1 >= floor)
  }

  @Test("directives are told from other sentences no worse than before")
  func directives() throws {
    let counts = try Self.evaluation("sentences").directives
    #expect(counts.tp + counts.fp + counts.fn + counts.tn == 452)
    #expect(counts.f1 >= 0.8)
  }

  @Test("themes of sentences in the language of health guidance are found no worse than before")
  func tags() throws {
    let evaluation = try Self.evaluation("tagged")
    #expect(evaluation.tags.all.f1 >= 0.96)
    #expect(evaluation.directives.f1 >= 0.98)
  }
}
