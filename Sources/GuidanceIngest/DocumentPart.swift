/// What was gathered of one document of a file: the file's own, or one of its components.
struct DocumentPart {
  /// Its blocks.
  var builder = BlockBuilder()
  /// What it says of itself.
  var harvest = MetadataHarvest()
  /// Number of the part that holds it.
  var parent: Int?
}
