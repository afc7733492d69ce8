/// The bytes of the parsed text that a run of characters was read from.
struct SourceRun {
  /// Offset of the first byte.
  var start: Int
  /// Number of bytes; differs from the number of characters' bytes for entities.
  var length: Int
}
