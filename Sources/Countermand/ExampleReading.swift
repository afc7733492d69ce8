import GuidanceDirectives
import GuidanceRules

/// A sentence of a rule's examples as it was read, and what the rule made of it.
struct ExampleReading {
  let sentence: String
  let traces: [SentenceTrace]
  /// Number of the tag.
  let tag: Int

  /// The statements of all its sentences.
  var statements: [SentenceTrace.Statement] { traces.flatMap(\.statements) }

  /// Polarity of the tag, as the examples are judged: that of its first hit; nil without one.
  var polarity: Polarity? { statements.lazy.flatMap(\.tags).first { $0.tag == tag }?.polarity }

  /// Sentence and statement, by their numbers, to which the tag was given first.
  var bearer: (trace: SentenceTrace, statement: SentenceTrace.Statement)? {
    for trace in traces {
      for statement in trace.statements where statement.tags.contains(where: { $0.tag == tag }) {
        return (trace, statement)
      }
    }
    return nil
  }

  /// Wordings of the tag that are sound, with the sentence they stand in.
  var wordings: [(trace: SentenceTrace, wording: TracedWording)] {
    traces.flatMap { trace in
      trace.statements.flatMap(\.wordings).filter {
        $0.tag == tag && $0.side != .nearMiss && $0.outcome.isSound
      }
      .map { (trace, $0) }
    }
  }

  /// How often a pattern is sound.
  func count(of pattern: Int) -> Int { wordings.count { $0.wording.pattern == pattern } }

  /// Limits of all quantities, in order.
  var limits: [Limit] {
    statements.flatMap(\.quantities).map {
      Limit(dimension: $0.dimension, lower: $0.lower, upper: $0.upper, role: $0.role)
    }
  }

  /// What a quantity allows.
  struct Limit: Equatable {
    var dimension: Dimension
    var lower: Double?
    var upper: Double?
    var role: Quantity.Role
  }
}
