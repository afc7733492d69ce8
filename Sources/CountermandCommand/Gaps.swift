public import ArgumentParser
import Countermand

/// Shows what looks normative and was not understood.
struct Gaps: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what looks normative and was not understood.",
    discussion: """
      Named with its place is every modal sentence in which no directive was read, and why; every directive \
      without a bearer, an action or an object; every number with a unit that no rule knows; and how many words \
      were left out of each document's content.

      A modal sentence has a cue of duty, prohibition, permission or recommendation ("must", "shall not", "may", \
      "should"), in its own words or in those of the list stem that it completes. Coverage is the share of modal \
      sentences in which a directive was read or which were passed over for a stated reason (a quotation, \
      history, a question, ...). Headings and orders without a cue do not count.
      """)

  @Argument(help: ArgumentHelp("Guidance: files or folders.", valueName: "path"))
  var paths: [String]

  @Option(name: .long, help: ArgumentHelp("How to write them.", valueName: "text|json"))
  var format: GapReporter.Format = .text

  @OptionGroup var rules: RuleOptions
  @OptionGroup var reading: ReadingOptions

  @Option(name: .long, help: "When to colour.")
  var color: ColorChoice = .auto

  func run() async throws {
    let set = rules.load()
    let report = try await Run.reported { () async throws(CheckError) in
      try await Checker(rules: set, options: reading.checker).gaps(paths)
    }
    let style = TextStyle(isColoured: color.isColoured, width: Terminal.width)
    Terminal.write(GapReporter(style: style).write(report, as: format))
    if format != .text {
      for file in report.skipped {
        Terminal.note("countermand: \(style.safe(file.path)): \(style.safe(file.reason))")
      }
    }
    if !report.isComplete, !reading.allowsUnreadable { throw ExitCode(3) }
  }
}

extension GapReporter.Format: ExpressibleByArgument {}
