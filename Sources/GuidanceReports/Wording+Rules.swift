import GuidanceContradictions
import GuidanceDirectives
import GuidanceRules

extension Wording {
  /// What a rule did not notice of a changed example.
  static func unnoticed(_ rule: String, _ change: ExampleChange, _ sentence: String) -> String {
    switch change {
    case .polarity: "`\(rule)` does not notice a turned negation: `\(sentence)` keeps its polarity"
    case .direction(let from, let to):
      "`\(rule)` does not notice `\(to)` for `\(from)`: `\(sentence)` keeps its polarity"
    case .limit(let from, let to):
      "`\(rule)` does not notice `\(to)` for `\(from)`: `\(sentence)` keeps its limits"
    case .wordsDropped: "`\(rule)` does not notice that its words are gone: `\(sentence)` keeps the tag"
    case .patternDropped(let pattern):
      "pattern `\(pattern)` of `\(rule)` still matches in every example when words of its match are dropped"
    }
  }

  /// A step over effects, between a side called `a` and one called `b`; nil for a step over other things.
  static func effect(_ step: Step, a: String, b: String, _ rules: RuleSet) -> String? {
    func name(_ party: Step.Party) -> String { party == .a ? a : b }
    func meaning(_ variable: String) -> String { rules.variables[variable] ?? variable }
    switch step {
    case .wants(let party, let variable, let direction):
      return "\(name(party)) pushes \(direction.rawValue): \(meaning(variable))"
    case .moves(_, let from, let first, let to, let second):
      func much(_ direction: Direction) -> String { direction == .up ? "more" : "less" }
      return "\(much(first)) of that brings \(much(second)) of another: \(meaning(from)) → \(meaning(to))"
    case .pays(let party, let variable, let direction):
      return "\(name(party)) \(direction == .up ? "pays for" : "penalises") \(meaning(variable))"
    case .needs(let party, let variable): return "\(name(party)) needs \(meaning(variable))"
    case .declared(let why): return "declared opposed: \(why)"
    default: return nil
    }
  }

  /// What a tag wants, pays for and needs, a line each.
  static func effects(of tag: Tag, _ rules: RuleSet) -> [String] {
    func meaning(_ variable: String) -> String { rules.variables[variable] ?? variable }
    return tag.wants.sorted { $0.key < $1.key }.map { "wants \($0.value.rawValue): \(meaning($0.key))" }
      + tag.pays.sorted { $0.key < $1.key }.map {
        "\($0.value == .up ? "pays for" : "penalises"): \(meaning($0.key))"
      }
      + tag.needs.map { "needs: \(meaning($0))" }
  }

  /// Where a pattern is written.
  static func place(of pattern: Int, _ rules: RuleSet) -> String {
    let source = rules.sources[pattern]
    return "\(source.file):\(source.line):\(source.column)"
  }

  /// Which list of a tag a wording stands in.
  static func side(_ side: PatternUse.TagSide) -> String {
    switch side {
    case .for: "pattern"
    case .against: "against"
    case .nearMiss: "near miss"
    }
  }

  /// What became of a wording.
  static func outcome(_ outcome: TracedWording.Outcome, _ rules: RuleSet) -> String {
    switch outcome {
    case .counts: "counts"
    case .follows: "sound, behind another of the tag"
    case .outdone(let by): "gives way to \(place(of: by, rules))"
    case .cancelled(let by): "cancelled by the near miss \(place(of: by, rules))"
    case .cancels: "cancels"
    case .idle: "beside every wording of the tag"
    case .lacksCompany: "stopped: none of its `with` is in the sentence"
    case .meetsExcluded: "stopped: one of its `unless` is in the sentence"
    case .elsewhere: "stopped: in another statement"
    case .subordinate: "stopped: in a condition, exception or reason"
    }
  }

  /// An order is given by the bare verb.
  static let bareOrder = "none: the verb alone gives the order"
  /// No statement was found in a sentence.
  static let noStatement = "no cue: nothing makes it a directive"
  /// Nothing was read as a sentence.
  static let noTrace = "no sentence that could direct anybody"
}
