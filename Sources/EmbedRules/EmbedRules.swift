import Foundation

/// Writes every `.yml` file of some packs in a folder into one Swift file of string literals.
///
/// Usage: `EmbedRules FOLDER OUTPUT PACK...`. Literals cost nothing at start: the text lies in the binary's
/// constant data until a rule is asked for.
@main
struct EmbedRules {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3 else {
      throw CocoaError(.fileReadInvalidFileName)
    }
    let names = try arguments[3...].flatMap { pack in
      try FileManager.default.subpathsOfDirectory(atPath: arguments[1] + "/" + pack)
        .filter { $0.hasSuffix(".yml") }.sorted().map { pack + "/" + $0 }
    }
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
