/// Something wrong in a rule file: a fact and the place it stands at.
public struct RuleError: Error, Sendable, Hashable {
  /// Path of the file.
  public var file: String
  /// Line, from 1.
  public var line: Int
  /// Column, from 1.
  public var column: Int
  /// What is wrong.
  public var fact: Fact

  /// What can be wrong in a rule file.
  public enum Fact: Sendable, Hashable {
    /// The file cannot be read; the system's reason.
    case unreadable(reason: String)
    /// No YAML; the parser's reason.
    case syntax(reason: String)
    /// A key that means nothing here, and the known key most like it.
    case unknownKey(String, nearest: String?)
    /// A key that must be there.
    case missingKey(String)
    /// Another kind of value was wanted.
    case wrongValue(wanted: String)
    /// A name that nothing defines, and the defined name most like it.
    case unknownName(String, kind: String, nearest: String?)
    /// A name defined twice.
    case duplicate(String, kind: String)
    /// A pattern that cannot be read.
    case pattern(String, reason: String)
    /// A tag's file bears another name.
    case misnamed(String)
    /// A hierarchy that leads back to itself.
    case cycle([String])
    /// A list of terms that no pattern names, and the name patterns use that is most like it.
    case unusedList(String, nearest: String?)
    /// A pattern that can never add anything: another, with its line, finds all that it finds.
    case covered(pattern: String, by: String, line: Int)
    /// A pattern that can never count: a near miss, with its line, cancels all that it finds.
    case cancelled(pattern: String, by: String, line: Int)
    /// A pattern of a rule that none of the rule's examples fires.
    case untested(rule: String, pattern: String)
    /// A change to an example that a rule passes over.
    case unnoticed(rule: String, change: ExampleChange, sentence: String)
    /// A folder in which there is no rule file.
    case noRules
    /// An example that the rule does not satisfy.
    case failingExample(rule: String, example: String, wanted: String, got: String)
  }

  /// A fact at a place.
  public init(file: String, line: Int, column: Int, fact: Fact) {
    self.file = file
    self.line = line
    self.column = column
    self.fact = fact
  }
}
