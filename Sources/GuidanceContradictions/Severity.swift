/// How badly two directives clash, after Nilsson's scale of policy coherence.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// One limits how the other can be done (-1).
  case constraining
  /// They pull against each other (-2).
  case counteracting
  /// One makes the other impossible (-3).
  case cancelling

  /// Place on the scale, 1 to 3.
  public var degree: Int { self == .constraining ? 1 : self == .counteracting ? 2 : 3 }

  /// Milder is less.
  public static func < (left: Severity, right: Severity) -> Bool { left.degree < right.degree }

  /// The next milder one.
  var milder: Severity { self == .cancelling ? .counteracting : .constraining }

  /// The next worse one.
  var worse: Severity { self == .constraining ? .counteracting : .cancelling }
}
