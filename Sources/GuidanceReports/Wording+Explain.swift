public import GuidanceContradictions
public import GuidanceDirectives
import GuidanceRules

extension Wording {
  /// Why nothing clashed, as one line of `explain`.
  public static func line(_ compatibility: Compatibility) -> String {
    "no contradiction: \(sentence(compatibility))"
  }

  private static func sentence(_ compatibility: Compatibility) -> String {
    switch compatibility {
    case .sameValue(let one, let other): "“\(one)” and “\(other)” say the same"
    case .compatibleRanges(let one, let other):
      "“\(one)” and “\(other)” are compatible: one value satisfies both"
    case .stricter(let party, let one, let other):
      "“\(one)” and “\(other)” differ in standard only: who meets \(side(party)), the stricter, meets both"
    case .otherMeasure(let left, let right):
      "the figures are of different quantities: \(list(left)) on side A, \(list(right)) on side B"
    case .otherSense(let word, let left, let right):
      "the two share the word “\(word)” and say it of different things: \(list(left)) on side A, "
        + "\(list(right)) on side B"
    case .otherTopic(let left, let right):
      "the two are about different things: \(list(left)) on side A, \(list(right)) on side B"
    case .nothingOpposed: "nothing that the one wants is opposed by the other"
    }
  }

  private static func side(_ party: Step.Party) -> String { party == .a ? "side A" : "side B" }

  private static func list(_ words: [String]) -> String {
    words.prefix(4).map { "“\($0)”" }.joined(separator: ", ")
  }

  /// Why a sentence with the words of a directive is none, as one line of `explain`.
  public static func line(_ party: Step.Party, _ passed: PassedSentence) -> String {
    "stopped by reading: \(side(party)) is no directive but \(kind(passed.reason))"
  }

  private static func kind(_ reason: NonDirective) -> String {
    switch reason {
    case .quotation: "a quotation or report of what others say"
    case .history: "history or background"
    case .aspiration: "an aspiration or vision"
    case .consultation, .question: "a question or an option put to consultation"
    case .definition: "a definition"
    case .denial: "a denial that something is meant or required"
    case .example: "an example"
    case .research: "a call for research"
    case .data: "a description of data"
    case .boilerplate: "boilerplate"
    case .amendment: "a change to the words of another text"
    case .scope: "what the text says of itself"
    default: "what the rules call \(reason.rawValue)"
    }
  }
}
