public import GuidanceContradictions
public import GuidanceRules

/// Why a check could not be run at all.
public enum CheckError: Error, Sendable, Hashable {
  /// A path at which there is nothing.
  case missing(String)
  /// Paths under which no file of a supported kind lies.
  case noGuidance([String])
  /// Something wrong in a `guidance.yml`.
  case notes(RuleError)
  /// An index of published guidance that cannot be used or not be written, with its path.
  case index(String, IndexError)
}
