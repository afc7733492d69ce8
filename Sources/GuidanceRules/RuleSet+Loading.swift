import ByteRecords

extension RuleSet {
  /// Reads rules from texts.
  ///
  /// - Throws: `RuleError` for the first thing that is wrong.
  public static func load(_ files: [RuleFile]) throws(RuleError) -> RuleSet {
    var loader = RuleLoader()
    return try loader.load(files)
  }

  /// The set as bytes, from which it is read back in a hundredth of the time that its texts take.
  package var compiled: [UInt8] {
    var writer = RuleWriter()
    var draft = RuleDraft(self)
    draft.code(&writer)
    return writer.bytes
  }

  /// A set from its bytes; nil when they are not what was written.
  package static func read(compiled bytes: [UInt8]) -> RuleSet? {
    var reader = RuleReader(bytes)
    var draft = RuleDraft()
    draft.code(&reader)
    return reader.isDone ? RuleSet(draft) : nil
  }
}
