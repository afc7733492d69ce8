import Foundation

/// The SARIF schema, where it lies beside the project, and Debian's validator of JSON.
enum SarifSchema {
  private static let schema = Corpus.root.deletingLastPathComponent()
    .appendingPathComponent("shared/schemas/sarif-schema-2.1.0.json").path
  private static let script = Corpus.root.appendingPathComponent("scripts/validate-sarif").path

  /// A Python that has the validator.
  private static let python = ["/usr/bin/python3", "/usr/bin/env"].first { path in
    (try? run(path, ["-c", "import jsonschema"]).code) == 0
  }

  /// Whether anything can be validated here.
  static var isAvailable: Bool { python != nil && FileManager.default.fileExists(atPath: schema) }

  /// What is wrong with a file; nothing when it is valid.
  static func faults(of file: String) throws -> String {
    try run(python ?? "", [script, schema, file]).output
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = program.hasSuffix("/env") ? ["python3"] + arguments : arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
