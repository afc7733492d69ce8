import ArgumentParser
import Foundation

/// When colour is written.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to colour: the option first, then `NO_COLOR`, then whether a terminal reads.
  var isColoured: Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      if let value = environment["NO_COLOR"], !value.isEmpty { return false }
      return isatty(STDOUT_FILENO) == 1 && environment["TERM"] != "dumb"
    }
  }
}
