import ArgumentParser
import Countermand

/// Which rules are in force.
struct RuleOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("A pack or rule file to add (repeatable).", valueName: "path"))
  var rules: [String] = []

  @Flag(name: .long, help: "Leave the shipped packs out.")
  var noBuiltinRules = false

  /// The packs and files to add: those of the command line, else those of the configuration.
  private var paths: [String] { rules.isEmpty ? Settings.current.texts("rules") ?? [] : rules }

  private var usesBuiltin: Bool { !noBuiltinRules && Settings.current.flag("builtin-rules") ?? true }

  func validate() throws {
    if noBuiltinRules, rules.isEmpty {
      throw ValidationError("--no-builtin-rules leaves no rules at all; name some with --rules")
    }
  }

  /// The rules; those given by path are tested by their own examples first, unless that is what is asked.
  func load(testing isTesting: Bool = true) -> RuleSet {
    do throws(RuleError) {
      let set = try RuleSet.load(paths: paths, builtin: usesBuiltin)
      guard isTesting, !paths.isEmpty else { return set }
      var tester = RuleTester(set)
      if let failure = tester.failures(where: { tag in isGiven(tag.file) }).first { throw failure }
      return set
    } catch {
      Terminal.fail("countermand: " + Wording.message(error), code: 2)
    }
  }

  private func isGiven(_ file: String) -> Bool { paths.contains { file == $0 || file.hasPrefix($0) } }

  /// What was given on the command line, by key.
  var given: [String: String] {
    var given: [String: String] = [:]
    if !rules.isEmpty { given["rules"] = rules.joined(separator: ", ") }
    if noBuiltinRules { given["builtin-rules"] = "false" }
    return given
  }
}
