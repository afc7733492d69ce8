/// Why a file is no baseline that can be used.
public enum BaselineError: Error, Sendable, Hashable {
  /// Not the JSON of a baseline.
  case damaged
  /// Written by another version.
  case otherVersion(Int)
}
