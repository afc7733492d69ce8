import ByteRecords

/// What documents and directives are written and read by: phrases of a known text and keys met before are short.
protocol RecordCoder: ValueCoder {
  /// A text in which later phrases are looked for.
  mutating func context(_ value: inout String)
  /// A text that often stands in the context.
  mutating func phrase(_ value: inout String)
  /// The key of a word, short when it was met before.
  mutating func key(_ value: inout UInt64)
}

extension RecordCoder {
  mutating func keys(_ values: inout [UInt64]) { list(&values, 0) { $0.key(&$1) } }

  mutating func keys(_ values: inout Set<UInt64>) { set(&values, 0) { $0.key(&$1) } }
}
