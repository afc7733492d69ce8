import ArgumentParser
import Countermand

/// A reusable index of published guidance.
struct Index: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Keep published guidance in one file, for `check --against`.",
    discussion: """
      Run again, it reads only what changed, and removes what is gone. The file is replaced as a whole, so that it \
      can be read meanwhile and survives an update that is cut short.
      """,
    subcommands: [Update.self, Info.self], defaultSubcommand: Update.self)

  /// Makes an index or brings it up to date.
  struct Update: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an index, or bring it up to date.")

    @Argument(help: ArgumentHelp("Published guidance: files or folders.", valueName: "path"))
    var paths: [String]

    @Option(name: .shortAndLong, help: ArgumentHelp("The index.", valueName: "file"))
    var output: String

    @OptionGroup var rules: RuleOptions
    @OptionGroup var reading: ReadingOptions

    @Flag(name: .shortAndLong, help: "Write nothing when all went well.")
    var quiet = false

    func run() async throws {
      let checker = Checker(rules: rules.load(), options: reading.checker)
      let outcome = try await Run.reported { () async throws(CheckError) in
        try await checker.index(paths, into: output)
      }
      if !quiet { Terminal.write(Wording.line(outcome.change) + "\n") }
      for file in outcome.skipped {
        Terminal.note("countermand: \(TextStyle().safe(file.path)): \(TextStyle().safe(file.reason))")
      }
      if !outcome.skipped.isEmpty, !reading.allowsUnreadable { throw ExitCode(3) }
    }
  }

  /// Describes an index.
  struct Info: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Describe an index.")

    @Argument(help: ArgumentHelp("The index.", valueName: "file"))
    var file: String

    func run() async throws {
      let info = try await Run.reported { () async throws(CheckError) in
        do throws(IndexError) {
          return try PublishedIndex.info(file)
        } catch {
          throw CheckError.index(file, error)
        }
      }
      for line in Wording.lines(info) { Terminal.write(TextStyle().safe(line) + "\n") }
    }
  }
}
