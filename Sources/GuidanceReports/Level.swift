import GuidanceContradictions

/// How loud a service is told that something is.
enum Level: String, CaseIterable {
  case error, warning, note

  init(_ severity: Severity) {
    switch severity {
    case .cancelling: self = .error
    case .counteracting: self = .warning
    case .constraining: self = .note
    }
  }
}
