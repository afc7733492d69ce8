import ArgumentParser
import Countermand

extension Rules {
  /// Draws the model of effects.
  struct Graph: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Draw tags, variables, their effects, oppositions and compatibilities.")

    @Option(name: .long, help: ArgumentHelp("How to write it.", valueName: "dot|mermaid"))
    var format: Format = .dot

    @OptionGroup var rules: RuleOptions

    enum Format: String, ExpressibleByArgument, CaseIterable { case dot, mermaid }

    func run() {
      let graph = RuleGraph(rules.load())
      Terminal.write(format == .dot ? graph.dot() : graph.mermaid())
    }
  }
}
