public import GuidanceContradictions
public import GuidanceDirectives

/// A sentence that `explain` is asked about.
public enum Statement: Sendable {
  /// A directive with its document.
  case directive(IssuedDocument, Directive)
  /// A sentence with the words of a directive that is none, and why.
  case passed(PassedSentence)

  /// Its words.
  public var text: String {
    switch self {
    case .directive(_, let directive): directive.text
    case .passed(let sentence): sentence.text
    }
  }
}
