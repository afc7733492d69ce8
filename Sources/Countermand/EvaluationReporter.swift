import Foundation

/// Writes the figures of an evaluation.
public struct EvaluationReporter {
  /// A reporter.
  public init() {}

  /// One JSON object with sorted keys.
  public func json(_ evaluation: Evaluation) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(evaluation) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// One JSON object a line for every pair, with the features that its confidence rests on.
  public func features(_ evaluation: Evaluation) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return evaluation.judged.compactMap { try? encoder.encode($0) }
      .map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }

  /// A line for each measure that was taken.
  public func text(_ evaluation: Evaluation) -> String {
    var lines: [String] = []
    let pairs = evaluation.pairs.all
    if pairs.tp + pairs.fn + pairs.fp + pairs.tn > 0 {
      lines.append(line("pairs", pairs) + "  MCC \(percent(pairs.mcc))")
      for (kind, counts) in evaluation.pairs.byKind.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(kind): \(counts.tp) of \(counts.tp + counts.fn)")
      }
    }
    if evaluation.directives.tp + evaluation.directives.fn > 0 {
      lines.append(line("directives", evaluation.directives))
    }
    if evaluation.tags.all.tp + evaluation.tags.all.fn > 0 { lines.append(line("tags", evaluation.tags.all)) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(_ name: String, _ counts: Evaluation.Counts) -> String {
    "\(name): precision \(percent(counts.precision))  recall \(percent(counts.recall))  F1 \(percent(counts.f1))"
      + "  (tp \(counts.tp), fp \(counts.fp), fn \(counts.fn), tn \(counts.tn))"
  }

  private func percent(_ share: Double) -> String { String(format: "%.3f", share) }
}
