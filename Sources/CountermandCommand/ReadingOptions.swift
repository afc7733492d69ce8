import ArgumentParser
import Countermand

/// How documents are read.
struct ReadingOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Issuing body of documents that name none.", valueName: "name"))
  var body: String?

  @Option(
    name: .long, help: ArgumentHelp("Files read at the same time (default: one a processor).", valueName: "n")
  )
  var jobs: Int?

  @Flag(name: .long, help: "Unreadable guidance is a warning, not a failure.")
  var allowUnreadable = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
  }

  /// The options as the library takes them.
  var checker: CheckerOptions {
    var options = CheckerOptions()
    options.body = body
    if let jobs { options.jobs = jobs }
    return options
  }
}
