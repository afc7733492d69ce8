/// What was gathered of one document of a file: the file's own, or one of its components.
struct DocumentPart {
  /// Its blocks.
  var builder = BlockBuilder()
  /// What it says of itself.
  var harvest = MetadataHarvest()
  /// Words that are not among its blocks.
  var leftOut = LeftOut()
  /// Number of the part that holds it.
  var parent: Int?

  /// Words that are not among its blocks, with the marks of footnotes.
  var allLeftOut: LeftOut {
    var all = leftOut
    all.add(builder.marks)
    return all
  }
}
