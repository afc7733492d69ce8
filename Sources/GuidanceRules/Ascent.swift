/// A step up in a hierarchy of a rule file, and where it is written.
struct Ascent {
  /// What kind of names the hierarchy has: "bearer", "tag", "body".
  var kind: String
  var from: String
  var to: String
  var node: RuleNode
}
