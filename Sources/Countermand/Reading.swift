public import GuidanceContradictions
public import GuidanceReports

/// What was read, before anything is compared.
public struct Reading: Sendable {
  /// Documents with their directives, in the order of their paths.
  public var documents: [IssuedDocument] = []
  /// Guidance that could not be read.
  public var skipped: [UnreadFile] = []
  /// Files of no supported kind.
  public var ignored: [UnreadFile] = []
}
