extension RuleSet {
  /// Reads rules.
  ///
  /// - Parameters:
  ///   - paths: packs or single files, in the order given.
  ///   - builtin: whether the shipped packs come first.
  /// - Throws: `RuleError` for the first thing that is wrong.
  public static func load(paths: [String] = [], builtin: Bool = true) throws(RuleError) -> RuleSet {
    var files = builtin ? RuleFile.builtin : []
    for path in paths { files += try RuleFile.files(at: path) }
    return try load(files)
  }

  /// Reads rules from texts.
  public static func load(_ files: [RuleFile]) throws(RuleError) -> RuleSet {
    var loader = RuleLoader()
    return try loader.load(files)
  }
}
