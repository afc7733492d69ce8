import ArgumentParser
import Countermand

/// What holds in this project.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What holds in this project, and where it comes from.", subcommands: [Show.self])

  /// Shows every value with its origin.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show every value and where it comes from; takes the options of check.")

    @Option(name: .long, help: ArgumentHelp("Severity from which the gate fails.", valueName: "level"))
    var failOn: GateLevel?

    @OptionGroup var output: OutputOptions
    @OptionGroup var options: CheckOptions

    func run() {
      let settings = Settings.current
      var given = options.given.merging(output.given) { one, _ in one }
      given["fail-on"] = failOn?.rawValue
      Terminal.write("configuration: \(settings.file ?? "none")\n")
      for key in ConfigurationKey.all {
        let value: (text: String, origin: String)
        if let text = given[key.name] {
          value = (text, text == "false" ? "--no-\(key.name)" : "--\(key.name)")
        } else if let texts = settings.texts(key.name), let origin = settings.origin(key.name) {
          value = (texts.joined(separator: ", "), origin)
        } else {
          value = (key.fallback, "default")
        }
        let text = value.text.isEmpty ? "-" : value.text
        Terminal.write("\(key.name): \(TextStyle().safe(text))  (\(TextStyle().safe(value.origin)))\n")
      }
    }
  }
}
