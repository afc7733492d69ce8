import ArgumentParser
import Countermand
import Foundation

/// Finds directives of different public bodies that contradict each other.
@main
struct CountermandCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countermand",
    abstract: "Find directives of different public bodies that contradict each other.",
    discussion: """
      Exit codes: 0 complete and nothing at or above the gate; 1 complete and the gate failed; 2 not run \
      (bad option, rule file or path); 3 incomplete: some guidance could not be read.
      """,
    version: Checker.version,
    subcommands: [
      Check.self, Extract.self, Explain.self, Gaps.self, Index.self, Rules.self, Evaluate.self,
      AcceptBaseline.self,
      Initialize.self, Config.self,
    ])

  /// As ArgumentParser's own, but for its exit code 64, which is 2 here.
  static func main() async {
    Interrupt.install()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      guard code != .validationFailure else { Terminal.fail(fullMessage(for: error), code: 2) }
      exit(withError: error)
    }
  }
}
