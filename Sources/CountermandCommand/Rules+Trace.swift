import ArgumentParser
import Countermand

extension Rules {
  /// Shows how one sentence is read.
  struct Trace: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show how a sentence is read: cue, bearer, act, the patterns that matched, and the tags.")

    @Argument(help: "The sentence.")
    var sentence: String

    @Option(name: .long, help: "Colour: auto, always or never.")
    var color = ColorChoice.auto

    @OptionGroup var rules: RuleOptions

    func run() {
      let set = rules.load()
      var extractor = DirectiveExtractor(set)
      let document = Document(text: sentence, metadata: Metadata())
      let reporter = TraceReporter(set, style: TextStyle(isColoured: color.isColoured))
      Terminal.write(reporter.text(extractor.trace(document), in: document))
    }
  }
}
