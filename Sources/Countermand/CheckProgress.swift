/// How far a check has come.
public enum CheckProgress: Sendable, Hashable {
  /// Files read of those to read, bytes of their documents, and the file that is begun.
  case reading(files: Int, of: Int, bytes: Int, path: String)
  /// Directives compared, and how many documents they are of.
  case comparing(directives: Int, documents: Int)
  /// The report is written.
  case writing

  /// Name of the phase.
  public var phase: String {
    switch self {
    case .reading: "reading"
    case .comparing: "comparing"
    case .writing: "writing"
    }
  }
}
