public import GuidanceRules

extension RuleSet {
  /// Reads rules.
  ///
  /// The shipped packs by themselves were compiled when this binary was built; with others beside them, all texts
  /// are read.
  ///
  /// - Parameters:
  ///   - paths: packs or single files, in the order given.
  ///   - builtin: whether the shipped packs come first.
  /// - Throws: `RuleError` for the first thing that is wrong.
  public static func load(paths: [String] = [], builtin: Bool = true) throws(RuleError) -> RuleSet {
    if builtin, paths.isEmpty, let rules = RuleSet.read(compiled: BuiltinRules.bytes) { return rules }
    var files = builtin ? RuleFile.builtin : []
    for path in paths { files += try RuleFile.files(at: path) }
    return try load(files)
  }
}
