import ArgumentParser
import Countermand
import Foundation

/// Measures the rules against labelled sentences and pairs.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure precision, recall, F1 and MCC against labelled sentences or pairs.")

  @Argument(help: ArgumentHelp("Files of one labelled sentence or pair a line.", valueName: "file.jsonl"))
  var files: [String]

  @Option(name: .long, help: ArgumentHelp("How to write the figures.", valueName: "text|json|features"))
  var format: Format = .text

  @OptionGroup var rules: RuleOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, features }

  func run() throws {
    var lines = Data()
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else {
        Terminal.fail("countermand: \(file): cannot be read", code: 2)
      }
      lines.append(data)
      lines.append(UInt8(ascii: "\n"))
    }
    var evaluator = Evaluator(rules.load())
    let evaluation: Evaluation
    do {
      evaluation = try evaluator.evaluate(lines)
    } catch {
      Terminal.fail("countermand: a line is no labelled sentence or pair", code: 2)
    }
    let reporter = EvaluationReporter()
    switch format {
    case .text: Terminal.write(reporter.text(evaluation))
    case .json: Terminal.write(reporter.json(evaluation))
    case .features: Terminal.write(reporter.features(evaluation))
    }
  }
}
