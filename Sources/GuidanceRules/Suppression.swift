/// A decision to let a contradiction be for a time, and who took it.
public struct Suppression: Sendable, Hashable {
  /// Id of a contradiction or key of a pair; nil when rule and documents name it.
  public var finding: String?
  /// Id of a rule.
  public var rule: String?
  /// The two documents, each as a pattern of its path, an identifier or a title.
  public var documents: [String]
  /// Why.
  public var reason: String
  /// Who answers for it.
  public var owner: String
  /// The last day on which it holds, as year, month, day in one number.
  public var until: Int
  /// File it stands in.
  public var file: String
  /// Line, from 1.
  public var line: Int
  /// Column, from 1.
  public var column: Int

  /// Whether a pattern names the file at a path: by its name, or by the end of its path.
  package static func names(_ pattern: String, _ path: String) -> Bool {
    let patterns = pattern.contains("/") ? [pattern, "**/" + pattern] : [pattern]
    return GuidanceNote(files: patterns).matches(path)
  }
}
