import ArgumentParser
import Countermand

/// Which rules are in force.
struct RuleOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("A pack or rule file to add (repeatable).", valueName: "path"))
  var rules: [String] = []

  @Flag(name: .long, help: "Leave the shipped packs out.")
  var noBuiltinRules = false

  func validate() throws {
    if noBuiltinRules, rules.isEmpty {
      throw ValidationError("--no-builtin-rules leaves no rules at all; name some with --rules")
    }
  }

  /// The rules; those given by path are tested by their own examples first, unless that is what is asked.
  func load(testing isTesting: Bool = true) -> RuleSet {
    do throws(RuleError) {
      let set = try RuleSet.load(paths: rules, builtin: !noBuiltinRules)
      guard isTesting, !rules.isEmpty else { return set }
      var tester = RuleTester(set)
      if let failure = tester.failures(where: { tag in isGiven(tag.file) }).first { throw failure }
      return set
    } catch {
      Terminal.fail("countermand: " + Wording.message(error), code: 2)
    }
  }

  private func isGiven(_ file: String) -> Bool { rules.contains { file == $0 || file.hasPrefix($0) } }
}
