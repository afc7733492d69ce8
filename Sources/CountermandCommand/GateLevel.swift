import ArgumentParser
import Countermand

/// Severity from which a check fails.
enum GateLevel: String, ExpressibleByArgument, CaseIterable {
  case constraining, counteracting, cancelling, never

  /// Whether a contradiction this severe fails the gate.
  func fails(_ severity: Severity) -> Bool {
    guard let level = Severity(rawValue: rawValue) else { return false }
    return severity >= level
  }
}
