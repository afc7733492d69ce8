import GuidanceDirectives
import GuidanceIngest
public import GuidanceRules

/// Runs the examples of rules as tests.
public struct RuleTester: ~Copyable {
  let rules: RuleSet
  var extractor: DirectiveExtractor

  /// A tester of a rule set.
  public init(_ rules: RuleSet) {
    self.rules = rules
    extractor = DirectiveExtractor(rules)
  }

  /// Examples that fail, in the order of their tags.
  ///
  /// - Parameter isTested: whether the tags of a file are tested; all by default.
  public mutating func failures(where isTested: (Tag) -> Bool = { _ in true }) -> [RuleError] {
    var failures: [RuleError] = []
    for (number, tag) in rules.tags.enumerated() where isTested(tag) {
      for example in tag.examples.match { failures += failure(example, number, wanted: .for) }
      for example in tag.examples.against { failures += failure(example, number, wanted: .against) }
      for example in tag.examples.nearMiss { failures += failure(example, number, wanted: nil) }
    }
    return failures
  }

  /// Number of examples of all tags.
  public var exampleCount: Int {
    rules.tags.reduce(0) {
      $0 + $1.examples.match.count + $1.examples.against.count + $1.examples.nearMiss.count
    }
  }

  private mutating func failure(_ example: TagExamples.Example, _ number: Int, wanted: Polarity?)
    -> [RuleError]
  {
    let tag = rules.tags[number]
    let extraction = extractor.extract(
      Document(text: example.sentence, metadata: Metadata()), assumingField: true)
    let hit = extraction.directives.flatMap(\.tags).first { $0.tag == number }
    guard hit?.polarity != wanted else { return [] }
    let got =
      hit.map { $0.polarity == .for ? "the tag" : "the tag against its want" }
      ?? (extraction.directives.isEmpty ? "no directive" : "no tag")
    let wish = wanted.map { $0 == .for ? "the tag" : "the tag against its want" } ?? "no tag"
    let fact = RuleError.Fact.failingExample(rule: tag.id, example: example.sentence, wanted: wish, got: got)
    return [RuleError(file: tag.file, line: example.line, column: example.column, fact: fact)]
  }
}
