import Foundation
import PackagePlugin

/// Runs `EmbedRules` over the package's `rules/`, so that the packs in force travel inside the binary.
@main
struct EmbedRulesPlugin: BuildToolPlugin {
  /// Packs that are in force unless they are left out; the others are for `--rules`.
  private static let packs = ["general", "uk-health"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "rules")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltinRules+Files.swift")
    return [
      .buildCommand(
        displayName: "Embed rules",
        executable: try context.tool(named: "EmbedRules").url,
        arguments: [rules.path(percentEncoded: false), output.path(percentEncoded: false)] + Self.packs,
        inputFiles: try ruleFiles(under: rules),
        outputFiles: [output])
    ]
  }

  private func ruleFiles(under folder: URL) throws -> [URL] {
    try Self.packs.flatMap { pack in
      let folder = folder.appending(path: pack)
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
      return names.filter { $0.hasSuffix(".yml") }.sorted().map { folder.appending(path: $0) }
    }
  }
}
