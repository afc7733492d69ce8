import Countermand

/// Runs a stage of the library and ends with exit code 2 when it cannot be run.
enum Run {
  /// The result of `body`.
  static func reported<Result: Sendable>(_ body: () async throws(CheckError) -> Result) async throws -> Result
  {
    do throws(CheckError) {
      return try await body()
    } catch {
      switch error {
      case .missing(let path):
        Terminal.fail("countermand: \(TextStyle().safe(path)): no such file or folder", code: 2)
      case .index(let path, let error):
        Terminal.fail("countermand: " + TextStyle().safe(Wording.message(error, path)), code: 2)
      case .notes(let error): Terminal.fail("countermand: " + Wording.message(error), code: 2)
      case .noGuidance(let paths):
        Terminal.fail(
          "countermand: no guidance under \(TextStyle().safe(paths.joined(separator: ", ")))", code: 2)
      }
    }
  }
}
