import Foundation
public import GuidanceContradictions
public import GuidanceIngest

/// How a check is run; all values have defaults.
public struct CheckerOptions: Sendable {
  /// What is reported besides contradictions between bodies.
  public var comparison = ContradictionFinder.Options()
  /// Issuing body of documents that name none.
  public var body: String?
  /// Files read at the same time.
  public var jobs = ProcessInfo.processInfo.activeProcessorCount

  /// How much of a file is taken on.
  public var limits = ReadingLimits()

  /// Whether the sentences around each directive are kept, for reports that show them.
  public var keepsSurroundings = false

  /// Whether sentences that look normative and are no directive are kept, for reports of gaps; they are counted either
  /// way.
  public var keepsPassed = true

  /// Is told how far the work has come, from any thread.
  public var progress: (@Sendable (CheckProgress) -> Void)?

  /// The defaults.
  public init() {}
}
