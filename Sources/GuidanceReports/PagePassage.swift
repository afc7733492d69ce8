import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// One side of a contradiction as the page shows it.
struct PagePassage: Sendable {
  let report: Report
  /// Whether the sentences before and after are shown.
  let showsSurroundings: Bool

  /// Characters of a sentence that are shown; nobody writes such a sentence.
  private static let longest = 3000
  private static let longestNeighbour = 400

  /// A side of a family, with its words marked and its place to follow.
  func value(_ party: Step.Party, of item: Contradiction) -> PageValue {
    let side = party == .a ? item.a : item.b
    let (document, directive) = report.passage(side)
    let text = Excerpt.of(directive.text, limit: PagePassage.longest)
    let pieces = MarkedText.pieces(text, marking: triggers(party, item, directive))
    let link = SourceLink(document.metadata.address)
    let around = showsSurroundings ? document.extraction.surroundings[side.directive] : nil
    let headings = directive.headingPath.filter { $0 != document.title }
    return [
      "party": party == .a ? "A" : "B", "document": "\(side.document)",
      "body": document.body ?? Wording.noBody,
      "title": document.title, "date": document.metadata.date?.description,
      "status": Wording.status(document),
      "headings": headings.isEmpty ? nil : headings.joined(separator: " › "),
      "pieces": pieces.map { ["text": $0.text, "isMarked": $0.isMarked] as PageValue },
      "language": language(document), "place": Wording.place(directive.span, in: document),
      "host": link?.host, "address": link.map { address($0, directive, document) },
      "around": around.map { value($0) },
    ]
  }

  /// A side of another member of a family, in a line.
  func line(_ side: Contradiction.Side) -> PageValue {
    let (document, directive) = report.passage(side)
    return [
      "linePlace": Wording.place(directive.span, in: document),
      "lineText": Excerpt.of(directive.text, limit: 200),
    ]
  }

  /// The words that the reasons go by; those of the tags where they name none.
  private func triggers(_ party: Step.Party, _ item: Contradiction, _ directive: Directive) -> [String] {
    let phrases = item.steps.flatMap { step -> [String] in
      switch step {
      case .tag(party, _, _, let words): [words]
      case .sameAct(_, let words): words
      case .opposites(let one, let other), .values(let one, let other): [party == .a ? one : other]
      default: []
      }
    }
    return phrases.isEmpty ? directive.tags.map(\.words) : phrases
  }

  /// Only a page of the web shows the sentence that an address names.
  private func address(_ link: SourceLink, _ directive: Directive, _ document: IssuedDocument) -> String {
    document.format == "html" ? link.address(ofSentence: directive.text) : link.address
  }

  private func value(_ around: Surroundings) -> PageValue {
    func shown(_ text: String?) -> String? {
      text.map { Excerpt.of($0, limit: PagePassage.longestNeighbour) }
    }
    return ["before": shown(around.before), "after": shown(around.after)]
  }

  /// The language, for whoever reads aloud, where it is not the page's.
  private func language(_ document: IssuedDocument) -> String? {
    guard let tag = document.metadata.language,
      tag.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil,
      !tag.lowercased().hasPrefix("en")
    else { return nil }
    return tag
  }
}
