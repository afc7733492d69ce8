import ArgumentParser
import Countermand

/// Severity from which a check fails.
enum GateLevel: String, ExpressibleByArgument, CaseIterable {
  case constraining, counteracting, cancelling, never

  /// The mildest severity that fails; nil when none does.
  var severity: Severity? { Severity(rawValue: rawValue) }
}
