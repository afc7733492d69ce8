import ArgumentParser
import Countermand

/// Shows the directives found, for people who write rules.
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the directives found, with tags and places.")

  @Argument(help: ArgumentHelp("Guidance: files or folders.", valueName: "path"))
  var paths: [String]

  @Option(name: .long, help: ArgumentHelp("How to write them.", valueName: "text|jsonl"))
  var format: Format = .text

  @Flag(name: .long, help: "Show the documents as they are read instead: metadata, then each block.")
  var outline = false

  @OptionGroup var rules: RuleOptions
  @OptionGroup var reading: ReadingOptions

  @Option(name: .long, help: "When to colour.")
  var color: ColorChoice = .auto

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  func run() async throws {
    let set = rules.load()
    if outline { return try await showOutline(Checker(rules: set, options: reading.checker)) }
    let found = try await Run.reported { () async throws(CheckError) in
      try await Checker(rules: set, options: reading.checker).read(paths)
    }
    let reporter = DirectiveReporter(set)
    let style = TextStyle(isColoured: color.isColoured, width: Terminal.width)
    Terminal.write(
      format == .jsonl ? reporter.jsonLines(found.documents) : reporter.text(found.documents, style: style))
    try conclude(found.skipped, style)
  }

  private func showOutline(_ checker: Checker) async throws {
    let style = TextStyle(isColoured: color.isColoured, width: Terminal.width)
    let unread = try await Run.reported { () async throws(CheckError) in
      try checker.outline(paths) { Terminal.write(OutlineReporter(style: style).text($0)) }
    }
    try conclude(unread, style)
  }

  private func conclude(_ unread: [UnreadFile], _ style: TextStyle) throws {
    for file in unread {
      Terminal.note("countermand: \(style.safe(file.path)): \(style.safe(file.reason))")
    }
    if !unread.isEmpty, !reading.allowsUnreadable { throw ExitCode(3) }
  }
}
