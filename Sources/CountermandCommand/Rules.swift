import ArgumentParser
import Countermand

/// The knowledge, and its own examples as tests.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The knowledge, and its own examples as tests.", subcommands: [List.self, Show.self, Test.self])

  /// Lists the tags.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the tags.")
    @OptionGroup var rules: RuleOptions

    func run() {
      let set = rules.load()
      for tag in set.tags { Terminal.write("\(tag.id)  \(tag.family)  \(tag.definition)\n") }
    }
  }

  /// Shows one tag.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show one tag: definition, patterns, effects.")
    @Argument(help: "Id of a tag.") var tag: String
    @OptionGroup var rules: RuleOptions

    func run() {
      let set = rules.load()
      guard let number = set.tagNumber(tag) else {
        Terminal.fail("countermand: no tag is named `\(tag)`", code: 2)
      }
      let tag = set.tags[number]
      Terminal.write("\(tag.id) (\(tag.family), \(tag.stance.rawValue))\n  \(tag.definition)\n")
      for (name, direction) in tag.wants.sorted(by: { $0.key < $1.key }) {
        Terminal.write("  wants \(direction.rawValue): \(set.variables[name] ?? name)\n")
      }
      for (name, direction) in tag.pays.sorted(by: { $0.key < $1.key }) {
        Terminal.write("  \(direction == .up ? "pays for" : "penalises"): \(set.variables[name] ?? name)\n")
      }
      for name in tag.needs { Terminal.write("  needs: \(set.variables[name] ?? name)\n") }
      for pattern in tag.patterns { Terminal.write("  pattern  \(pattern)\n") }
    }
  }

  /// Runs every example.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run every example of every tag.")
    @OptionGroup var rules: RuleOptions

    func run() throws {
      let set = rules.load(testing: false)
      var tester = RuleTester(set)
      let failures = tester.failures()
      for failure in failures { Terminal.write(Wording.message(failure) + "\n") }
      Terminal.write("\(tester.exampleCount - failures.count) of \(tester.exampleCount) examples pass\n")
      if !failures.isEmpty { throw ExitCode(1) }
    }
  }
}
