import Foundation
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

extension Wording {
  /// A place as `PATH:LINE:COLUMN`, or the path and the place in the words of the document's own format.
  static func place(_ span: Span, in document: IssuedDocument) -> String {
    let place = place(document.places.place(of: span))
    return document.places.unit == .byte ? "\(document.path):\(place)" : "\(document.path): \(place)"
  }

  /// Why a sentence with a directive's words directs nobody.
  static func reason(_ reason: NonDirective) -> String {
    switch reason {
    case .quotation: "somebody else's words"
    case .history: "history"
    case .aspiration: "a hope or vision"
    case .consultation: "what is proposed or asked in a consultation"
    case .definition: "a definition"
    case .denial: "a denial that anything is required"
    case .example: "an example"
    case .research: "what research should do"
    case .data: "a description in figures"
    case .boilerplate: "a notice"
    case .amendment: "a change to the words of another text"
    case .scope: "what the text says it is for"
    case .fragment: "a title or label, not a statement"
    case .question: "a question"
    case .news: "a news story"
    case .footnote: "a footnote"
    case .forecast: "what may or will come about"
    }
  }

  /// Why no directive was read from a modal sentence.
  static func obstacle(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .clause: "its cue stands in a condition, exception, purpose or reason"
    case .relative: "its cue stands in a relative clause"
    case .wording: "its cue is part of a wording that settles nothing"
    }
  }

  /// What a directive lacks.
  static func empty(_ slots: [Slot]) -> String {
    slots.map { slot in
      switch slot {
      case .bearer: "no bearer"
      case .action: "no action"
      case .object: "no object"
      }
    }.joined(separator: ", ")
  }

  /// Words that were left out, in a few words.
  static func reason(_ reason: LeftOut.Reason) -> String {
    switch reason {
    case .furniture: "furniture of the page"
    case .hidden: "hidden"
    case .deleted: "struck out"
    case .footnoteMark: "marks of footnotes"
    case .apparatus: "apparatus of the edition"
    case .outsideMain: "outside the main content"
    case .about: "about the page itself"
    case .section: "under a heading of boilerplate"
    case .notice: "notices"
    case .links: "lists of links"
    }
  }

  /// "coverage 93 % of 120 modal sentences"; whole per cents, rounded down, so that 100 % means all.
  static func coverage(_ coverage: Coverage) -> String {
    guard let share = coverage.share else { return "no modal sentences" }
    return "coverage \(Int(share * 100)) % of \(coverage.modal) modal \(plural("sentence", coverage.modal))"
  }

  /// The parts of a coverage.
  static func parts(_ coverage: Coverage) -> String {
    "\(coverage.directives) with directives, \(coverage.passed) passed over, \(coverage.unread) not read"
  }

  /// Sentences that were cut.
  static func overlong(_ count: Int) -> String {
    "\(count) \(plural("sentence", count)) cut because of \(count == 1 ? "its" : "their") length"
  }

  /// Which words no pair was sought by alone.
  static func commonWords(_ words: [CommonWord]) -> String {
    let shown = words.prefix(8).map { "\($0.word.map { "“\($0)”" } ?? "a phrase") (\($0.directives))" }
    let rest = words.count > shown.count ? ", and \(words.count - shown.count) more" : ""
    return
      "note: no pair was sought by these words alone, which more than \(CommonWord.limit) directives have: "
      + shown.joined(separator: ", ") + rest
  }

  /// A noun after a count of one or of any other number.
  static func plural(_ noun: String, _ count: Int) -> String { count == 1 ? noun : noun + "s" }
}
