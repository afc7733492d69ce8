import GuidanceRules

/// What the headings above a block lend to its sentences.
struct HeadingContext {
  /// Why nothing below it is a directive.
  var reason: NonDirective?
  /// Who is addressed below it.
  var bearer: Addressee?
}
