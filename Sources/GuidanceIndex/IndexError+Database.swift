import GRDB
import GuidanceContradictions

extension IndexError {
  /// What an error of the database means.
  init(_ error: any Error) {
    if let error = error as? IndexError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .refused("\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH:
      self = .damaged(error.message ?? "its pages do not fit")
    default: self = .refused(error.message ?? "code \(error.resultCode.rawValue)")
    }
  }
}
