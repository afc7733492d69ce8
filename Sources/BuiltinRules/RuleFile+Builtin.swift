public import GuidanceRules

extension RuleFile {
  /// The shipped packs.
  public static var builtin: [RuleFile] {
    BuiltinRules.files.map { RuleFile(path: "rules/" + $0.path, text: $0.text) }
  }
}
