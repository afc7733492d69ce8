/// Why no directive was read from a sentence that has a cue, though nothing says that it directs nobody.
public enum Obstacle: String, Sendable, Hashable, Codable, CaseIterable {
  /// Its cues stand in conditions, exceptions, purposes or reasons alone.
  case clause
  /// Its cues belong to relative clauses: "those who must fast".
  case relative
  /// Its cue is part of a wording of another kind, which settles nothing.
  case wording
}
