import Foundation

/// Writes every `.yml` file under a folder into one Swift file of string literals.
///
/// Usage: `EmbedRules FOLDER OUTPUT`. Literals cost nothing at start: the text lies in the binary's
/// constant data until a rule is asked for.
@main
struct EmbedRules {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      throw CocoaError(.fileReadInvalidFileName)
    }
    let names = try FileManager.default.subpathsOfDirectory(atPath: arguments[1])
      .filter { $0.hasSuffix(".yml") }.sorted()
    var source = "extension BuiltinRules {\n  /// Path below `rules/` and text of every shipped rule file.\n"
    source += "  package static let files: [(path: String, text: String)] = [\n"
    for name in names {
      let text = try String(contentsOfFile: arguments[1] + "/" + name, encoding: .utf8)
      source += "    (\"\(name)\", ###\"\"\"\n\(text)\n\"\"\"###),\n"
    }
    source += "  ]\n}\n"
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }
}
