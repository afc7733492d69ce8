public import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Identity of a pair in two parts, free of lines, paths and versions: what it is about, and what it says.
///
/// Two pairs about the same that say something else are one pair that changed. The order of the sides does
/// not matter, as it follows from the names of files.
public struct Fingerprint: Sendable, Hashable, Codable {
  /// Kind, rule, both documents, and the words of both acts without figures: sixteen hexadecimal digits.
  public var pairKey: String
  /// Every word, figure and sign of both sentences: sixteen hexadecimal digits.
  public var pairValue: String

  /// The fingerprint of one pair of a family.
  public init(of pair: Contradiction.Place, in item: Contradiction, _ documents: [IssuedDocument]) {
    let sides = [pair.a, pair.b].map { side in
      let document = documents[side.document]
      return Side(document, document.extraction.directives[side.directive])
    }.sorted { ($0.about, $0.words) < ($1.about, $1.words) }
    pairKey = Fingerprint.digits([item.kind.rawValue, item.rule] + sides.map(\.about))
    pairValue = Fingerprint.digits(sides.flatMap { [$0.identity, $0.words] })
  }

  /// What one directive is about, wherever it stands: sixteen hexadecimal digits.
  public static func topic(_ document: IssuedDocument, _ directive: Directive) -> String {
    digits([Side(document, directive).about])
  }

  private struct Side {
    var identity: String
    var about: String
    var words: String

    init(_ document: IssuedDocument, _ directive: Directive) {
      let act = Set(directive.frame.terms.filter(\.isCore).map(\.stem)).sorted()
      identity = document.identity
      about = ([document.identity] + act.map(String.init)).joined(separator: " ")
      words = Fingerprint.normalised(directive.text)
    }
  }

  /// A sentence in lower case without punctuation; signs that change a figure stay (`<`, `%`, a minus).
  static func normalised(_ text: String) -> String {
    var words = ""
    var isGap = true
    let characters = Array(text.lowercased())
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isMinus = (character == "-" || character == "−") && isGap && next.isNumber
      let isPoint = (character == "." || character == ",") && !isGap && next.isNumber
      let isSign = character.isMathSymbol || character.isCurrencySymbol || character == "%"
      if character.isLetter || character.isNumber || isSign || isMinus || isPoint {
        words.append(character)
        isGap = false
      } else if !isGap {
        words.append(" ")
        isGap = true
      }
    }
    return isGap ? String(words.dropLast()) : words
  }

  private static func digits(_ parts: [String]) -> String {
    var hash = StableHash()
    for part in parts { hash.add(part) }
    return hash.digits
  }
}
