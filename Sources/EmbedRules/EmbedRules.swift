import Foundation
import GuidanceRules

/// Compiles the `.yml` files of some packs in a folder, and writes them into one Swift file: the texts, and the
/// compiled set as Base64.
///
/// Usage: `EmbedRules FOLDER OUTPUT PACK...`. Literals cost nothing at start: they lie in the binary's constant
/// data until they are asked for. A rule that is wrong ends the build.
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
    let files = try names.map { name in
      RuleFile(
        path: "rules/" + name, text: try String(contentsOfFile: arguments[1] + "/" + name, encoding: .utf8))
    }
    try source(names, files, Data(try RuleSet.load(files).compiled).base64EncodedString())
      .write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  private static func source(_ names: [String], _ files: [RuleFile], _ compiled: String) -> String {
    var source = "extension BuiltinRules {\n  /// Path below `rules/` and text of every shipped rule file.\n"
    source += "  package static let files: [(path: String, text: String)] = [\n"
    for (name, file) in zip(names, files) {
      source += "    (\"\(name)\", ###\"\"\"\n\(file.text)\n\"\"\"###),\n"
    }
    source += "  ]\n\n  /// The set that they make, compiled, in Base64.\n"
    return source + "  static let compiled: StaticString = \"\(compiled)\"\n}\n"
  }
}
