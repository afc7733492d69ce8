public import Foundation
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceReports
public import GuidanceRules

/// Runs labelled sentences and pairs through the same stages as `check`.
public struct Evaluator: ~Copyable {
  private let rules: RuleSet
  private let finder: ContradictionFinder
  private var extractor: DirectiveExtractor
  private var evaluation = Evaluation()

  /// An evaluator of a rule set.
  public init(_ rules: RuleSet) {
    self.rules = rules
    var options = ContradictionFinder.Options()
    options.minConfidence = 0
    finder = ContradictionFinder(rules, options: options)
    extractor = DirectiveExtractor(rules)
  }

  /// The figures over lines of JSON; a line that cannot be read is thrown with its number.
  public mutating func evaluate(_ lines: Data) throws -> Evaluation {
    let decoder = JSONDecoder()
    for line in lines.split(separator: UInt8(ascii: "\n")) where line.contains(where: { $0 > 0x20 }) {
      let item = try decoder.decode(LabelledItem.self, from: line)
      if let a = item.a, let b = item.b, let label = item.contradict {
        pair(item, a, b, label)
      } else if let sentence = item.sentence {
        self.sentence(item, sentence)
      }
    }
    return evaluation
  }

  private mutating func pair(
    _ item: LabelledItem, _ a: LabelledItem.Text, _ b: LabelledItem.Text, _ label: Bool
  ) {
    let documents = [document(a, "a"), document(b, "b")]
    let surest = finder.find(in: documents).max { $0.confidence < $1.confidence }
    let found = surest.flatMap { $0.confidence >= Evaluator.threshold ? $0 : nil }
    evaluation.judged.append(
      .init(
        id: item.id, contradict: label, rule: surest?.rule, confidence: surest?.confidence ?? 0,
        ground: surest?.evidence?.ground.rawValue, features: surest?.evidence?.values ?? []))
    evaluation.pairs.all.add(expected: label, got: found != nil)
    if label {
      evaluation.pairs.byKind[item.kind ?? "unknown", default: .init()].add(expected: true, got: found != nil)
    }
    guard label == (found == nil) else { return }
    let weak = surest.map { "\($0.rule), too weak with a confidence of \($0.confidence)" }
    evaluation.wrong.append(
      .init(
        id: item.id, expected: label ? item.kind ?? "contradiction" : "none",
        got: found?.kind.rawValue ?? "none", why: found?.rule ?? weak ?? reason(documents)))
  }

  /// What `check` leaves out unless told otherwise.
  private static let threshold = ContradictionFinder.Options().minConfidence

  /// The first gate that stopped the pair, or what was missing.
  private func reason(_ documents: [IssuedDocument]) -> String {
    guard let a = documents[0].extraction.directives.first else { return "side a: \(passed(documents[0]))" }
    guard let b = documents[1].extraction.directives.first else { return "side b: \(passed(documents[1]))" }
    let explanation = finder.explain((documents[0], a), (documents[1], b), among: documents)
    if let (gate, verdict) = explanation.verdicts.last, case .stops = verdict {
      return Wording.line(gate, verdict)
    }
    let share = Int((explanation.likeness * 100).rounded())
    return
      "\(a.modality.rawValue) and \(b.modality.rawValue), \(share) % of the words in common, nothing clashes"
  }

  private func passed(_ document: IssuedDocument) -> String {
    document.extraction.passed.first.map { "no directive, taken for \($0.reason.rawValue)" } ?? "no directive"
  }

  private mutating func sentence(_ item: LabelledItem, _ text: LabelledItem.Text) {
    let extraction = document(text, item.id).extraction
    if let label = item.isDirective {
      let got = !extraction.directives.isEmpty
      evaluation.directives.add(expected: label, got: got)
      if got != label {
        let why = extraction.passed.first?.reason.rawValue ?? ""
        evaluation.wrong.append(
          .init(
            id: item.id, expected: label ? "directive" : "no directive",
            got: got ? "directive" : "no directive", why: why))
      }
    }
    guard let expected = item.expectedTags else { return }
    let got = Set(extraction.directives.flatMap(\.tags).map { rules.tags[$0.tag].id })
    for tag in got.union(expected).sorted() {
      evaluation.tags.all.add(expected: expected.contains(tag), got: got.contains(tag))
      evaluation.tags.byTag[tag, default: .init()].add(
        expected: expected.contains(tag), got: got.contains(tag))
    }
    if got != Set(expected) {
      evaluation.wrong.append(
        .init(
          id: item.id, expected: expected.sorted().joined(separator: " "),
          got: got.sorted().joined(separator: " "), why: "tags"))
    }
  }

  private mutating func document(_ text: LabelledItem.Text, _ path: String) -> IssuedDocument {
    var metadata = Metadata()
    metadata.body = text.body
    metadata.date = text.date.flatMap { IssueDate(parsing: $0) }
    metadata.audience = text.audience
    let document = Document(text: text.text, metadata: metadata, path: path)
    return IssuedDocument(document, extractor.extract(document), rules: rules)
  }
}
