/// Why a sentence with a directive's words is none.
public enum NonDirective: String, Sendable, Hashable, Codable, CaseIterable {
  case quotation, history, aspiration, consultation, definition, denial, example, research, data, boilerplate
  /// What the document itself is for and whom it serves.
  case scope
  /// What may or will come about, whoever does what.
  case forecast
  /// How the words of another text are changed.
  case amendment
  /// A heading, link or label without a statement.
  case fragment
  /// What is asked, and not said.
  case question
  /// What a news story tells.
  case news
  /// A note at the foot of the text.
  case footnote
}
