/// Why an index of published guidance could not be used or not be written.
public enum IndexError: Error, Sendable, Hashable {
  /// Nothing is there.
  case missing
  /// The file is no index.
  case foreign
  /// The file was an index and is broken; what was met.
  case damaged(String)
  /// It was written in another layout, an older or a newer one.
  case otherSchema(found: Int, wanted: Int)
  /// It was made with other rules; the paths it was made from.
  case otherRules(found: String, wanted: String, roots: [String])
  /// It was made by another version of this tool; the paths it was made from.
  case otherVersion(found: String, wanted: String, roots: [String])
  /// Another update has been running for so many seconds.
  case busy(seconds: Int)
  /// No room is left on the disk.
  case diskFull
  /// The system refused; its words.
  case refused(String)
}
