import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Something in a document that looks normative and was not, or not wholly, understood.
struct Gap {
  var span: Span
  var text: String
  var fact: Fact

  /// What is missing.
  enum Fact {
    case unread(Obstacle)
    case passed(NonDirective)
    case empty([Slot])
    case unknownUnit(String)
  }

  /// The gaps of a document in reading order; where several stand at one place, in the order of `Fact`.
  static func all(in document: IssuedDocument) -> [Gap] {
    let extraction = document.extraction
    let unread = extraction.unread.map { Gap(span: $0.span, text: $0.text, fact: .unread($0.obstacle)) }
    let passed = extraction.passed.filter(\.isModal).map {
      Gap(span: $0.span, text: $0.text, fact: .passed($0.reason))
    }
    let empty = extraction.directives.compactMap { directive in
      let slots = directive.emptySlots
      return slots.isEmpty ? nil : Gap(span: directive.span, text: directive.text, fact: .empty(slots))
    }
    let units = extraction.unknownUnits.map {
      Gap(span: $0.span, text: $0.text, fact: .unknownUnit($0.unit))
    }
    // A stable sort: what stands at one place keeps the order of the lists.
    return (unread + passed + empty + units).enumerated().sorted { left, right in
      (left.element.span.line, left.element.span.column, left.offset)
        < (right.element.span.line, right.element.span.column, right.offset)
    }.map(\.element)
  }
}
