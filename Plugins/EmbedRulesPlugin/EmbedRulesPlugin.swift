import Foundation
import PackagePlugin

/// Runs `EmbedRules` over the package's `rules/`, so that the shipped packs travel inside the binary.
@main
struct EmbedRulesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let rules = context.package.directoryURL.appending(path: "rules")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltinRules+Files.swift")
    return [
      .buildCommand(
        displayName: "Embed rules",
        executable: try context.tool(named: "EmbedRules").url,
        arguments: [rules.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: try ruleFiles(under: rules),
        outputFiles: [output])
    ]
  }

  private func ruleFiles(under folder: URL) throws -> [URL] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
    return names.filter { $0.hasSuffix(".yml") }.sorted().map { folder.appending(path: $0) }
  }
}
