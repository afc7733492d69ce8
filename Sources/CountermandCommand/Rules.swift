import ArgumentParser
import Countermand

/// The knowledge, and its own examples as tests.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The knowledge, and its own examples as tests.",
    subcommands: [
      List.self, Show.self, Graph.self, Trace.self, Test.self,
    ])

  /// Lists the tags.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the tags.")
    @OptionGroup var rules: RuleOptions

    func run() { Terminal.write(TagReporter(rules.load()).list()) }
  }

  /// Shows one tag.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show one tag: definition, effects, patterns, and what it contradicts by which path.")
    @Argument(help: "Id of a tag.") var tag: String
    @OptionGroup var rules: RuleOptions

    func run() {
      let set = rules.load()
      guard let number = set.tagNumber(tag) else {
        let hint = set.nearestTag(to: tag).map { ", perhaps `\($0)`" } ?? ""
        Terminal.fail("countermand: no tag is named `\(tag)`\(hint)", code: 2)
      }
      Terminal.write(TagReporter(set).text(number))
    }
  }

  /// Runs every example.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run every example of every tag.")
    @OptionGroup var rules: RuleOptions

    @Flag(name: .long, help: "Fail patterns of tags that no example fires.")
    var coverage = false

    @Flag(name: .long, help: "Change the examples, and fail rules that pass over the change.")
    var mutate = false

    func run() throws {
      let set = rules.load(testing: false)
      var tester = RuleTester(set)
      let unreachable = set.unreachable()
      for failure in unreachable { Terminal.write(Wording.message(failure) + "\n") }
      let failures = tester.failures()
      var isGood = unreachable.isEmpty
      isGood = write(RuleTestResult(failures, of: tester.exampleCount), "examples pass") && isGood
      if coverage { isGood = write(tester.coverage(), "patterns are fired by an example") && isGood }
      if mutate { isGood = write(tester.mutations(), "changes are noticed") && isGood }
      if !isGood { throw ExitCode(1) }
    }

    /// Writes what failed, and how many did not; whether all is well.
    private func write(_ result: RuleTestResult, _ claim: String) -> Bool {
      for failure in result.failures { Terminal.write(Wording.message(failure) + "\n") }
      Terminal.write("\(result.count - result.failures.count) of \(result.count) \(claim)\n")
      return result.failures.isEmpty
    }
  }
}
